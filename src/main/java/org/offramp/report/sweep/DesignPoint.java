package org.offramp.report.sweep;

import java.util.List;

/**
 * One value for each number that is varied.
 *
 * @param number of the point, from 1
 * @param values one for each factor, in the order of the factors
 * @param replications that were finished
 * @param failed units that failed
 * @param precise whether the precision asked for was reached
 */
public record DesignPoint(int number, List<String> values, int replications, int failed, boolean precise) {

    /** Keeps its own copy of the list. */
    public DesignPoint {
        values = List.copyOf(values);
    }
}
