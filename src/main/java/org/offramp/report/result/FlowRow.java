package org.offramp.report.result;

import org.jspecify.annotations.Nullable;

/**
 * One line of flows.csv: how many real people went from one node of the road to another.
 *
 * @param arm the arm
 * @param year the year; null for the whole horizon
 * @param from the node left
 * @param to the node entered
 * @param count people, weighted
 */
public record FlowRow(String arm, @Nullable Integer year, String from, String to, double count) {}
