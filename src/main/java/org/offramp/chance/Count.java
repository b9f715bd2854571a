package org.offramp.chance;

/**
 * A number of people, places or hearings: zero or more, not necessarily whole (a yearly mean may be 12.5).
 *
 * @param value the number
 */
public record Count(double value) {

    /** More than anybody can ever want. */
    public static final Count UNLIMITED = new Count(Double.MAX_VALUE);

    /**
     * Accepts only counts.
     *
     * @throws IllegalArgumentException if the value is negative, infinite or not a number
     */
    public Count {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a count is zero or more, not " + value);
        }
    }
}
