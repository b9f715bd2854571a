package org.offramp.justice;

import org.offramp.time.Clock;

/**
 * The list of a court: cases are heard in the order in which they are ready, one every 1 / capacity. A queue with one
 * server and constant service, so a date can be given at once.
 */
final class Courtroom {

    private double interval;
    private double free;

    Courtroom(double casesPerYear) {
        capacity(casesPerYear);
    }

    /** Sets the capacity for dates given from now on. */
    void capacity(double casesPerYear) {
        interval = casesPerYear == 0 ? Double.POSITIVE_INFINITY : Clock.YEAR / casesPerYear;
    }

    /**
     * Lists a case.
     *
     * @param ready the tick at which the case is ready
     * @return the tick of its hearing, at least one later; {@link Clock#NEVER} if the list is longer than the clock
     */
    int list(int ready) {
        if (interval == Double.POSITIVE_INFINITY) {
            return Clock.NEVER;
        }
        double start = Math.max(ready, free);
        free = start + interval;
        return free >= Clock.NEVER ? Clock.NEVER : Math.max(ready + 1, (int) StrictMath.ceil(free));
    }
}
