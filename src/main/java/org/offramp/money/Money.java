package org.offramp.money;

/**
 * An amount in the currency and price year of a place.
 *
 * @param amount the amount, zero or more
 */
public record Money(double amount) {

    /** Nothing to pay. */
    public static final Money ZERO = new Money(0);

    /**
     * Accepts only amounts.
     *
     * @throws IllegalArgumentException if the amount is negative, infinite or not a number
     */
    public Money {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an amount is zero or more, not " + amount);
        }
    }
}
