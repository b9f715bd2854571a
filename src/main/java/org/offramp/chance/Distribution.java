package org.offramp.chance;

/**
 * A distribution of lengths of time, in days. A sample is a function of the bits of one addressed draw, so the same
 * address gives the same length in every arm, on every machine. A new record in this file is picked up by the sampler
 * test and by the scenario reader (its name in kebab-case).
 */
public sealed interface Distribution {

    /**
     * The length at one address.
     *
     * @param draw the 64 random bits of an address, see {@link Draws}
     * @return days, zero or more
     */
    double sample(long draw);

    /** The mean length in days. */
    double mean();

    /**
     * The same distribution of lengths multiplied by a factor.
     *
     * @param factor zero or more
     */
    Distribution scaled(double factor);

    /**
     * The probability of a length of at most so many days.
     *
     * @param days zero or more
     */
    double cumulative(double days);

    /**
     * Always the same length.
     *
     * @param length days
     */
    record Constant(double length) implements Distribution {
        /** Accepts lengths of zero or more. */
        public Constant {
            require(length >= 0, "length", length);
        }

        @Override
        public double sample(long draw) {
            return length;
        }

        @Override
        public double mean() {
            return length;
        }

        @Override
        public Constant scaled(double factor) {
            return new Constant(length * factor);
        }

        @Override
        public double cumulative(double days) {
            return days >= length ? 1 : 0;
        }
    }

    /**
     * Any length between two with the same density.
     *
     * @param from shortest, days
     * @param to longest, days
     */
    record Uniform(double from, double to) implements Distribution {
        /** Accepts 0 ≤ from ≤ to. */
        public Uniform {
            require(from >= 0, "from", from);
            require(to >= from, "to", to);
        }

        @Override
        public double sample(long draw) {
            return from + (to - from) * Draws.uniform(draw);
        }

        @Override
        public double mean() {
            return (from + to) / 2;
        }

        @Override
        public Uniform scaled(double factor) {
            return new Uniform(from * factor, to * factor);
        }

        @Override
        public double cumulative(double days) {
            return days >= to ? 1 : days <= from ? 0 : (days - from) / (to - from);
        }
    }

    /**
     * Memoryless: S(t) = exp(−t / mean).
     *
     * @param mean days
     */
    record Exponential(double mean) implements Distribution {
        /** Accepts a mean of zero or more. */
        public Exponential {
            require(mean >= 0, "mean", mean);
        }

        @Override
        public double sample(long draw) {
            return mean * Draws.exponential(draw);
        }

        @Override
        public Exponential scaled(double factor) {
            return new Exponential(mean * factor);
        }

        @Override
        public double cumulative(double days) {
            return mean == 0 ? 1 : 1 - StrictMath.exp(-days / mean);
        }
    }

    /**
     * Weibull: S(t) = exp(−(t / scale)^shape). A shape below 1 loses most people early.
     *
     * @param scale days
     * @param shape above zero
     */
    record Weibull(double scale, double shape) implements Distribution {
        /** Accepts a scale of zero or more and a shape above zero. */
        public Weibull {
            require(scale >= 0, "scale", scale);
            require(shape > 0, "shape", shape);
        }

        @Override
        public double sample(long draw) {
            return scale * StrictMath.exp(StrictMath.log(Draws.exponential(draw)) / shape);
        }

        @Override
        public double mean() {
            return scale * StrictMath.exp(org.apache.commons.math3.special.Gamma.logGamma(1 + 1 / shape));
        }

        @Override
        public Weibull scaled(double factor) {
            return new Weibull(scale * factor, shape);
        }

        @Override
        public double cumulative(double days) {
            return scale == 0 ? 1 : 1 - StrictMath.exp(-StrictMath.pow(days / scale, shape));
        }
    }

    /**
     * Log-normal: ln t is normal with mean ln(median) and standard deviation sigma.
     *
     * @param median days
     * @param sigma standard deviation of the logarithm, zero or more
     */
    record LogNormal(double median, double sigma) implements Distribution {
        /** Accepts a median and a sigma of zero or more. */
        public LogNormal {
            require(median >= 0, "median", median);
            require(sigma >= 0, "sigma", sigma);
        }

        @Override
        public double sample(long draw) {
            return median * StrictMath.exp(sigma * Draws.normal(draw));
        }

        @Override
        public double mean() {
            return median * StrictMath.exp(sigma * sigma / 2);
        }

        @Override
        public LogNormal scaled(double factor) {
            return new LogNormal(median * factor, sigma);
        }

        @Override
        public double cumulative(double days) {
            if (days <= 0 || median == 0) {
                return median == 0 ? 1 : 0;
            }
            if (sigma == 0) {
                return days >= median ? 1 : 0;
            }
            double z = StrictMath.log(days / median) / (sigma * StrictMath.sqrt(2));
            return 0.5 * org.apache.commons.math3.special.Erf.erfc(-z);
        }
    }

    private static void require(boolean holds, String name, double value) {
        if (!holds || Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
    }
}
