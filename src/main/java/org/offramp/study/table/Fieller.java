package org.offramp.study.table;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A ratio of two means over the same replications and where its true value lies with 95 % confidence (Fieller 1954): all
 * ratios r for which the mean of above − r · below is not significantly different from zero by Student's t. That is one
 * stretch where the mean below is clearly not zero; else it has no end on at least one side, and there is no interval.
 *
 * @param mean the ratio of the means
 * @param low lower end, NaN where there is none
 * @param high upper end, NaN where there is none
 * @param n how many pairs there are
 */
record Fieller(double mean, double low, double high, int n) {

    private static final double UPPER = 0.975;

    /** The ratio of values that stand in pairs; a pair of which one does not exist is left out. */
    static Fieller of(double[] above, double[] below) {
        int n = 0;
        double sumAbove = 0;
        double sumBelow = 0;
        for (int i = 0; i < above.length; i++) {
            if (known(above[i], below[i])) {
                n++;
                sumAbove += above[i];
                sumBelow += below[i];
            }
        }
        double y = sumAbove / n;
        double x = sumBelow / n;
        double ratio = y / x;
        if (n < 2) {
            return new Fieller(ratio, Double.NaN, Double.NaN, n);
        }
        double yy = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < above.length; i++) {
            if (known(above[i], below[i])) {
                yy += (above[i] - y) * (above[i] - y);
                xx += (below[i] - x) * (below[i] - x);
                xy += (above[i] - y) * (below[i] - x);
            }
        }
        double t = new TDistribution(n - 1).inverseCumulativeProbability(UPPER);
        double scale = t * t / ((double) n * (n - 1));
        // r² (x² − s·xx) − 2 r (x·y − s·xy) + (y² − s·yy) ≤ 0
        double a = x * x - scale * xx;
        double b = x * y - scale * xy;
        double c = y * y - scale * yy;
        if (!(a > 0)) {
            return new Fieller(ratio, Double.NaN, Double.NaN, n);
        }
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        return new Fieller(ratio, (b - root) / a, (b + root) / a, n);
    }

    private static boolean known(double above, double below) {
        return !Double.isNaN(above) && !Double.isNaN(below);
    }
}
