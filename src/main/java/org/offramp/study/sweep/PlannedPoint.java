package org.offramp.study.sweep;

import java.util.List;
import org.offramp.study.unit.Fingerprint;
import org.offramp.world.AgendaKind;
import org.offramp.world.RunOptions;

/**
 * A design point made ready: how large its runs are, and what they depend on.
 *
 * @param number from 1
 * @param values one for each factor
 * @param people simulated at the start
 * @param years reported
 * @param warmup years before
 * @param seed of every draw
 * @param scenario hash of the resolved scenario of the base
 * @param key SHA-256 of everything the units of the point depend on but the replication
 */
public record PlannedPoint(
        int number, List<String> values, int people, int years, int warmup, long seed, String scenario, String key) {

    /** Keeps its own copy. */
    public PlannedPoint {
        values = List.copyOf(values);
    }

    /** A unit of work of this point. */
    Unit unit(int replication) {
        return new Unit(number, replication, seed, Fingerprint.of(key + "\n" + replication));
    }

    /** How its runs are made. */
    RunOptions options() {
        return new RunOptions(people, years, warmup, seed, AgendaKind.CALENDAR);
    }

    /** Simulated person-years of an arm. */
    long effort() {
        return (long) people * (years + warmup);
    }
}
