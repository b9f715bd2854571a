package org.offramp.report.result;

import org.jspecify.annotations.Nullable;

/**
 * One line of difference.csv: the paired difference, arm minus base, replication by replication.
 *
 * @param base the arm compared against
 * @param arm the arm compared
 * @param outcome the outcome's id
 * @param stratum the stratum
 * @param year the year; null for the whole horizon
 * @param unit the unit
 * @param mean the mean of the paired differences
 * @param sd their standard deviation
 * @param low the lower end of the 95 % interval of the mean difference
 * @param high the upper end
 * @param n the number of pairs
 */
public record Difference(
        String base,
        String arm,
        String outcome,
        String stratum,
        @Nullable Integer year,
        String unit,
        double mean,
        double sd,
        double low,
        double high,
        int n)
        implements Estimate {

    /** The same difference divided by a number of years: a total over the horizon becomes a mean per year. */
    public Difference dividedBy(double years) {
        return new Difference(
                base, arm, outcome, stratum, year, unit, mean / years, sd / years, low / years, high / years, n);
    }

    /** The same difference where there is none. */
    public Difference nothing() {
        return new Difference(base, arm, outcome, stratum, year, unit, 0, 0, 0, 0, n);
    }
}
