package org.offramp.justice;

import org.offramp.person.OffenceClass;

/** What the justice system and crime cost, item by item; days are charged in ticks. */
public enum Charge {
    /** A contact with the police. */
    CONTACT,
    /** An arrest. */
    ARREST,
    /** A case before the prosecutor. */
    PROSECUTION,
    /** A hearing. */
    HEARING,
    /** Time on remand. */
    REMAND,
    /** Time in prison under sentence. */
    PRISON,
    /** Time in a compulsory centre. */
    CENTRE,
    /** Time under supervision. */
    SUPERVISION,
    /** Time under electronic monitoring before trial. */
    MONITORING,
    /** Time held, to the person and the family. */
    HELD,
    /** Offences of possession. */
    POSSESSION,
    /** Offences against public order and other minor ones. */
    PUBLIC_ORDER,
    /** Acquisitive offences. */
    ACQUISITIVE,
    /** Offences of supply. */
    SUPPLY,
    /** Violent offences. */
    VIOLENT;

    private static final Charge[] ALL = values();

    /** The item of offences of a class. */
    public static Charge offence(OffenceClass offence) {
        return ALL[POSSESSION.ordinal() + offence.ordinal()];
    }

    static Charge time(Standing standing) {
        return switch (standing) {
            case REMAND -> REMAND;
            case PRISON -> PRISON;
            case COMPULSORY_CENTRE -> CENTRE;
            case COMMUNITY_SENTENCE, PAROLE -> SUPERVISION;
            case PRETRIAL_MONITORED -> MONITORING;
            default -> null;
        };
    }
}
