package org.offramp.person;

/** Entries and exits of people, by cell. */
public enum Vital {
    /** Entered from the counted pool at first use. */
    FIRST_USE,
    /** Entered from the counted pool at the first contact with the police. */
    FIRST_CONTACT,
    /** Died of another cause than overdose. */
    DEATH,
    /** Died of an overdose. */
    OVERDOSE,
    /** Put to death. */
    EXECUTION,
    /** Went back to the counted pool. */
    QUIT
}
