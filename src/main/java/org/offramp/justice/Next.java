package org.offramp.justice;

/** What comes next in a case, at the tick it is due. */
enum Next {
    /** Nothing is due. */
    NOTHING,
    /** The case is ready and is listed. */
    LISTING,
    /** The hearing. */
    HEARING,
    /** The review of a prison sentence. */
    REVIEW,
    /** The end of the time to serve. */
    RELEASE,
    /** A technical violation. */
    VIOLATION,
    /** The end of supervision. */
    END;

    private static final Next[] ALL = values();

    static Next of(int ordinal) {
        return ALL[ordinal];
    }
}
