package org.offramp.world;

/** Which agenda keeps the pending events of people; both give the same results. */
public enum AgendaKind {
    /** A calendar queue per district under MASON's lifecycle: the production agenda. */
    CALENDAR,
    /** One Steppable per person on MASON's own schedule: the reference agenda. */
    MASON
}
