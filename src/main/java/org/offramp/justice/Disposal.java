package org.offramp.justice;

/** What would happen at a stage by default: a measure is offered in its stead. */
public enum Disposal {
    /** The police do nothing. */
    NO_ACTION,
    /** The police warn. */
    WARNING,
    /** An administrative fine. */
    FINE,
    /** Arrest. */
    ARREST,
    /** The prosecutor drops the case. */
    DROP,
    /** The prosecutor charges. */
    CHARGE,
    /** Liberty before trial. */
    LIBERTY,
    /** Electronic monitoring before trial. */
    MONITORING,
    /** Remand in custody. */
    REMAND,
    /** Trial. */
    TRIAL,
    /** A sentence served in the community, or a fine. */
    COMMUNITY_SENTENCE,
    /** A sentence served in custody. */
    CUSTODY,
    /** Staying in custody until the end of the time to serve. */
    FURTHER_CUSTODY,
    /** Release without a hand-over. */
    RELEASE
}
