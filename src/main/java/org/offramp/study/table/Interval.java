package org.offramp.study.table;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean over replications and where its true value lies with 95 % confidence: mean ± t(n − 1) · sd / √n, by Student
 * (1908). With one replication there is a mean and nothing more.
 *
 * @param mean of the values
 * @param sd their standard deviation, NaN with fewer than two
 * @param low lower end of the interval, NaN with fewer than two, and of equal differences
 * @param high upper end, NaN where the lower is
 * @param n how many values there are, at least one
 */
public record Interval(double mean, double sd, double low, double high, int n) {

    private static final double UPPER = 0.975;
    private static final double ROUNDING = 1e-9;

    /** The interval of values, in the order of their replications; those that do not exist are NaN. */
    public static Interval of(double[] values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        int n = known.length;
        double sum = 0;
        for (double value : known) {
            sum += value;
        }
        double mean = sum / n;
        if (n < 2) {
            return new Interval(mean, Double.NaN, Double.NaN, Double.NaN, n);
        }
        if (Arrays.stream(known).min().orElseThrow()
                == Arrays.stream(known).max().orElseThrow()) {
            return new Interval(known[0], 0, known[0], known[0], n);
        }
        double squares = 0;
        for (double value : known) {
            squares += (value - mean) * (value - mean);
        }
        double sd = Math.sqrt(squares / (n - 1));
        double half = Quantile.of(n - 1) * sd / Math.sqrt(n);
        return new Interval(mean, sd, mean - half, mean + half, n);
    }

    /**
     * The interval of paired differences. Where all are the same and not zero, their spread says nothing of how far the
     * next one may lie from them, so there is a mean and no interval; where all are zero the pairs are twins.
     *
     * @param pairs in the order of their replications; those that do not exist are NaN
     */
    public static Interval difference(double[] pairs) {
        Interval i = of(pairs);
        boolean same = i.n() > 1 && i.sd() <= ROUNDING * Math.abs(i.mean());
        return same && i.mean() != 0 ? new Interval(i.mean(), 0, Double.NaN, Double.NaN, i.n()) : i;
    }

    /**
     * The wider interval that may stand beside so many others: all of them together hold their true values with 95 %
     * confidence, at t(1 − 0.025 / m), by Bonferroni. Where one is picked because it is the largest, this is what may be
     * said of it.
     *
     * @param comparisons how many intervals there are, m
     */
    public Interval among(int comparisons) {
        if (n < 2 || comparisons < 2 || sd == 0) {
            return this;
        }
        double upper = 1 - (1 - UPPER) / comparisons;
        double half = new TDistribution(n - 1).inverseCumulativeProbability(upper) * sd / Math.sqrt(n);
        return new Interval(mean, sd, mean - half, mean + half, n);
    }

    /** The last quantile of Student's distribution, which is the same for nearly every row. */
    private record Quantile(int freedom, double value) {

        private static Quantile last = new Quantile(1, new TDistribution(1).inverseCumulativeProbability(UPPER));

        static synchronized double of(int freedom) {
            if (last.freedom != freedom) {
                last = new Quantile(freedom, new TDistribution(freedom).inverseCumulativeProbability(UPPER));
            }
            return last.value;
        }
    }
}
