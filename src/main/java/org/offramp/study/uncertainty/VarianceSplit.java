package org.offramp.study.uncertainty;

import java.util.Arrays;
import org.offramp.study.table.Moments;

/**
 * The variance of one outcome over the draws, told apart. With the two runs a₁, a₂ of each of K draws, their mean m, and
 * the mixed run b of the draw:
 *
 * <pre>
 *   chance of one run   σ² = mean (a₁ − a₂)² / 2
 *   numbers             V  = ½ (s²(m) − σ²/2) + ½ (s²(b) − σ²)
 *   one group of them   V_g = cov(m of the draw whose numbers of the group b has, b)
 * </pre>
 *
 * What V has beyond the groups arises only where they come together. All are unbiased for independent draws; the slices
 * of a Latin hypercube make V and V_g too large by at most 1/(K − 1).
 *
 * @param parameters V, may come out below zero where there is none
 * @param chance σ²
 * @param weak V_g of unverified and assumed numbers
 * @param calibrated V_g of calibrated numbers
 * @param founded V_g of measured and derived numbers
 */
record VarianceSplit(double parameters, double chance, double weak, double calibrated, double founded) {

    /** The split of the runs of all draws. */
    static VarianceSplit of(DrawnSample.Runs runs, int[][] partners) {
        int[] all = new int[runs.first().length];
        Arrays.setAll(all, i -> i);
        return of(runs, partners, all);
    }

    /**
     * The split of some draws, each as often as it is there.
     *
     * @param partners the draws each mixed run has its numbers from, by group in the order of {@link Drawn.Group}
     */
    static VarianceSplit of(DrawnSample.Runs runs, int[][] partners, int[] draws) {
        double[] means = runs.means();
        double squares = 0;
        double[] m = new double[draws.length];
        double[] b = new double[draws.length];
        for (int i = 0; i < draws.length; i++) {
            double apart = runs.first()[draws[i]] - runs.second()[draws[i]];
            squares += apart * apart / 2;
            m[i] = means[draws[i]];
            b[i] = runs.mixed()[draws[i]];
        }
        double chance = squares / draws.length;
        double parameters = (covariance(m, m) - chance / 2 + covariance(b, b) - chance) / 2;
        double[] groups = new double[partners.length];
        for (int group = 0; group < partners.length; group++) {
            double[] shared = new double[draws.length];
            for (int i = 0; i < draws.length; i++) {
                shared[i] = means[partners[group][draws[i]]];
            }
            groups[group] = covariance(shared, b);
        }
        return new VarianceSplit(
                parameters,
                chance,
                groups[Drawn.Group.WEAK.ordinal()],
                groups[Drawn.Group.CALIBRATED.ordinal()],
                groups[Drawn.Group.FOUNDED.ordinal()]);
    }

    /** V_g of a group. */
    double of(Drawn.Group group) {
        return switch (group) {
            case WEAK -> weak;
            case CALIBRATED -> calibrated;
            case FOUNDED -> founded;
        };
    }

    /** The variance of a result: that of the numbers, and that of the mean of so many replications. */
    double total(int replications) {
        return Math.max(0, parameters) + chance / replications;
    }

    /** The standard deviation the numbers give. */
    double sd() {
        return Math.sqrt(Math.max(0, parameters));
    }

    static double covariance(double[] x, double[] y) {
        double meanX = Moments.mean(x);
        double meanY = Moments.mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1);
    }
}
