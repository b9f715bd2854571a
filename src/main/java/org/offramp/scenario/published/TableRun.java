package org.offramp.scenario.published;

import java.util.List;
import java.util.Optional;

/**
 * A run of a published table; what is left out is as the place says.
 *
 * @param name by which readings name it
 * @param scenario file of the place, relative to the table
 * @param measures files of the measures added, relative to the table
 * @param set {@code PATH=VALUE}
 * @param people simulated at the start
 * @param years reported
 * @param warmup years before
 * @param replications runs with draws of their own
 * @param seed of every draw
 */
public record TableRun(
        String name,
        String scenario,
        List<String> measures,
        List<String> set,
        Optional<Integer> people,
        Optional<Integer> years,
        Optional<Integer> warmup,
        Optional<Integer> replications,
        Optional<Long> seed) {}
