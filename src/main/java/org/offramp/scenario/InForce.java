package org.offramp.scenario;

/**
 * A measure in force in a place today: in the file its name, or {@code extends: NAME} with what differs there.
 *
 * @param name of the measure
 */
public record InForce(String name) {}
