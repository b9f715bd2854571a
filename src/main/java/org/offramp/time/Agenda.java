package org.offramp.time;

/**
 * The agenda of a district: at most one pending event per person, taken in order of time, ties by person. Two agendas
 * exist and give identical results: a calendar queue, and MASON's own schedule as the reference.
 */
public interface Agenda {

    /** What is called when the time of a person's pending event has come. */
    @FunctionalInterface
    interface Waking {

        /**
         * The pending event of a person is due; it is no longer pending.
         *
         * @param person whose event it is
         * @param now the tick
         */
        void wake(int person, int now);
    }

    /**
     * Sets the pending event of a person, in place of the one there may be.
     *
     * @param person whose event
     * @param tick when, later than now; {@link Clock#NEVER} for none
     */
    void set(int person, int tick);
}
