package org.offramp.report.result;

/**
 * A mean over replications and the 95 % interval around it; a value that does not exist is NaN here and "n/a" on paper.
 */
public sealed interface Estimate permits Row, Difference {

    /** The mean over replications. */
    double mean();

    /** The standard deviation over replications. */
    double sd();

    /** The lower end of the 95 % interval. */
    double low();

    /** The upper end of the 95 % interval. */
    double high();

    /** How many replications it rests on. */
    int n();

    /** The unit as the table states it. */
    String unit();

    /** Whether there is a mean to print. */
    default boolean known() {
        return Double.isFinite(mean());
    }

    /** Whether both ends of the interval exist. */
    default boolean bounded() {
        return Double.isFinite(low()) && Double.isFinite(high());
    }

    /** Why there is no mean, or no interval, in a reader's words. */
    default String reason() {
        if (n() == 0) {
            return "no replication recorded it";
        }
        if (!known()) {
            return "no case occurred";
        }
        if (n() == 1) {
            return "one replication has no interval";
        }
        return sd() == 0 ? "the same in all " + n() + " replications" : "no interval in the table";
    }
}
