package org.offramp.world;

import java.util.Arrays;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.time.Clock;

/**
 * One district of one replication: its people at the start, its part of every capacity, its key of draws.
 *
 * @param replication from 0
 * @param district from 0
 * @param people simulated at the start
 * @param before people at the start of the districts before it
 * @param all people at the start of all districts
 * @param weight real people per simulated one
 */
record Site(int replication, int district, int people, int before, int all, double weight) {

    /** The key of all draws of the district. */
    long key(long seed) {
        return Draws.key(Draws.key(seed, replication), district);
    }

    /** Capacity of the district per real capacity of the place. */
    double scale() {
        return people / (double) all / weight;
    }

    /** Whole places of the district: the districts' parts add up to the places of all, rounded down. */
    int whole(double places) {
        double simulated = places / weight / all;
        return (int)
                (StrictMath.floor((before + people) * simulated + 1e-9) - StrictMath.floor(before * simulated + 1e-9));
    }

    /** Ticks between the arrival of an entrant and the one before it. */
    int gap(long seed, double inflow, int entrant) {
        double perTick = inflow * scale() / Clock.YEAR;
        return Clock.ticks(
                Draws.exponential(Draws.at(key(seed), Decision.ARRIVAL.number(), entrant)) / perTick / Clock.DAY);
    }

    /** For each row of the register a start, or the tick of entry of who enters after it. */
    int[] since(long seed, double inflow, int rows, int start) {
        int[] since = new int[rows];
        Arrays.fill(since, start);
        int tick = 0;
        for (int row = people; row < rows; row++) {
            tick = Clock.after(tick, gap(seed, inflow, row - people));
            since[row] = Math.max(tick, start);
        }
        return since;
    }

    /** How many people enter before a tick. */
    int entrants(long seed, double inflow, int end) {
        int n = 0;
        int tick = 0;
        while (inflow > 0) {
            tick = Clock.after(tick, gap(seed, inflow, n));
            if (tick >= end) {
                break;
            }
            n++;
        }
        return n;
    }
}
