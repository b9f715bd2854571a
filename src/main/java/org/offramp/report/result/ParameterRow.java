package org.offramp.report.result;

/**
 * One line of parameters.csv: a number of the scenario and where it comes from.
 *
 * @param path its place in the scenario
 * @param value the value as resolved
 * @param unit the unit
 * @param low the lower end of its range, empty where none is stated
 * @param high the upper end
 * @param grade {@code measured}, {@code derived}, {@code unverified}, {@code assumed} or {@code calibrated}
 * @param source the source's id
 */
public record ParameterRow(
        String path, String value, String unit, String low, String high, String grade, String source) {}
