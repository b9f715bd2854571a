package org.offramp.chance;

/**
 * A multiplier of a hazard, of odds or of a length: 1 changes nothing.
 *
 * @param value the multiplier, zero or more
 */
public record Ratio(double value) {

    /** The ratio that changes nothing. */
    public static final Ratio ONE = new Ratio(1);

    /**
     * Accepts only multipliers.
     *
     * @throws IllegalArgumentException if the value is negative, infinite or not a number
     */
    public Ratio {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a ratio is zero or more, not " + value);
        }
    }
}
