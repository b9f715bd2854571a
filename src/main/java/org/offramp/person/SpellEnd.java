package org.offramp.person;

/** What can come in a spell of active use: the first of them usually ends it. */
public enum SpellEnd {
    /** A fatal overdose. */
    OVERDOSE,
    /** A stay in hospital after an overdose that is not fatal. */
    HOSPITAL,
    /** The person looks for treatment. */
    TREATMENT,
    /** The person stops using of their own accord. */
    REMISSION,
    /** A contact with the police for possession. */
    POSSESSION,
    /** A contact for a public-order offence. */
    PUBLIC_ORDER,
    /** A contact for an acquisitive offence. */
    ACQUISITIVE,
    /** A contact for supply. */
    SUPPLY,
    /** A contact for a violent offence. */
    VIOLENT;

    static final int COUNT = values().length;

    /** What it is in the life course: one of the codes there. */
    int happening() {
        return switch (this) {
            case OVERDOSE -> LifeCourse.OVERDOSE;
            case HOSPITAL -> LifeCourse.HOSPITAL;
            case TREATMENT -> LifeCourse.SEEKING;
            case REMISSION -> LifeCourse.STOPPED;
            default -> LifeCourse.CONTACT + ordinal() - POSSESSION.ordinal();
        };
    }
}
