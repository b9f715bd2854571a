package org.offramp.person;

/** Where a person stands with drugs. */
public enum UseState {
    /** No use at present. */
    NONE,
    /** Use without a disorder. */
    USE,
    /** A drug use disorder, mild, moderate or severe. */
    DISORDER,
    /** Remission, early in the first five years and sustained afterwards. */
    REMISSION
}
