package org.offramp.scenario.studies;

import java.util.Optional;

/**
 * How large and how long the runs of a study are; what is left out is as the place says.
 *
 * @param people simulated at the start
 * @param years reported
 * @param warmup years before
 * @param seed of every draw, those of the design among them
 */
public record RunSize(
        Optional<Integer> people, Optional<Integer> years, Optional<Integer> warmup, Optional<Long> seed) {}
