package org.offramp.report.result;

/**
 * A group of people of the place.
 *
 * @param stratum as in the tables, such as {@code sex=female}
 * @param people how many of 12 and over
 */
public record Group(String stratum, double people) {}
