package org.offramp.study.unit;

/**
 * One outcome of one arm of one replication.
 *
 * @param key which outcome, stratum and year
 * @param unit of the value
 * @param value a number
 */
public record Value(Key key, String unit, double value) {}
