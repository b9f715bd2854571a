package org.offramp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Scenario;
import org.offramp.study.Uncertainty;
import org.offramp.world.Simulation;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of what is asked about uncertainty beside that of chance. */
final class Doubting {

    private static final int DRAWS = 100;
    private static final int FEWEST_DRAWS = 10;
    private static final int MOST_DRAWS = 100_000;

    /** Kinds of uncertainty beside that of chance. */
    enum Doubt {
        /** Of the numbers. */
        PARAMETERS,
        /** Of the feedbacks. */
        STRUCTURE
    }

    @Option(
            names = "--uncertainty",
            paramLabel = "KIND",
            description = "parameters: runs with numbers drawn from their ranges, and which numbers matter most;"
                    + " structure: an arm more with each feedback switched off. Can be repeated.")
    private List<Doubt> doubts = new ArrayList<>();

    @Option(
            names = "--draws",
            paramLabel = "K",
            converter = WholeNumber.class,
            description = "Sets of numbers drawn with --uncertainty parameters, each run three times; 100 if left out.")
    private @Nullable Integer draws;

    /** Whether anything is asked. */
    boolean any() {
        return !doubts.isEmpty() || draws != null;
    }

    /**
     * The scenario with other numbers, made ready as the run is.
     *
     * @param file of the place
     * @param measures files of the measures added
     * @param settings of the command line
     * @param ready makes a scenario ready, without twins
     */
    Uncertainty of(
            CommandLine command,
            Path file,
            List<Path> measures,
            List<String> settings,
            Function<Scenario, Simulation> ready) {
        boolean parameters = doubts.contains(Doubt.PARAMETERS);
        if (draws != null && !parameters) {
            throw new ParameterException(
                    command, "--draws is " + draws + ", but no numbers are drawn. Maybe --uncertainty parameters?");
        }
        if (doubts.isEmpty()) {
            return Uncertainty.NONE;
        }
        Draft draft = Draft.of(file, measures);
        Function<List<String>, Scenario> scenarios = more ->
                draft.with(Stream.concat(settings.stream(), more.stream()).toList());
        return new Uncertainty(
                parameters,
                doubts.contains(Doubt.STRUCTURE),
                Bounds.of(command, "--draws", draws, DRAWS, FEWEST_DRAWS, MOST_DRAWS),
                more -> ready.apply(scenarios.apply(more)),
                scenarios);
    }
}
