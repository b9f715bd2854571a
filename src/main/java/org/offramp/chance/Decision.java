package org.offramp.chance;

/**
 * The catalogue of decisions: the part of an address that says what is drawn. A new decision is added at the end, so
 * that no address of another changes.
 */
public enum Decision {
    /** Time to the next pulse of a person. */
    PULSE_WAIT,
    /** What a pulse is a chance for. */
    PULSE_MARK,
    /** Sex, age and history at the start of the run or at entry. */
    ENTRY_CELL,
    /** Age within the year of age. */
    ENTRY_AGE,
    /** Offending frailty. */
    FRAILTY,
    /** Police record at the start of the run. */
    RECORD,
    /** Severity of a disorder at its onset. */
    SEVERITY,
    /** Time from one entry into the place to the next. */
    ARRIVAL,
    /** Offence class of the contact that brings a person in. */
    FIRST_OFFENCE,
    /** What the police do. */
    POLICE,
    /** What the prosecutor does. */
    PROSECUTION,
    /** Remand, monitoring or liberty before trial. */
    PRETRIAL,
    /** Length of the preparation of a trial. */
    PREPARATION,
    /** Conviction or acquittal. */
    VERDICT,
    /** Kind of sentence. */
    SENTENCE,
    /** Length of sentence. */
    LENGTH,
    /** Conditional release. */
    CONDITIONAL_RELEASE,
    /** Time to a technical violation under supervision. */
    VIOLATION,
    /** Whether a violation leads to revocation. */
    REVOCATION,
    /** Whether a new arrest ends bail, diversion or supervision. */
    NEW_ARREST,
    /** Which modality a person seeks. */
    MODALITY,
    /** How long a person stays in treatment. */
    RETENTION,
    /** How long a person waits for a place. */
    PATIENCE,
    /** Whether completing treatment brings lasting remission. */
    LASTING,
    /** Take-home naloxone at release. */
    NALOXONE,
    /** Screening for eligibility. */
    SCREENING,
    /** Offer of a measure. */
    OFFER,
    /** Consent to a measure. */
    CONSENT,
    /** Whether a person who accepted turns up. */
    ENGAGEMENT,
    /** Whether a measure without treatment is completed. */
    COMPLETION,
    /** When a measure without treatment fails. */
    FAILURE_TIME,
    /** Whether a sentenced person is executed or the sentence commuted. */
    COMMUTATION,
    /** Amount of drugs found at a contact for possession. */
    QUANTITY,
    /** Whether a person meets the further conditions of a measure. */
    FURTHER_CONDITIONS,
    /** Time to serve after a revocation. */
    REVOKED_LENGTH,
    /** Whether a woman is pregnant in a year. */
    PREGNANCY,
    /** Time from the start of a spell of active use to something that can come in it. */
    SPELL,
    /** Time to relapse by what went before. */
    RELAPSE,
    /** What becomes of a person at the end of a stay in hospital. */
    AFTERWARDS,
    /** Which slice of its range a number is drawn from. */
    NUMBER_SLICE,
    /** Where in the slice, or in the range, a number is drawn. */
    NUMBER_PLACE,
    /** Which draws stand in a resample of the draws. */
    RESAMPLE;

    /** The number of this decision in an address. */
    public int number() {
        return ordinal();
    }
}
