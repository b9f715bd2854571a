package org.offramp.world;

/**
 * How large and how long a run is.
 *
 * @param people simulated at the start
 * @param years reported
 * @param warmup years under today's rules before the first reported one
 * @param seed of every draw
 * @param agenda which agenda keeps the pending events
 */
public record RunOptions(int people, int years, int warmup, long seed, AgendaKind agenda) {}
