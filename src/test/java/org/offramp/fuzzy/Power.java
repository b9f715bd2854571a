package org.offramp.fuzzy;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What the checker makes of a sample.
 *
 * @param fails the probability that it is taken for a fault
 * @param warns the probability that it is inconclusive
 */
record Power(double fails, double warns) {

    /** Standard deviations beyond which nothing is summed: less than 1 in 10¹² happens there. */
    private static final int TAIL = 8;

    /**
     * The power of samples of one size.
     *
     * @param expected the proportion there should be
     * @param real the proportion there is
     * @param trials in the sample
     */
    static Power of(double expected, double real, int trials) {
        Proportion right = Proportion.within(expected, expected);
        BinomialDistribution events = new BinomialDistribution(null, trials, real);
        double mean = trials * real;
        double tail = TAIL * Math.sqrt(mean * (1 - real)) + TAIL;
        double fails = 0;
        double warns = 0;
        for (int n = (int) Math.max(0, mean - tail); n <= Math.min(trials, mean + tail); n++) {
            double factor = Proportion.ANY.log(n, trials) - right.log(n, trials);
            if (factor > Math.log(Fuzzy.FAULT)) {
                fails += events.probability(n);
            } else if (factor >= Math.log(Fuzzy.SOUND)) {
                warns += events.probability(n);
            }
        }
        return new Power(fails, warns);
    }
}
