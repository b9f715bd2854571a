package org.offramp.person;

/** What lies between two spells of active use: how soon people relapse depends on it. */
public enum Interlude {
    /** The person stopped of their own accord. */
    REMISSION,
    /** Treatment. */
    TREATMENT,
    /** A stay in hospital. */
    HOSPITAL,
    /** Custody. */
    CUSTODY;

    static final int COUNT = values().length;
}
