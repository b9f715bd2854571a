package org.offramp.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;
import org.offramp.study.table.Moments;

/** The sampler draws from posteriors that are known in closed form. Each check says how often chance alone fails it. */
class TemperingTest {

    /** Where the likelihood is Gaussian and narrow, so is the posterior, whatever the scales and the correlation. */
    @Test
    void aGaussianPosteriorHasItsMeansAndItsCovariance() {
        double[] mean = {0.45, 0.6};
        double[] sd = {0.02, 0.1};
        double rho = 0.9;
        Tempering sampler = new Tempering(
                x -> {
                    double a = (x[0] - mean[0]) / sd[0];
                    double b = (x[1] - mean[1]) / sd[1];
                    return -(a * a - 2 * rho * a * b + b * b) / (2 * (1 - rho * rho));
                },
                2,
                4000,
                1);
        double[][] drawn = sampler.draw(1);
        double[][] c = Moments.covariance(drawn);
        // standard errors of 4,000 draws are 1.6 % of an sd, 2.2 % of a variance, half of that for the correlation;
        // 5 of them for draws that are not quite independent: fails by chance less than once in a million
        for (int d = 0; d < 2; d++) {
            assertThat(Moments.mean(Moments.column(drawn, d)) - mean[d]).isBetween(-0.08 * sd[d], 0.08 * sd[d]);
            assertThat(Math.sqrt(c[d][d]) / sd[d]).isBetween(0.94, 1.06);
        }
        assertThat(c[0][1] / Math.sqrt(c[0][0] * c[1][1])).isBetween(0.88, 0.92);
    }

    /** Without any likelihood the posterior is the prior; with part of its power it is wider by the root of that. */
    @Test
    void thePowerWidens() {
        Tempering flat = new Tempering(x -> 0, 3, 2000, 2);
        assertThat(12 * Moments.covariance(flat.draw(1))[2][2]).isBetween(0.9, 1.1);
        Tempering narrow = new Tempering(x -> -(x[0] - 0.5) * (x[0] - 0.5) / (2 * 0.0004), 1, 4000, 3);
        assertThat(Math.sqrt(Moments.covariance(narrow.draw(1))[0][0])).isBetween(0.0188, 0.0212);
        assertThat(Math.sqrt(Moments.covariance(narrow.draw(0.25))[0][0])).isBetween(0.0376, 0.0424);
    }

    /**
     * Truths drawn from the prior, data drawn from the truth: ranks of the truth in the posterior are uniform (Talts and
     * others 2018). 400 ranks in 10 bins; the statistic exceeds its bound once in 10,000.
     */
    @Test
    void ranksOfTheTruthAreUniform() {
        int[] bins = new int[10];
        for (int run = 0; run < 400; run++) {
            long key = Draws.key(77, run);
            double truth = Draws.uniform(Draws.at(key, 0, 0));
            double seen = truth * truth + 0.1 * Draws.normal(Draws.at(key, 1, 0));
            Tempering sampler = new Tempering(
                    x -> -(x[0] * x[0] - seen) * (x[0] * x[0] - seen) / (2 * 0.01), 1, 200, Draws.key(key, 1));
            int below = 0;
            for (double[] x : sampler.draw(1)) {
                below += x[0] < truth ? 1 : 0;
            }
            bins[Math.min(9, below * 10 / 200)]++;
        }
        double statistic = 0;
        for (int bin : bins) {
            statistic += (bin - 40.0) * (bin - 40.0) / 40;
        }
        assertThat(statistic).isLessThan(new ChiSquaredDistribution(9).inverseCumulativeProbability(0.9999));
    }

    /** The same draws whenever they are drawn. */
    @Test
    void drawsHaveAddresses() {
        Tempering sampler = new Tempering(x -> -50 * x[0] * x[1], 2, 100, 5);
        assertThat(sampler.draw(1)).isDeepEqualTo(sampler.draw(1));
        assertThat(new Tempering(x -> -50 * x[0] * x[1], 2, 100, 6).draw(1)).isNotEqualTo(sampler.draw(1));
    }

    /** A posterior cut off by the bounds: half a normal at zero has the mean sd × √(2/π). */
    @Test
    void theBoundsCutOff() {
        Tempering sampler = new Tempering(x -> -x[0] * x[0] / (2 * 0.01), 1, 4000, 8);
        double mean = Moments.mean(Moments.column(sampler.draw(1), 0));
        double expected = 0.1 * Math.sqrt(2 / Math.PI);
        assertThat(mean).isBetween(0.95 * expected, 1.05 * expected);
    }
}
