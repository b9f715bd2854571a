package org.offramp.fuzzy;

import org.apache.commons.math3.special.Beta;

/**
 * How likely each number of events among some trials is, up to the number of ways to order them: the log likelihood of a
 * beta-binomial, or of a binomial where the proportion is known.
 */
sealed interface Proportion {

    /** Any proportion: the beta distribution of Jeffreys (1946), with both parameters a half. */
    Proportion ANY = new Spread(0.5, 0.5);

    /** The log likelihood of a number of events. */
    double log(long events, long trials);

    /** The expected proportion. */
    double mean();

    /**
     * A proportion that varies as a beta distribution.
     *
     * @param a first parameter
     * @param b second parameter
     */
    record Spread(double a, double b) implements Proportion {

        @Override
        public double log(long events, long trials) {
            return Beta.logBeta(events + a, trials - events + b) - Beta.logBeta(a, b);
        }

        @Override
        public double mean() {
            return a / (a + b);
        }
    }

    /**
     * A proportion that is known.
     *
     * @param mean its value
     */
    record Known(double mean) implements Proportion {

        @Override
        public double log(long events, long trials) {
            return events * Math.log(mean) + (trials - events) * Math.log1p(-mean);
        }
    }

    /**
     * The proportion whose central 95 % interval is an expected range: 2.5 % below low, 2.5 % above high.
     *
     * @throws IllegalArgumentException if it is no range within (0, 1)
     */
    static Proportion within(double low, double high) {
        if (!(low > 0 && low <= high && high < 1)) {
            throw new IllegalArgumentException("the range " + low + " to " + high + " is not within (0, 1)");
        }
        if (low == high) {
            return new Known(low);
        }
        double narrow = 30;
        double wide = -5;
        for (int i = 0; i < 60; i++) {
            double size = Math.exp((wide + narrow) / 2);
            double mean = balanced(size, low, high);
            if (2 * cumulative(low, size, mean) > 0.05) {
                wide = (wide + narrow) / 2;
            } else {
                narrow = (wide + narrow) / 2;
            }
        }
        double size = Math.exp(narrow);
        double mean = balanced(size, low, high);
        return new Spread(mean * size, (1 - mean) * size);
    }

    /** The mean with which both tails of a beta distribution of a size are the same. */
    private static double balanced(double size, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < 60; i++) {
            double mean = (from + to) / 2;
            if (cumulative(low, size, mean) > 1 - cumulative(high, size, mean)) {
                from = mean;
            } else {
                to = mean;
            }
        }
        return (from + to) / 2;
    }

    private static double cumulative(double x, double size, double mean) {
        return Beta.regularizedBeta(x, mean * size, (1 - mean) * size, 1e-12, 100_000);
    }
}
