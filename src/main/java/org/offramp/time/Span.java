package org.offramp.time;

/**
 * A length of time.
 *
 * @param days the length in days; a year is 365.25 days, a month a twelfth of it
 */
public record Span(double days) {

    /** Days in a year. */
    public static final double YEAR = 365.25;

    /** Days in a month. */
    public static final double MONTH = YEAR / 12;

    /**
     * Accepts only lengths.
     *
     * @throws IllegalArgumentException if the length is negative, infinite or not a number
     */
    public Span {
        if (!(days >= 0 && days < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a span is zero days or more, not " + days);
        }
    }

    /** This length on the clock of a run. */
    public int ticks() {
        return Clock.ticks(days);
    }
}
