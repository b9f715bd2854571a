package org.offramp.study.sweep;

import java.util.List;

/**
 * One value for each factor of a study.
 *
 * @param number from 1
 * @param values one for each factor, in their order: a word, or a number in the unit of the factor, without it
 * @param settings the same as {@code PATH=VALUE}, with units, a setting for each path
 */
public record DesignPoint(int number, List<String> values, List<String> settings) {

    /** Keeps the lists. */
    public DesignPoint {
        values = List.copyOf(values);
        settings = List.copyOf(settings);
    }
}
