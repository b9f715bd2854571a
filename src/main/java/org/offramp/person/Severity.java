package org.offramp.person;

/** Severity of a drug use disorder (DSM-5: 2–3, 4–5, 6 and more criteria). */
public enum Severity {
    /** Mild. */
    MILD,
    /** Moderate. */
    MODERATE,
    /** Severe. */
    SEVERE
}
