package org.offramp.study.validation;

import org.offramp.study.table.Interval;

/**
 * A point of a published curve with what the runs give there.
 *
 * @param table its name
 * @param row its id
 * @param x abscissa
 * @param published as printed
 * @param simulated mean of the runs with its interval
 */
record CurvePoint(String table, String row, double x, double published, Interval simulated) {}
