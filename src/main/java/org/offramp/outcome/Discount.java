package org.offramp.outcome;

/** What a year to come is worth today: (1 + rate)^−(year − ½), from the middle of the year to the start of year 1. */
final class Discount {

    private Discount() {}

    /** The factor of a year, 1..Y. */
    static double factor(Frame frame, int year) {
        return StrictMath.pow(1 + frame.discount(), 0.5 - year);
    }
}
