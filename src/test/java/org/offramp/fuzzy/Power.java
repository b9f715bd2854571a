package org.offramp.fuzzy;

import org.apache.commons.math3.distribution.BinomialDistribution;

/** How likely the checker is to find a fault. */
final class Power {

    private Power() {}

    /**
     * The probability that a sample is taken for a fault.
     *
     * @param expected the proportion there should be
     * @param real the proportion there is
     * @param trials in the sample
     */
    static double of(double expected, double real, int trials) {
        Proportion right = Proportion.within(expected, expected);
        BinomialDistribution events = new BinomialDistribution(null, trials, real);
        double power = 0;
        for (int n = 0; n <= trials; n++) {
            double factor = Proportion.ANY.log(n, trials) - right.log(n, trials);
            if (factor > Math.log(Fuzzy.FAULT)) {
                power += events.probability(n);
            }
        }
        return power;
    }
}
