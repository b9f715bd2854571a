package org.offramp.outcome;

/**
 * Where the steps of a gate stand in the books: numbers of kinds within a measure.
 *
 * @param steps how many kinds each measure has
 * @param started number of the kind that counts starts
 * @param widened number of the kind that counts starts of people whose case would have ended with no further action
 * @param widenedTicks number of the kind that holds their ticks under the measure
 */
public record Cascade(int steps, int started, int widened, int widenedTicks) {}
