package org.offramp.study.guard;

import java.util.Locale;

/** Which number of an estimate a condition is about. */
public enum Meant {
    /** Every number of the 95 % interval. */
    INTERVAL,
    /** The mean alone. */
    MEAN,
    /** The lower end of the interval. */
    LOW,
    /** The upper end of the interval. */
    HIGH;

    /** The meaning of a word; without one, the interval. */
    static Meant of(String word) {
        return word.isEmpty() ? INTERVAL : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
