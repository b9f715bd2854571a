package org.offramp.study.uncertainty;

import java.util.ArrayList;
import java.util.List;

/**
 * The free numbers of one draw, set anew until the place with all the drawn numbers meets its goals: randomised maximum
 * likelihood (Kitanidis 1995; Oliver, He and Reynolds 1996). With y the logarithms of the targets, J their slopes and δ how
 * far the free numbers are moved, in logarithms, it is
 *
 * <pre>
 *   δ = argmin Σ (g − c − J δ)² / (tolerance² + error of c²) + Σ (δ / prior sd)²,   c = weighted mean of y − J δ over the runs
 * </pre>
 *
 * within bounds (a Gauss–Newton step with slopes that stay). All runs made for the draw are in c, each with the weight
 * 1 / (noise² + (¼ (y − g))²): one far from the goal says less, because the slopes hold near where they are used.
 *
 * @param slopes of the targets
 * @param tolerance of each, in logarithms
 * @param sd of the prior of each free number, in logarithms
 */
record Refit(Sensitivity slopes, double[] tolerance, double[] sd) {

    private static final double CURVED = 0.25;
    private static final int SWEEPS = 1000;

    /**
     * Where a draw stands.
     *
     * @param goals logarithms of what each target is to be
     * @param low how far each free number may be moved down, at most 0
     * @param high how far up, at least 0
     * @param moved the points that were run
     * @param found logarithms of the targets there, not-a-number where the place could not be run
     */
    record Course(double[] goals, double[] low, double[] high, List<double[]> moved, List<double[]> found) {

        /** The course before the first run. */
        static Course begin(double[] goals, double[] low, double[] high) {
            return new Course(goals, low, high, new ArrayList<>(), new ArrayList<>());
        }

        /** Adds a run. */
        void add(double[] at, double[] values) {
            double[] logs = new double[values.length];
            for (int t = 0; t < logs.length; t++) {
                logs[t] = StrictMath.log(values[t]);
            }
            moved.add(at);
            found.add(logs);
        }

        private boolean stuck() {
            boolean any = found.isEmpty();
            for (double[] logs : found.subList(Math.max(0, found.size() - 1), found.size())) {
                for (double log : logs) {
                    any |= Double.isFinite(log);
                }
            }
            return !any;
        }
    }

    /** Where to go next: half the way back where no place was found, otherwise the best point as far as is known. */
    double[] next(Course course) {
        int dimensions = sd.length;
        if (course.stuck()) {
            return half(course.moved().get(course.moved().size() - 1));
        }
        double[][] a = new double[dimensions][dimensions];
        double[] b = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            a[i][i] = 1 / (sd[i] * sd[i]);
        }
        for (int t = 0; t < tolerance.length; t++) {
            if (slopes.heard(t)) {
                equation(course, t, a, b);
            }
        }
        return solved(a, b, course.low(), course.high());
    }

    private void equation(Course course, int t, double[][] a, double[] b) {
        double[] slope = slopes.slopes()[t];
        double weights = 0;
        double level = 0;
        for (int n = 0; n < course.moved().size(); n++) {
            double y = course.found().get(n)[t];
            if (Double.isFinite(y)) {
                double far = CURVED * (y - course.goals()[t]);
                double noise = slopes.noise()[t];
                double weight = 1 / (noise * noise + far * far + 1e-12);
                weights += weight;
                level += weight * (y - product(slope, course.moved().get(n)));
            }
        }
        if (weights > 0) {
            double precision = 1 / (tolerance[t] * tolerance[t] + 1 / weights);
            double gap = course.goals()[t] - level / weights;
            for (int i = 0; i < b.length; i++) {
                b[i] += precision * slope[i] * gap;
                for (int j = 0; j < b.length; j++) {
                    a[i][j] += precision * slope[i] * slope[j];
                }
            }
        }
    }

    /** The least value of ½ δᵀ a δ − bᵀ δ between bounds, coordinate by coordinate. */
    private static double[] solved(double[][] a, double[] b, double[] low, double[] high) {
        double[] x = new double[b.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < x.length; i++) {
                double rest = b[i] - product(a[i], x) + a[i][i] * x[i];
                x[i] = Math.max(low[i], Math.min(high[i], rest / a[i][i]));
            }
        }
        return x;
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Half of a move. */
    static double[] half(double[] moved) {
        double[] half = moved.clone();
        for (int i = 0; i < half.length; i++) {
            half[i] /= 2;
        }
        return half;
    }
}
