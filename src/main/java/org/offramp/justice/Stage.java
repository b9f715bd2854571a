package org.offramp.justice;

/** Stages of the justice continuum at which a way out can open, in the order of the UNODC/WHO handbook. */
public enum Stage {
    /** First contact with the police, before arrest. */
    POLICE,
    /** The prosecutor's decision to charge. */
    PROSECUTION,
    /** Remand or liberty before trial. */
    PRETRIAL,
    /** The hearing, before a verdict. */
    COURT,
    /** The sentence, after a verdict. */
    SENTENCING,
    /** Serving a sentence in prison. */
    PRISON,
    /** Conditional release from prison. */
    CONDITIONAL_RELEASE,
    /** After release. */
    AFTERCARE;

    /** Whether a measure at this stage takes the place of the rest of the case. */
    public boolean suspends() {
        return this == POLICE || this == PROSECUTION || this == COURT || this == SENTENCING;
    }
}
