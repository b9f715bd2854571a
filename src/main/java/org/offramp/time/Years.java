package org.offramp.time;

/**
 * The years of a run: a warm-up under today's rules, then years 1..Y that are reported. Year 0 stands for the whole
 * warm-up.
 *
 * @param warmup years of warm-up
 * @param reported years reported, at least one
 */
public record Years(int warmup, int reported) {

    /**
     * Accepts what the clock can hold.
     *
     * @throws IllegalArgumentException if nothing is reported or the run is longer than {@link Clock#MAX_YEARS} years
     */
    public Years {
        if (warmup < 0 || reported < 1 || warmup + reported > Clock.MAX_YEARS) {
            throw new IllegalArgumentException("warm-up " + warmup + " and " + reported
                    + " years: expected 0 or more and 1 or more, together at most " + Clock.MAX_YEARS);
        }
    }

    /** The year a tick falls in: 0 in the warm-up, then 1..Y. */
    public int of(int tick) {
        return Math.max(0, Math.min(tick / Clock.YEAR - warmup + 1, reported));
    }

    /** The first tick of year 1. */
    public int start() {
        return warmup * Clock.YEAR;
    }

    /** The first tick after the last year. */
    public int end() {
        return (warmup + reported) * Clock.YEAR;
    }

    /** How many years are told apart: the warm-up as one and each reported one. */
    public int slots() {
        return reported + 1;
    }
}
