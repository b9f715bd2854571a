package org.offramp.treatment;

/** What the treatment system counts, by modality and cell. */
public enum Given {
    /** People who looked for a place or were referred to one. */
    SOUGHT,
    /** People turned away because there are no places at all. */
    TURNED_AWAY,
    /** Treatments started. */
    STARTED,
    /** Ticks waited by people who started, summed. */
    WAITED_TICKS,
    /** People who gave up waiting. */
    RENEGED,
    /** Treatments left before their end. */
    LEFT,
    /** Treatments completed. */
    COMPLETED,
    /** Treatments and waits cut short by custody, release or death. */
    INTERRUPTED
}
