package org.offramp.fuzzy;

import java.util.Locale;

/**
 * What a simulated proportion says about a fault.
 *
 * @param events that happened
 * @param trials of them
 * @param low lower end of the expected range
 * @param high upper end of the expected range
 * @param bayesFactor likelihood with a fault / likelihood without
 * @param least the Bayes factor of the sample that fits best: above {@link Fuzzy#SOUND} no sample of this size can speak
 *     against a fault
 * @param most the Bayes factor of the sample that fits worst: at most {@link Fuzzy#FAULT}, no sample of this size can
 *     speak for a fault
 */
public record Evidence(
        long events, long trials, double low, double high, double bayesFactor, double least, double most) {

    /** What it comes to. */
    public enum Verdict {
        /** There is no fault. */
        SOUND,
        /** More trials are needed. */
        INCONCLUSIVE,
        /** There is a fault. */
        FAULT
    }

    /** What it comes to. */
    public Verdict verdict() {
        return bayesFactor > Fuzzy.FAULT
                ? Verdict.FAULT
                : bayesFactor < Fuzzy.SOUND ? Verdict.SOUND : Verdict.INCONCLUSIVE;
    }

    /** Whether no number of events among as many trials could be taken for sound, or none for a fault. */
    public boolean tooFew() {
        return least >= Fuzzy.SOUND || most <= Fuzzy.FAULT;
    }

    @Override
    public String toString() {
        String text = String.format(
                Locale.ROOT,
                "%d of %d = %.4f, expected %.4f to %.4f, Bayes factor %.3g: %s",
                events,
                trials,
                events / (double) trials,
                low,
                high,
                bayesFactor,
                verdict().name().toLowerCase(Locale.ROOT));
        return tooFew() ? text + "; a sample of this size can never be conclusive" : text;
    }
}
