package org.offramp.study.calibration;

import java.util.function.ToDoubleFunction;
import org.offramp.chance.Draws;
import org.offramp.study.table.Moments;

/**
 * Draws from a posterior on the unit cube under a uniform prior, by a tempered sequential Monte Carlo sampler (Del Moral,
 * Doucet and Jasra 2006): particles of the prior are carried through likelihood^t for t from 0 to 1. Each next t leaves
 * half of the effective sample; then the particles are resampled (systematically) and each takes Metropolis steps with
 * the covariance of all. Every draw has an address (seed, stage, particle, step), so the draws are the same always.
 *
 * @param likelihood its logarithm at a point
 * @param dimensions of the cube
 * @param particles how many
 * @param seed of every draw
 */
record Tempering(ToDoubleFunction<double[]> likelihood, int dimensions, int particles, long seed) {

    private static final int STEPS = 12;
    private static final int MOST_STAGES = 200;
    private static final int RESAMPLING = 0;
    private static final int ACCEPTANCE = 1;
    private static final int PROPOSAL = 2;

    /** Particles of equal weight from prior × likelihood^power. */
    double[][] draw(double power) {
        double[][] x = new double[particles][dimensions];
        double[] log = new double[particles];
        long stage = Draws.key(seed, 0);
        for (int i = 0; i < particles; i++) {
            long key = Draws.key(stage, i);
            for (int d = 0; d < dimensions; d++) {
                x[i][d] = Draws.uniform(Draws.at(key, PROPOSAL, d));
            }
            log[i] = likelihood.applyAsDouble(x[i]);
        }
        double t = 0;
        for (int number = 1; t < power && number < MOST_STAGES; number++) {
            stage = Draws.key(seed, number);
            double next = next(log, t, power);
            double[] weights = weights(log, next - t);
            double[][] root = root(x, weights);
            int[] from = resample(weights, Draws.uniform(Draws.at(stage, RESAMPLING, 0)));
            double[][] moved = new double[particles][];
            double[] movedLog = new double[particles];
            for (int i = 0; i < particles; i++) {
                moved[i] = x[from[i]].clone();
                movedLog[i] = log[from[i]];
            }
            t = next;
            int steps = t < power ? STEPS : 2 * STEPS;
            for (int i = 0; i < particles; i++) {
                movedLog[i] = move(moved[i], movedLog[i], root, t, Draws.key(stage, i), steps);
            }
            x = moved;
            log = movedLog;
        }
        return x;
    }

    /** Metropolis steps of one particle; gives the logarithm of the likelihood where it ends. */
    private double move(double[] x, double log, double[][] root, double t, long key, int steps) {
        double at = log;
        double[] proposal = new double[dimensions];
        double[] z = new double[dimensions];
        for (int step = 0; step < steps; step++) {
            boolean inside = true;
            double scale = (step % 3 == 0 ? 2.38 : step % 3 == 1 ? 1.2 : 0.5) / Math.sqrt(dimensions);
            for (int d = 0; d < dimensions; d++) {
                z[d] = Draws.normal(Draws.at(key, PROPOSAL, step * dimensions + d));
            }
            for (int d = 0; d < dimensions; d++) {
                double jump = 0;
                for (int e = 0; e <= d; e++) {
                    jump += root[d][e] * z[e];
                }
                proposal[d] = x[d] + scale * jump;
                inside &= proposal[d] > 0 && proposal[d] < 1;
            }
            if (inside) {
                double there = likelihood.applyAsDouble(proposal);
                double u = Draws.uniform(Draws.at(key, ACCEPTANCE, step));
                if (StrictMath.log(u) < t * (there - at)) {
                    System.arraycopy(proposal, 0, x, 0, dimensions);
                    at = there;
                }
            }
        }
        return at;
    }

    /** The next t: the whole rest, or as far as half of the sample remains effective. */
    private double next(double[] log, double t, double power) {
        if (effective(weights(log, power - t)) >= particles / 2.0) {
            return power;
        }
        double low = 0;
        double high = power - t;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (effective(weights(log, middle)) >= particles / 2.0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return t + Math.max(low, 1e-12);
    }

    private static double[] weights(double[] log, double step) {
        double most = Double.NEGATIVE_INFINITY;
        for (double one : log) {
            most = Math.max(most, one);
        }
        double sum = 0;
        double[] weights = new double[log.length];
        for (int i = 0; i < log.length; i++) {
            weights[i] = StrictMath.exp(step * (log[i] - most));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double effective(double[] weights) {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return 1 / squares;
    }

    private static int[] resample(double[] weights, double u) {
        int n = weights.length;
        int[] from = new int[n];
        double sum = weights[0];
        int at = 0;
        for (int i = 0; i < n; i++) {
            double mark = (i + u) / n;
            while (sum < mark && at < n - 1) {
                sum += weights[++at];
            }
            from[i] = at;
        }
        return from;
    }

    /** The lower triangular root of the weighted covariance. */
    private double[][] root(double[][] x, double[] weights) {
        double[][] c = Moments.covariance(x, weights);
        double[][] l = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = c[i][j] + (i == j ? 1e-10 : 0);
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-10)) : sum / l[j][j];
            }
        }
        return l;
    }
}
