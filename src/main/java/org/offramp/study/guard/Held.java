package org.offramp.study.guard;

/** What results say of a condition. */
public enum Held {
    /** It holds, in the whole interval. */
    HOLDS("holds"),
    /** It holds nowhere in the interval. */
    DOES_NOT_HOLD("does not hold"),
    /** It holds in a part of the interval, or there is none. */
    CANNOT_BE_TOLD("cannot be told");

    private final String words;

    Held(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
