package org.offramp.justice;

/** What would happen at a stage by default: a measure is offered in its stead. */
public enum Disposal {
    /** The police do nothing. */
    NO_ACTION,
    /** The police warn. */
    WARNING,
    /** A fine, by the police or the court; a discharge and a conference count as one. */
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
    /** A sentence served in the community. */
    COMMUNITY_SENTENCE,
    /** A sentence served in custody. */
    CUSTODY,
    /** Staying in custody until the end of the time to serve. */
    FURTHER_CUSTODY,
    /** Release without supervision. */
    RELEASE,
    /** Release under supervision. */
    PAROLE
}
