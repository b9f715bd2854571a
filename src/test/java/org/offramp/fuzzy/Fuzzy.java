package org.offramp.fuzzy;

/**
 * Holds a simulated proportion against its expected range by a Bayes factor, after the fuzzy checker of vivarium (IHME):
 * without a fault the number of events is beta-binomial with the range as the central 95 % interval of the proportion;
 * with a fault any proportion may be (Jeffreys). More trials make the answer clearer, never the test more likely to fail
 * by chance: where there is no fault, a Bayes factor above 100 comes up with a probability below 1/100 whatever the
 * number of trials (Markov's inequality), and below 1/10,000 from a thousand trials of a proportion of 0.1 or 0.3 on.
 */
public final class Fuzzy {

    /** The Bayes factor above which there is a fault. */
    public static final double FAULT = 100;

    /** The Bayes factor below which there is none. */
    public static final double SOUND = 0.1;

    private Fuzzy() {}

    /**
     * The evidence of a sample.
     *
     * @param events that happened
     * @param trials of them
     * @param low lower end of the expected range
     * @param high upper end of the expected range, the same for a proportion that is known
     * @throws IllegalArgumentException if there are no trials or more events than trials, or the range is not within
     *     (0, 1)
     */
    public static Evidence proportion(long events, long trials, double low, double high) {
        if (trials < 1 || events < 0 || events > trials) {
            throw new IllegalArgumentException(events + " events in " + trials + " trials");
        }
        Proportion expected = Proportion.within(low, high);
        long best = Math.round(trials * expected.mean());
        double worst = Math.max(factor(expected, 0, trials), factor(expected, trials, trials));
        return new Evidence(
                events, trials, low, high, factor(expected, events, trials), factor(expected, best, trials), worst);
    }

    private static double factor(Proportion expected, long events, long trials) {
        return Math.exp(Proportion.ANY.log(events, trials) - expected.log(events, trials));
    }
}
