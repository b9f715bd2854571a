package org.offramp.report.result;

import org.jspecify.annotations.Nullable;

/**
 * One line of gates.csv: how many real people reached a step of a measure's cascade.
 *
 * @param arm the arm
 * @param year the year; null for the whole horizon
 * @param measure the measure's name
 * @param step the step, from {@code contact} to {@code completed} or {@code failed}
 * @param count people, weighted
 */
public record GateRow(String arm, @Nullable Integer year, String measure, String step, double count) {}
