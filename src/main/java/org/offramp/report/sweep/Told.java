package org.offramp.report.sweep;

import java.util.List;
import org.offramp.report.result.Estimate;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;

/** Numbers of one figure in print: in its unit, and all with as many decimals as the largest needs. */
final class Told {

    private final Kept.Measure measure;
    private final double largest;
    private final boolean signed;

    /**
     * For numbers of an outcome.
     *
     * @param outcome they are of
     * @param largest of them, without its sign
     * @param difference whether they are differences, and have a sign
     */
    Told(Kept outcome, double largest, boolean difference) {
        this.measure = outcome.measure(largest, difference);
        this.largest = largest * measure.times();
        this.signed = difference;
    }

    /** The largest of estimates, without its sign; their ends are not looked at. */
    static double largest(List<? extends Estimate> estimates) {
        return estimates.stream().mapToDouble(e -> Math.abs(e.mean())).max().orElse(0);
    }

    /** What the numbers are in. */
    String unit() {
        return measure.unit();
    }

    /** By what they are multiplied. */
    double times() {
        return measure.times();
    }

    /** A number. */
    String of(double value) {
        String printed = Numeral.alike(value * measure.times(), largest).get(0);
        return signed ? Numeral.signed(value, printed) : printed;
    }

    /** An interval; nothing where there is none. */
    String range(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high) ? of(low) + " to " + of(high) : "";
    }

    /** Whether an interval excludes zero. */
    static boolean clear(Estimate e) {
        return e.bounded() && (e.low() > 0 || e.high() < 0);
    }

    /** Whether lower numbers of an outcome are told as fewer, lower or shorter. */
    static String direction(Kind kind, double mean) {
        return (mean < 0 ? kind.less() : kind.more()).toLowerCase(java.util.Locale.ROOT);
    }
}
