package org.offramp.study.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * How the targets of a place follow its free numbers: d log target / d log number, by least squares from runs around the
 * numbers as written. Every run moves all free numbers at once, up or down, in an orthogonal design with its mirror image
 * (Box and Wilson 1951), so each slope is learnt from all runs and no product of two numbers stands in it.
 *
 * @param slopes a row for each target, a column for each free number
 * @param noise standard deviation of the logarithm of a target in one run, beside what the slopes say
 */
record Sensitivity(double[][] slopes, double[] noise) {

    private static final double STEP = StrictMath.log(1.5);
    private static final int RUNS = 48;

    /** A scatter above this cannot be fitted to: the mean of a logarithm is then no longer the logarithm of a mean. */
    private static final double LOUD = 0.4;

    /**
     * The points to run, in logarithms of multiples of the numbers as written.
     *
     * @param low lowest of each number, at most 0
     * @param high highest, at least 0
     */
    static List<double[]> points(double[] low, double[] high) {
        int half = 1;
        while (half < low.length) {
            half *= 2;
        }
        List<double[]> points = new ArrayList<>();
        while (points.size() < RUNS) {
            for (int i = 0; i < 2 * half; i++) {
                double[] x = new double[low.length];
                for (int d = 0; d < x.length; d++) {
                    boolean up = Integer.bitCount(i & (half + d)) % 2 == 0;
                    x[d] = up ? Math.min(STEP, high[d]) : Math.max(-STEP, low[d]);
                }
                points.add(x);
            }
        }
        return points;
    }

    /** What the runs say of every target; the noise of one that cannot be fitted to is not-a-number. */
    static Sensitivity of(List<double[]> points, List<double[]> answers) {
        int targets = answers.get(0).length;
        double[][] slopes = new double[targets][points.get(0).length];
        double[] noise = new double[targets];
        for (int t = 0; t < targets; t++) {
            int target = t;
            double[] y = answers.stream()
                    .mapToDouble(all -> StrictMath.log(all[target]))
                    .toArray();
            noise[t] = Double.NaN;
            boolean seen = true;
            for (double value : y) {
                seen &= Double.isFinite(value);
            }
            if (seen) {
                OLSMultipleLinearRegression line = new OLSMultipleLinearRegression();
                line.newSampleData(y, points.toArray(double[][]::new));
                double scatter = Math.sqrt(line.estimateErrorVariance());
                System.arraycopy(line.estimateRegressionParameters(), 1, slopes[t], 0, slopes[t].length);
                noise[t] = scatter <= LOUD ? scatter : Double.NaN;
            }
        }
        return new Sensitivity(slopes, noise);
    }

    /** Whether a target can be fitted to. */
    boolean heard(int target) {
        return Double.isFinite(noise[target]);
    }
}
