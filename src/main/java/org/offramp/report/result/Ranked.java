package org.offramp.report.result;

/**
 * One line of ranking.csv: an arm at its place among the others by its difference from the base, and whether it can be
 * told from the next one.
 *
 * @param outcome the outcome's id
 * @param stratum the stratum
 * @param unit the unit
 * @param rank its place, the lowest difference first
 * @param first the first place the intervals allow
 * @param last the last place the intervals allow
 * @param arm the arm
 * @param base the arm it is held against
 * @param mean its mean difference from the base
 * @param low the lower end of the 95 % interval
 * @param high the upper end
 * @param n the number of pairs
 * @param next the arm after it; empty for the last
 * @param step the mean difference of the next from this one
 * @param stepLow the lower end of its 95 % interval
 * @param stepHigh the upper end
 * @param apart whether the next is told to be higher
 */
public record Ranked(
        String outcome,
        String stratum,
        String unit,
        int rank,
        int first,
        int last,
        String arm,
        String base,
        double mean,
        double low,
        double high,
        int n,
        String next,
        double step,
        double stepLow,
        double stepHigh,
        boolean apart) {

    /** The difference from the base. */
    public Difference difference() {
        return new Difference(base, arm, outcome, stratum, null, unit, mean, Double.NaN, low, high, n);
    }

    /** The difference of the next arm from this one. */
    public Difference toNext() {
        return new Difference(arm, next, outcome, stratum, null, unit, step, Double.NaN, stepLow, stepHigh, n);
    }
}
