package org.offramp.measure;

/**
 * A measure with its date on the clock of a run.
 *
 * @param measure the measure
 * @param start the first tick in force
 * @param end the first tick no longer in force
 */
public record Enacted(Measure measure, int start, int end) {}
