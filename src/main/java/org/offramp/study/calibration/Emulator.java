package org.offramp.study.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the model would answer on average, learnt from noisy runs: for each target the logarithm of the mean is a full
 * quadratic in x, fitted by quasi-likelihood with a variance in proportion to the mean (McCullagh and Nelder 1989, chapter
 * 9), so that rare events, also none at all, count as what they are. How much the second-order terms are held back is chosen
 * by how well runs that are left out are foretold. It says how uncertain it is as well.
 */
final class Emulator {

    /**
     * What is expected at a point; not-a-number where no run had a value.
     *
     * @param mean of the model
     * @param variance of that mean, because the runs were few and noisy
     */
    record Answer(double mean, double variance) {}

    private static final int STEPS = 15;
    private static final double SLIGHT = 1e-6;
    private static final double[] RIDGES = {1e-5, 1e-4, 1e-3, 1e-2, 1e-1};
    private static final double FAR = 12;

    private final double[] coefficients;
    private final double[][] spread;
    private final double centre;
    private final double dispersion;

    private Emulator(double[] coefficients, double[][] spread, double centre, double dispersion) {
        this.coefficients = coefficients;
        this.spread = spread;
        this.centre = centre;
        this.dispersion = dispersion;
    }

    /** How many coefficients a full quadratic has. */
    static int terms(int dimensions) {
        return (dimensions + 1) * (dimensions + 2) / 2;
    }

    /**
     * Learns one target.
     *
     * @param points where the model was asked
     * @param values what it answered, not-a-number where it did not
     * @param weights how much each run counts
     */
    static Emulator of(List<double[]> points, double[] values, double[] weights) {
        int terms = terms(points.get(0).length);
        int n = 0;
        double sum = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                n++;
                sum += value;
            }
        }
        if (n == 0) {
            return new Emulator(new double[terms], new double[terms][terms], Double.NaN, 0);
        }
        double mean = sum / n;
        if (mean <= 0) {
            return new Emulator(new double[terms], new double[terms][terms], Double.NEGATIVE_INFINITY, 0);
        }
        double[][] rows = new double[n][];
        double[] y = new double[n];
        double[] weight = new double[n];
        int row = 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i])) {
                rows[row] = features(points.get(i));
                weight[row] = weights[i];
                y[row++] = values[i] / mean;
            }
        }
        Emulator best = new Emulator(new double[terms], new double[terms][terms], StrictMath.log(mean), 0);
        double least = Double.POSITIVE_INFINITY;
        for (double ridge : RIDGES) {
            Emulator fitted = fitted(rows, y, weight, ridge * n, points.get(0).length + 1, StrictMath.log(mean));
            if (fitted.dispersion < least) {
                least = fitted.dispersion;
                best = fitted;
            }
        }
        return best;
    }

    /**
     * The fit under one penalty on the second-order terms. Its dispersion is that of runs left out one by one (PRESS, Allen
     * 1974), so a quadratic that follows the noise is found out.
     */
    private static Emulator fitted(
            double[][] rows, double[] y, double[] weights, double penalty, int firstOrder, double centre) {
        int terms = rows[0].length;
        double[] ridge = new double[terms];
        for (int j = 1; j < terms; j++) {
            ridge[j] = j < firstOrder ? SLIGHT * rows.length : penalty;
        }
        double[] beta = new double[terms];
        RealMatrix inverse = step(rows, y, weights, beta, ridge, false);
        for (int i = 0; i < STEPS; i++) {
            inverse = step(rows, y, weights, beta, ridge, true);
        }
        double[][] spread = inverse.getData();
        double chi = 0;
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            double mu = StrictMath.exp(bounded(dot(rows[i], beta)));
            double leverage = Math.min(0.95, weights[i] * mu * quadratic(spread, rows[i]));
            double left = (y[i] - mu) / (1 - leverage);
            chi += weights[i] * left * left / mu;
            sum += weights[i];
        }
        return new Emulator(beta, spread, centre, chi / sum);
    }

    /** One step of iterated weighted least squares; the first one is taken from the values themselves. */
    private static RealMatrix step(
            double[][] rows, double[] y, double[] weights, double[] beta, double[] ridge, boolean later) {
        int terms = beta.length;
        double[][] a = new double[terms][terms];
        double[] b = new double[terms];
        for (int i = 0; i < rows.length; i++) {
            double eta = later ? bounded(dot(rows[i], beta)) : StrictMath.log((y[i] + 0.1) / 1.1);
            double mu = StrictMath.exp(eta);
            double z = later ? eta + Math.max(-3, Math.min(3, (y[i] - mu) / mu)) : eta;
            for (int j = 0; j < terms; j++) {
                double w = weights[i] * mu * rows[i][j];
                b[j] += w * z;
                for (int k = 0; k <= j; k++) {
                    a[j][k] += w * rows[i][k];
                }
            }
        }
        for (int j = 0; j < terms; j++) {
            for (int k = 0; k < j; k++) {
                a[k][j] = a[j][k];
            }
            a[j][j] += ridge[j];
        }
        RealMatrix inverse = new CholeskyDecomposition(new Array2DRowRealMatrix(a, false), 1e-6, 1e-14)
                .getSolver()
                .getInverse();
        System.arraycopy(inverse.operate(b), 0, beta, 0, terms);
        return inverse;
    }

    private static double quadratic(double[][] matrix, double[] row) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * dot(matrix[j], row);
        }
        return sum;
    }

    private static double bounded(double eta) {
        return Math.max(-FAR, Math.min(FAR, eta));
    }

    /** The answer at a point. */
    Answer at(double[] x) {
        if (centre == Double.NEGATIVE_INFINITY) {
            return new Answer(0, 0);
        }
        double[] row = features(x);
        double mean = StrictMath.exp(centre + bounded(dot(row, coefficients)));
        return new Answer(mean, mean * mean * dispersion * quadratic(spread, row));
    }

    /** One, the places measured from the middle, their squares and products. */
    private static double[] features(double[] x) {
        double[] row = new double[terms(x.length)];
        int at = 0;
        row[at++] = 1;
        for (double one : x) {
            row[at++] = 2 * one - 1;
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j <= i; j++) {
                row[at++] = (2 * x[i] - 1) * (2 * x[j] - 1);
            }
        }
        return row;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
