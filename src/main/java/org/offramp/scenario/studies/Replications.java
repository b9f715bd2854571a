package org.offramp.scenario.studies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many replications each design point gets: so many, or until the means are precise.
 *
 * @param atLeast this many in any case
 * @param atMost no more than this; the same where the number is fixed
 * @param until the relative half-width of the 95 % interval of the mean to reach in every arm, by the outcome as in
 *     {@link OutcomeName}; after {@code difference:} that of the difference, in every arm but the base. Empty where the
 *     number is fixed
 */
public record Replications(int atLeast, int atMost, Map<String, Double> until) {

    /** What stands before the outcome where its difference from the base is meant. */
    public static final String DIFFERENCE = "difference:";

    /** Keeps the order. */
    public Replications {
        until = Collections.unmodifiableMap(new LinkedHashMap<>(until));
    }

    /** Always the same number. */
    public static Replications fixed(int number) {
        return new Replications(number, number, Map.of());
    }
}
