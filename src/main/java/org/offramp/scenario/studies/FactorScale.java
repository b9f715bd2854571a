package org.offramp.scenario.studies;

/** On what the values of a range are evenly spaced. */
public enum FactorScale {
    /** On the number itself. */
    LINEAR,
    /** On its logarithm: each value the same multiple of the one before. */
    LOG
}
