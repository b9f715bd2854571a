package org.offramp.justice;

/** Kinds of sentences. Treatment orders and drug treatment courts are measures, see the measure room. */
public enum SentenceKind {
    /** A fine or discharge: the case ends with the sentence. */
    FINE(false),
    /** A restorative conference. */
    RESTORATIVE_CONFERENCE(false),
    /** Unpaid work. */
    COMMUNITY_SERVICE(false),
    /** A prison sentence suspended under supervision. */
    SUSPENDED_SENTENCE(false),
    /** Probation. */
    PROBATION(false),
    /** Electronic monitoring. */
    ELECTRONIC_MONITORING(false),
    /** A short custodial sentence, served in a local prison (jail). */
    JAIL(true),
    /** Prison. */
    PRISON(true),
    /** A compulsory centre. */
    COMPULSORY_CENTRE(true),
    /** The death penalty. */
    DEATH(true);

    private final boolean custodial;

    SentenceKind(boolean custodial) {
        this.custodial = custodial;
    }

    /** Whether it is served in custody. */
    public boolean custodial() {
        return custodial;
    }
}
