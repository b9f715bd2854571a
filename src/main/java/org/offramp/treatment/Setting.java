package org.offramp.treatment;

/** Where a treatment is given. */
public enum Setting {
    /** In the community. */
    COMMUNITY,
    /** In prison. */
    PRISON,
    /** In a compulsory centre. */
    COMPULSORY
}
