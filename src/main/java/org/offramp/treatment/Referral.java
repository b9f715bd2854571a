package org.offramp.treatment;

/** What becomes of a referral at once. */
public enum Referral {
    /** Treatment has started. */
    STARTED,
    /** The person waits for a place. */
    WAITING,
    /** There are no places at all: nothing has changed. */
    NO_PLACES
}
