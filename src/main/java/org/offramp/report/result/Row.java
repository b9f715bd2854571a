package org.offramp.report.result;

import org.jspecify.annotations.Nullable;

/**
 * One line of summary.csv: an outcome of one arm in one stratum and year.
 *
 * @param arm the arm, {@code base} or {@code alternative}
 * @param outcome the outcome's id
 * @param stratum the stratum, {@code all} or such as {@code payer=prison}
 * @param year the year (1, 2, … or a calendar year); null for the whole horizon
 * @param unit the unit
 * @param mean the mean over replications
 * @param sd the standard deviation over replications
 * @param low the lower end of the 95 % interval of the mean
 * @param high the upper end
 * @param n the number of replications
 */
public record Row(
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

    /** The same estimate divided by a number of years: a total over the horizon becomes a mean per year. */
    public Row dividedBy(double years) {
        return new Row(arm, outcome, stratum, year, unit, mean / years, sd / years, low / years, high / years, n);
    }
}
