package org.offramp.world;

/**
 * How large and how long a run is.
 *
 * @param people simulated at the start
 * @param years reported
 * @param warmup years under today's rules before the first reported one
 * @param seed of every draw
 * @param agenda which agenda keeps the pending events
 * @param twins whether people who differ from their twins in the base are kept one by one
 */
public record RunOptions(int people, int years, int warmup, long seed, AgendaKind agenda, boolean twins) {

    /** Without people kept one by one. */
    public RunOptions(int people, int years, int warmup, long seed, AgendaKind agenda) {
        this(people, years, warmup, seed, agenda, false);
    }

    /** The same without people kept one by one. */
    public RunOptions withoutTwins() {
        return new RunOptions(people, years, warmup, seed, agenda);
    }
}
