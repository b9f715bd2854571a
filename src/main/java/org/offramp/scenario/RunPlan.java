package org.offramp.scenario;

/**
 * How large and how long a run is by default.
 *
 * @param people simulated at the start
 * @param district most people simulated in one district at the start
 * @param warmup years under today's rules before the first reported one
 * @param years reported
 * @param replications with draws of their own
 * @param seed of every draw
 */
public record RunPlan(int people, int district, int warmup, int years, int replications, long seed) {

    /**
     * Accepts runs that can be made.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public RunPlan {
        require(people >= 1, "people", people, "1 or more");
        require(district >= 1, "district", district, "1 or more");
        require(replications >= 1, "replications", replications, "1 or more");
        new org.offramp.time.Years(warmup, years);
    }

    private static void require(boolean holds, String name, long value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + value + ", expected " + expected);
        }
    }
}
