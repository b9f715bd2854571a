package org.offramp.study.uncertainty;

import java.util.List;
import java.util.function.Function;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.world.Simulation;

/**
 * What is asked about the uncertainty of a run beside that of chance.
 *
 * @param parameters whether the numbers are drawn from their ranges
 * @param structure whether each feedback is switched off in turn
 * @param draws how many sets of numbers are drawn
 * @param variants the scenario with other numbers, ready to run
 * @param scenarios the scenario with other numbers, as read
 */
public record Uncertainty(
        boolean parameters,
        boolean structure,
        int draws,
        Variants variants,
        Function<List<String>, Scenario> scenarios) {

    /** Nothing is asked. */
    public static final Uncertainty NONE =
            new Uncertainty(false, false, 0, settings -> nothing(), settings -> nothing());

    private static <T> T nothing() {
        throw new IllegalStateException("no variant was to be asked for");
    }

    /** Makes a variant of the scenario ready to run. */
    @FunctionalInterface
    public interface Variants {

        /**
         * The scenario with some values in place of those written.
         *
         * @param settings {@code PATH=VALUE}, after those of the command line
         * @throws ScenarioException if the values do not go together
         * @throws IllegalArgumentException if such a place cannot be run
         */
        Simulation with(List<String> settings);
    }
}
