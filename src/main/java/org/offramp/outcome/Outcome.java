package org.offramp.outcome;

import java.util.List;

/** A yardstick: what is read off the books of one arm of one replication. It changes nothing. */
public interface Outcome {

    /** Where values go. */
    @FunctionalInterface
    interface Sheet {

        /**
         * Takes a value.
         *
         * @param outcome id
         * @param stratum such as {@code all} or {@code sex=female}
         * @param year 1..Y, or 0 for the whole horizon
         * @param unit of the value
         * @param value never not-a-number: a value that does not exist is not written
         */
        void write(String outcome, String stratum, int year, String unit, double value);
    }

    /** The name of the outcome in every table. */
    String id();

    /**
     * The strata it may have values for, in their order.
     *
     * @param programmes names of the modalities of the place
     * @param measures names of the measures with a gate
     */
    List<String> strata(List<String> programmes, List<String> measures);

    /** Reported years without which it has no value at all. */
    default int leastYears() {
        return 1;
    }

    /**
     * Writes its values.
     *
     * @param books of one arm of one replication
     * @param frame what turns them into outcomes
     * @param sheet takes the values
     */
    void read(Books books, Frame frame, Sheet sheet);
}
