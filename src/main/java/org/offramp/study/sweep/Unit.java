package org.offramp.study.sweep;

/**
 * A unit of work: one replication of a design point with all its arms.
 *
 * @param point number of the design point, from 1
 * @param replication from 1
 * @param seed of its draws
 * @param identity SHA-256, in hexadecimal, of everything its result depends on
 */
public record Unit(int point, int replication, long seed, String identity) {

    private static final int LETTERS = 16;

    /** The start of the identity, by which tables and files call the unit. */
    public String name() {
        return identity.substring(0, LETTERS);
    }
}
