package org.offramp.chance;

/**
 * A count per 100,000 people of the whole population of a place, of places or of hearings per year.
 *
 * @param value the number per 100,000 people
 */
public record Density(double value) {

    private static final double PEOPLE = 100_000;

    /**
     * Accepts only counts.
     *
     * @throws IllegalArgumentException if the value is negative, infinite or not a number
     */
    public Density {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a count per 100,000 people is zero or more, not " + value);
        }
    }

    /** How many that is among so many people. */
    public double among(double people) {
        return value * people / PEOPLE;
    }
}
