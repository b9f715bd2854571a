package org.offramp.scenario.published;

/**
 * What an explanation explains: simulated means from low to high, in the unit of the row. It says nothing of others.
 *
 * @param low lower end
 * @param high upper end
 */
public record Expected(double low, double high) {

    /** A range. */
    public Expected {
        if (low > high) {
            throw new IllegalArgumentException("is no range: low is above high");
        }
    }

    /** Whether a simulated mean is in it. */
    public boolean holds(double mean) {
        return mean >= low && mean <= high;
    }
}
