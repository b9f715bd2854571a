package org.offramp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.FileKind;
import org.offramp.study.Asked;
import org.offramp.study.Experiment;
import org.offramp.study.uncertainty.Uncertainty;
import org.offramp.study.unit.Beside;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp compare}: several arms against one base, and against each other. */
@Command(
        name = "compare",
        description = "Holds several sets of measures, several scenarios or the arms of a study against one base and"
                + " ranks them; writes a result folder with a report. The base is the scenario as it is, or the first"
                + " of several. Interrupted, the same command goes on from where it was.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            description = "The file of a place, and with it --arm or --measure; or several, the first of which is the"
                    + " base; or a study without factors.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--arm",
            paramLabel = "NAME=MEASURES",
            description = "An arm with these measures, by name or by file, commas between them. Can be repeated.")
    private List<String> arms = new ArrayList<>();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "An arm with this measure alone, named by it. Can be repeated.")
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes one number or word in every arm, the base among them. Can be repeated.")
    private List<String> settings = new ArrayList<>();

    @Mixin
    private Sizes sizes;

    @Option(
            names = "--twins",
            description = "Writes twins.csv as well: a row for each person for whom an arm differs from the base.")
    private boolean twins;

    @Mixin
    private Doubting doubting;

    @Mixin
    private Guard guard;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder; results/compare-PLACE-ARM... or results/STUDY if left out.")
    private @Nullable Path out;

    @Option(names = "--quiet", description = "No progress and no table.")
    private boolean quiet;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Conduct conduct = new Conduct(command, quiet);
        Comparison asked = asked(command);
        if (!asked.others().isEmpty() && (twins || doubting.any())) {
            throw new ParameterException(
                    command,
                    (twins ? "--twins" : "--uncertainty") + " needs arms that add measures to one scenario; "
                            + String.join(", ", asked.others().keySet())
                            + " is another scenario or has other numbers. Maybe leave it out?");
        }
        asked.differing().ifPresent(conduct::say);
        RunOptions options = sizes.options(command, asked.plan(), twins);
        Simulation simulation = conduct.ready(() -> new Simulation(asked.base(), options, asked.arms()));
        List<Beside> beside = new ArrayList<>();
        asked.others()
                .forEach((name, other) ->
                        beside.add(new Beside(name, other, conduct.ready(() -> new Simulation(other, options)))));
        Uncertainty uncertainty = doubting.of(
                command,
                asked.file(),
                asked.measures(),
                asked.settings(),
                other -> new Simulation(other, options.withoutTwins(), asked.arms()));
        Experiment experiment = new Experiment(
                asked.base(),
                asked.file(),
                simulation,
                options,
                sizes.replications(command, asked.plan()),
                sizes.threads(command),
                conduct.folder(out, asked.name()),
                Offramp.Version.number(),
                Typed.line(spec),
                uncertainty,
                beside,
                new Asked(
                        asked.measures(),
                        asked.settings(),
                        asked.titles(),
                        true,
                        Map.of(),
                        asked.heading().title(),
                        asked.heading().question()));
        return conduct.of(experiment, guard.read(command, Known.of(experiment)::require));
    }

    private Comparison asked(CommandLine command) {
        try {
            boolean study = FileKind.of(files.get(0)).equals(Optional.of(FileKind.STUDY));
            boolean several = files.size() > 1;
            boolean armed = !arms.isEmpty() || !measures.isEmpty();
            if (study && several || (study || several) && armed) {
                throw new IllegalArgumentException((study ? "a study has its own arms" : "each scenario is an arm")
                        + ", so there is nothing for "
                        + (armed ? arms.isEmpty() ? "--measure" : "--arm" : "a further file")
                        + " to add. Maybe without it?");
            }
            if (study) {
                return Comparison.ofStudy(files.get(0), settings);
            }
            if (several) {
                return Comparison.ofScenarios(files, settings);
            }
            if (!armed) {
                throw new IllegalArgumentException("there is nothing to compare " + files.get(0)
                        + " with. Maybe --arm court=drug-court --arm both=drug-court,more-places, or a second file?");
            }
            return Comparison.ofArms(files.get(0), arms, measures, settings);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }
}
