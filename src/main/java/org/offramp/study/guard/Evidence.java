package org.offramp.study.guard;

import java.util.OptionalInt;

/**
 * An estimate that a condition may be about: a row of {@code summary.csv} or, for a difference, of {@code difference.csv}.
 *
 * @param point of the design of a study; none in a run
 * @param difference whether it is the difference of an arm from the base
 * @param arm whose value it is
 * @param outcome its id
 * @param stratum of whom
 * @param year of the calendar; none for the whole horizon
 * @param mean of the replications
 * @param low lower end of its 95 % interval, not-a-number where there is none
 * @param high upper end
 */
public record Evidence(
        OptionalInt point,
        boolean difference,
        String arm,
        String outcome,
        String stratum,
        OptionalInt year,
        double mean,
        double low,
        double high) {}
