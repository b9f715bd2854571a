package org.offramp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offramp.measure.Measure;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;
import org.offramp.study.Asked;
import org.offramp.study.Experiment;
import org.offramp.treatment.Priority;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp run}: a place as it is and, with measures, as it would be. */
@Command(
        name = "run",
        description = "Runs a scenario as it is today and, with measures, as it would be; writes a result folder with a"
                + " report. Interrupted, the same command goes on from where it was.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "The file of a place, such as scenarios/portugal.yaml.")
    private Path scenario;

    @Option(
            names = "--measure",
            paramLabel = "FILE",
            description = "Adds a measure, in an arm beside the base. Can be repeated.")
    private List<Path> measures = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes one number or word of the scenario. Can be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--priority",
            paramLabel = "RULE",
            converter = RuleWord.class,
            completionCandidates = RuleWord.Words.class,
            description = "Adds an arm in which this rule says who gets a scarce place of treatment, from the first"
                    + " reported year on; all for every rule. Can be repeated.")
    private List<RuleWord.Rules> priorities = new ArrayList<>();

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
            description = "Result folder; results/PLACE[-MEASURE...][-RULE...] if left out.")
    private @Nullable Path out;

    @Option(names = "--quiet", description = "No progress and no table.")
    private boolean quiet;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Conduct conduct = new Conduct(command, quiet);
        Scenario asked = Scenario.read(scenario, measures, settings);
        RunPlan plan = asked.place().run();
        RunOptions options = sizes.options(command, plan, twins);
        Set<Priority> rules = EnumSet.noneOf(Priority.class);
        priorities.forEach(some -> rules.addAll(some.rules()));
        Experiment experiment = new Experiment(
                asked,
                scenario,
                conduct.ready(() -> new Simulation(asked, options, rules)),
                options,
                sizes.replications(command, plan),
                sizes.threads(command),
                conduct.folder(out, name(asked, rules)),
                Offramp.Version.number(),
                Typed.line(spec),
                doubting.of(
                        command,
                        scenario,
                        measures,
                        settings,
                        other -> new Simulation(other, options.withoutTwins(), rules)),
                List.of(),
                Asked.of(measures, settings));
        return conduct.of(experiment, guard.read(command, Known.of(experiment)::require));
    }

    private static String name(Scenario asked, Set<Priority> rules) {
        return asked.place().name()
                + asked.added().stream().map(Measure::name).map("-"::concat).collect(Collectors.joining())
                + (rules.size() == Priority.values().length
                        ? "-all-rules"
                        : rules.stream().map(rule -> "-" + rule.word()).collect(Collectors.joining()));
    }
}
