package org.offramp.measure;

import org.offramp.chance.Chance;

/**
 * A screening test for a drug use disorder.
 *
 * @param sensitivity share of people with a disorder who are found
 * @param specificity share of people without a disorder who are cleared
 */
public record Screening(Chance sensitivity, Chance specificity) {}
