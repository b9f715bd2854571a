package org.offramp.justice;

/** What the justice system counts, by cell. */
public enum Counted {
    /** Contacts with the police for an offence. */
    CONTACTS,
    /** Contacts that end with no action. */
    NO_ACTION,
    /** Contacts that end with a warning. */
    WARNINGS,
    /** Contacts that end with an administrative fine. */
    FINES,
    /** Arrests. */
    ARRESTS,
    /** Arrests decided on by the prosecutor. */
    DECIDED,
    /** Cases dropped by the prosecutor. */
    DROPPED,
    /** Cases opened: charges. */
    CASES,
    /** Further arrests joined to an open case. */
    JOINED,
    /** Hearings that dispose of a case. */
    HEARINGS,
    /** Acquittals. */
    ACQUITTALS,
    /** Convictions. */
    CONVICTIONS,
    /** Sentences to a fine, a discharge or a conference. */
    FINED,
    /** Sentences served in the community. */
    COMMUNITY_SENTENCES,
    /** Admissions to remand. */
    REMANDED,
    /** Admissions to prison under sentence. */
    IMPRISONED,
    /** Releases from prison. */
    RELEASED,
    /** Releases brought forward because of crowding. */
    RELEASED_EARLY,
    /** Remands refused because of crowding. */
    REMAND_REFUSED,
    /** Revocations of supervision. */
    REVOKED,
    /** Diversions: cases closed or suspended by a measure. */
    DIVERSIONS,
    /** Ticks between charge and disposition, summed over the cases disposed of. */
    DISPOSITION_TICKS,
    /** Ticks on the court's list, summed over the cases heard. */
    LISTED_TICKS,
    /** Moves into prison, on remand or under sentence, from anywhere else. */
    ADMITTED,
    /** Moves out of prison to anywhere but death. */
    LEFT_PRISON
}
