package org.offramp.study.unit;

import java.util.function.Predicate;

/**
 * Replications of one engine, to be run together with those of others.
 *
 * @param engine makes the runs
 * @param replications how many
 * @param parts keeps the finished ones
 * @param kept which values are kept; those of the tables
 */
public record Batch(Engine engine, int replications, Parts parts, Predicate<Key> kept) {

    /** With every value. */
    public Batch(Engine engine, int replications, Parts parts) {
        this(engine, replications, parts, key -> true);
    }

    /** How many units of work there are. */
    public long units() {
        return (long) replications * engine.units();
    }
}
