package org.offramp.report.sweep;

/**
 * A unit that failed.
 *
 * @param point it belongs to
 * @param replication of it
 * @param seed it was run with
 * @param scenario the file of the scenario as resolved
 * @param message why
 */
public record Failure(int point, int replication, String seed, String scenario, String message) {}
