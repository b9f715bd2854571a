package org.offramp.world;

/**
 * A change of the rules.
 *
 * @param tick from when
 * @param rules what is in force from then on
 */
record Change(int tick, Rules rules) {}
