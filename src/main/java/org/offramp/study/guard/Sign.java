package org.offramp.study.guard;

import java.util.stream.Stream;

/** On which side of a number a value is to be for a condition to hold. */
public enum Sign {
    /** Above it. */
    ABOVE(">"),
    /** Above it or equal. */
    AT_LEAST(">="),
    /** Below it. */
    BELOW("<"),
    /** Below it or equal. */
    AT_MOST("<=");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    static Sign of(String text) {
        return Stream.of(values())
                .filter(sign -> sign.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a value is on that side. */
    boolean holds(double value, double limit) {
        return switch (this) {
            case ABOVE -> value > limit;
            case AT_LEAST -> value >= limit;
            case BELOW -> value < limit;
            case AT_MOST -> value <= limit;
        };
    }
}
