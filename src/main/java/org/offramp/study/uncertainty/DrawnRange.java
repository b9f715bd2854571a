package org.offramp.study.uncertainty;

import org.offramp.study.table.Moments;

/**
 * What the numbers allow of an outcome: 95 % of the draws. The means of the draws hold chance as well; each is drawn towards
 * the mean of all until their variance is that of the numbers and of the chance left in that mean, V + σ² / 2 K. They are
 * never drawn apart, so the range stays where the draws are. Where V cannot be told from nothing, its 95 % interval holding
 * zero, the upper end of that interval stands for it: what cannot be told is not taken for small.
 *
 * @param mean of the draws
 * @param low the 2.5th in a hundred
 * @param high the 97.5th
 */
record DrawnRange(double mean, double low, double high) {

    private static final double TAIL = 0.025;

    /**
     * The range over draws.
     *
     * @param partners the draws each mixed run has its numbers from
     * @param resample of the draws, for the interval of V
     */
    static DrawnRange of(DrawnSample.Runs runs, int[][] partners, Resample resample) {
        double[] means = runs.means();
        double mean = Moments.mean(means);
        double spread = Math.sqrt(VarianceSplit.covariance(means, means));
        VarianceSplit split = VarianceSplit.of(runs, partners);
        double[] v = Resample.interval(resample.splits(runs, partners), VarianceSplit::parameters);
        double numbers = v[0] > 0 ? split.parameters() : Math.max(v[1], split.parameters());
        double left = Math.max(0, numbers) + split.chance() / (2 * means.length);
        double factor = spread > 0 ? Math.min(1, Math.sqrt(left) / spread) : 0;
        return new DrawnRange(
                mean,
                mean + factor * (Moments.quantile(means, TAIL) - mean),
                mean + factor * (Moments.quantile(means, 1 - TAIL) - mean));
    }
}
