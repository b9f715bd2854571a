package org.offramp.person;

import org.offramp.chance.Decision;

/**
 * Told of every turn in the life of one person who is watched, through the few places every event passes. It is asked
 * nothing and gives nothing back, so that watching changes nothing. Kinds are ordinals of the lists named; unless it is
 * watched, a person costs one comparison.
 */
public interface Witness {

    /** Nobody looks. */
    Witness NONE = new Witness() {};

    /** A draw about the person: the bits at its address. */
    default void drawn(Decision decision, int occasion, long bits) {}

    /** The chance a decision is taken with, odds ratios in it; for the mark of a pulse the rate per year. */
    default void weighed(Decision decision, double chance) {}

    /** The person is in the simulation: at its start or at entry. */
    default void present(int now) {}

    /** The reported years begin, for whoever is there. */
    default void reported(int now) {}

    /** An entry or exit, of {@link Vital}. */
    default void vital(int what, int now) {}

    /** A change of drug use, from one of {@link UseState} to another. */
    default void use(int from, int to, int now) {}

    /** The person leaves custody with take-home naloxone. */
    default void naloxone(int now) {}

    /** Something the justice system counts, with the offence class or {@link Strata#NO_CLASS}. */
    default void justice(int counted, int offence, long amount, int now) {}

    /** The person stands elsewhere with the justice system, with a case of a class, and something comes next at a tick. */
    default void stands(int standing, int offence, int due, int now) {}

    /** A sentence of a kind for an offence class, and the ticks to serve or of supervision. */
    default void sentence(int kind, int offence, int ticks, int now) {}

    /** Something the treatment system counts, for a modality, of a person referred or not. */
    default void treatment(int given, int modality, boolean referred, long amount, int now) {}

    /** The person waits (2 m + 1), is treated (2 m + 2) or neither (0), and something comes next at a tick. */
    default void episode(int node, int due, int now) {}

    /** A step of the cascade of a measure. */
    default void measure(int number, int step, long amount, int now) {}

    /** A measure is not offered, or not accepted, by the draw for that decision. */
    default void refused(int number, Decision decision, int now) {}
}
