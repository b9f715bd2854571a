package org.offramp.justice;

/** What happens when more people are held than the threshold allows. */
public enum Crowding {
    /** Nothing: people are held above capacity. */
    NONE,
    /** Prisoners are released at the review of their sentence. */
    EARLY_RELEASE,
    /** Nobody more is remanded. */
    REMAND_REFUSAL
}
