package org.offramp.chance;

/**
 * A hazard: events per person-year (a year is 365.25 days).
 *
 * @param perYear the hazard per person-year
 */
public record Rate(double perYear) {

    /**
     * Accepts only hazards.
     *
     * @throws IllegalArgumentException if the value is negative, infinite or not a number
     */
    public Rate {
        if (!(perYear >= 0 && perYear < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a rate is zero or more per person-year, not " + perYear);
        }
    }
}
