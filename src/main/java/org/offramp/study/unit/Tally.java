package org.offramp.study.unit;

/**
 * Real people counted between two names in a year: from one node of the road to another, or at a step of a measure.
 *
 * @param year 1..Y
 * @param first the node left, or the measure
 * @param second the node entered, or the step
 * @param count people, weighted
 */
public record Tally(int year, String first, String second, double count) {}
