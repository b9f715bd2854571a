package org.offramp.justice;

/** Where a person stands with the justice system: the nodes of its register. */
public enum Standing {
    /** Not in the place: not yet, dead, or back in the counted pool. */
    OUTSIDE,
    /** At liberty, no case. */
    COMMUNITY,
    /** A case is suspended while a measure runs. */
    DIVERTED,
    /** Awaiting trial at liberty. */
    PRETRIAL_LIBERTY,
    /** Awaiting trial under electronic monitoring. */
    PRETRIAL_MONITORED,
    /** Awaiting trial in custody. */
    REMAND,
    /** Serving a sentence in custody. */
    PRISON,
    /** Serving a sentence in the community. */
    COMMUNITY_SENTENCE,
    /** On conditional release. */
    PAROLE,
    /** In a compulsory centre. */
    COMPULSORY_CENTRE;

    private static final Standing[] ALL = values();

    /** The standing with an ordinal. */
    public static Standing of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether it means being held. */
    public boolean custody() {
        return this == REMAND || this == PRISON || this == COMPULSORY_CENTRE;
    }

    /** Whether it means being held in a prison; compulsory centres are none. */
    public boolean prison() {
        return this == REMAND || this == PRISON;
    }

    /** Whether it means supervision after a sentence. */
    public boolean supervised() {
        return this == COMMUNITY_SENTENCE || this == PAROLE;
    }

    /** Whether a trial is awaited. */
    public boolean awaitingTrial() {
        return this == PRETRIAL_LIBERTY || this == PRETRIAL_MONITORED || this == REMAND;
    }
}
