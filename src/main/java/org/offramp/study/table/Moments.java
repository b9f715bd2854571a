package org.offramp.study.table;

import java.util.Arrays;

/** Means, covariances and quantiles of draws. */
public final class Moments {

    private Moments() {}

    /** The mean of each column under weights that add up to one. */
    public static double[] means(double[][] x, double[] weights) {
        double[] means = new double[x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int d = 0; d < means.length; d++) {
                means[d] += weights[i] * x[i][d];
            }
        }
        return means;
    }

    /** The covariance of the columns under weights that add up to one. */
    public static double[][] covariance(double[][] x, double[] weights) {
        double[] means = means(x, weights);
        int n = means.length;
        double[][] c = new double[n][n];
        for (int i = 0; i < x.length; i++) {
            for (int d = 0; d < n; d++) {
                for (int e = 0; e <= d; e++) {
                    c[d][e] += weights[i] * (x[i][d] - means[d]) * (x[i][e] - means[e]);
                }
            }
        }
        for (int d = 0; d < n; d++) {
            for (int e = 0; e < d; e++) {
                c[e][d] = c[d][e];
            }
        }
        return c;
    }

    /** The same with equal weights. */
    public static double[][] covariance(double[][] x) {
        double[] equal = new double[x.length];
        Arrays.fill(equal, 1.0 / x.length);
        return covariance(x, equal);
    }

    /** One column. */
    public static double[] column(double[][] x, int d) {
        return Arrays.stream(x).mapToDouble(row -> row[d]).toArray();
    }

    /** The mean of values. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The standard deviation of values, with n − 1. */
    public static double sd(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / Math.max(1, values.length - 1));
    }

    /** The value below which a share of the values lies, linear between two of them. */
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
