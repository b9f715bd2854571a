package org.offramp.scenario.published;

import java.util.Optional;

/**
 * How far from what was printed is near enough: so much either way, such a share of it either way, or a range.
 *
 * @param absolute in the unit of the row
 * @param relative share of what was printed
 * @param low lower end of a range
 * @param high upper end of it
 */
public record Tolerance(
        Optional<Double> absolute, Optional<Double> relative, Optional<Double> low, Optional<Double> high) {

    /** Exactly one of the three. */
    public Tolerance {
        int said = (absolute.isPresent() ? 1 : 0) + (relative.isPresent() ? 1 : 0) + (low.isPresent() ? 1 : 0);
        if (said != 1 || low.isPresent() != high.isPresent()) {
            throw new IllegalArgumentException("is not one of absolute, relative, or low with high");
        }
        if (absolute.orElse(0.0) < 0 || relative.orElse(0.0) < 0 || low.orElse(0.0) > high.orElse(low.orElse(0.0))) {
            throw new IllegalArgumentException("is no band: a tolerance is zero or more, and low is not above high");
        }
    }

    /** The lowest value that is near enough. */
    public double lowest(double published) {
        return low.orElse(published - half(published));
    }

    /** The highest value that is near enough. */
    public double highest(double published) {
        return high.orElse(published + half(published));
    }

    private double half(double published) {
        return absolute.orElse(Math.abs(published) * relative.orElse(0.0));
    }
}
