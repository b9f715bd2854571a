package org.offramp.study;

/**
 * What the numbers allow of an outcome: 95 % of the draws. The means of the draws hold chance as well; each is drawn towards
 * the mean of all until their variance is that of the numbers and of the chance left in that mean, V + σ² / 2 K.
 *
 * @param mean of the draws
 * @param low the 2.5th in a hundred
 * @param high the 97.5th
 */
record DrawnRange(double mean, double low, double high) {

    private static final double TAIL = 0.025;

    static DrawnRange of(DrawnSample.Runs runs, VarianceSplit split) {
        double[] means = runs.means();
        double mean = VarianceSplit.mean(means);
        double spread = Math.sqrt(VarianceSplit.covariance(means, means));
        double left = Math.max(0, split.parameters()) + split.chance() / (2 * means.length);
        double factor = spread > 0 ? Math.sqrt(left) / spread : 0;
        return new DrawnRange(
                mean,
                mean + factor * (Resample.quantile(means, TAIL) - mean),
                mean + factor * (Resample.quantile(means, 1 - TAIL) - mean));
    }
}
