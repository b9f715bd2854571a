package org.offramp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.measure.Measure;
import org.offramp.report.Report;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.ResultFolder;
import org.offramp.scenario.Draft;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;
import org.offramp.study.Experiment;
import org.offramp.study.Progress;
import org.offramp.study.Uncertainty;
import org.offramp.time.Clock;
import org.offramp.treatment.Priority;
import org.offramp.world.AgendaKind;
import org.offramp.world.Grain;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp run}: a place as it is and, with measures, as it would be. */
@Command(
        name = "run",
        description = "Runs a scenario as it is today and, with measures, as it would be; writes a result folder with a"
                + " report. Interrupted, the same command goes on from where it was.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000_000;
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

    @Option(
            names = "--people",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "People simulated at the start; what the place says if left out.")
    private @Nullable Integer people;

    @Option(names = "--years", paramLabel = "Y", converter = WholeNumber.class, description = "Years reported.")
    private @Nullable Integer years;

    @Option(
            names = "--warmup",
            paramLabel = "W",
            converter = WholeNumber.class,
            description = "Years before, under today's rules.")
    private @Nullable Integer warmup;

    @Option(
            names = "--replications",
            paramLabel = "R",
            converter = WholeNumber.class,
            description = "Runs with draws of their own.")
    private @Nullable Integer replications;

    @Option(names = "--seed", paramLabel = "S", converter = SeedNumber.class, description = "Seed of every draw.")
    private @Nullable Long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = WholeNumber.class,
            description = "How much runs at once; the results do not depend on it. All processors if left out.")
    private @Nullable Integer threads;

    @Option(
            names = "--agenda",
            paramLabel = "KIND",
            defaultValue = "calendar",
            description = "calendar (fast) or mason (reference); the results are the same.")
    private AgendaKind agenda;

    @Option(
            names = "--twins",
            description = "Writes twins.csv as well: a row for each person for whom an arm differs from the base.")
    private boolean twins;

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
        Scenario asked = Scenario.read(scenario, measures, settings);
        RunPlan plan = asked.place().run();
        RunOptions options = new RunOptions(
                Bounds.of(command, "--people", people, plan.people(), 1, MOST),
                Bounds.of(command, "--years", years, plan.years(), 1, Clock.MAX_YEARS),
                Bounds.of(command, "--warmup", warmup, plan.warmup(), 0, Clock.MAX_YEARS),
                seed == null ? plan.seed() : seed,
                agenda,
                twins);
        Bounds.together(command, options.years(), options.warmup());
        int runs = Bounds.of(command, "--replications", replications, plan.replications(), 1, 999_999);
        int workers =
                Bounds.of(command, "--threads", threads, Runtime.getRuntime().availableProcessors(), 1, 4096);
        Set<Priority> rules = EnumSet.noneOf(Priority.class);
        priorities.forEach(some -> rules.addAll(some.rules()));
        Path folder = folder(command, asked, rules);
        Experiment experiment = new Experiment(
                asked,
                scenario,
                ready(command, asked, options, rules),
                options,
                runs,
                workers,
                folder,
                Offramp.Version.number(),
                Typed.line(spec),
                uncertainty(command, options, rules));
        warn(asked.warnings().size());
        calibrated(experiment.onCalibrated());
        grain(
                Grain.lost(asked.place(), experiment.simulation().weight()),
                experiment.simulation().weight());
        List<ReportInput> input = new ArrayList<>();
        Interruption interruption = new Interruption(command.getErr(), folder, quiet);
        try (Progress progress = new Progress(Terminal.style(quiet), command.getErr())) {
            experiment.run(progress, (made, facts) -> input.add(report(made, facts)));
        } finally {
            interruption.isOver();
        }
        if (!quiet) {
            new RunTable(input.get(0)).print(command.getOut());
            command.getOut().println();
            command.getOut().println("Report: " + folder.resolve("report.html"));
        }
        return Offramp.DONE;
    }

    private void warn(int warnings) {
        if (warnings > 0 && !quiet) {
            spec.commandLine()
                    .getErr()
                    .println("The scenario goes against international standards in " + warnings
                            + (warnings == 1 ? " place" : " places") + "; offramp check and the report say where.");
        }
    }

    /** The scenario with other numbers, made ready as this run is. */
    private Uncertainty uncertainty(CommandLine command, RunOptions options, Set<Priority> rules) {
        boolean parameters = doubts.contains(Doubt.PARAMETERS);
        if (draws != null && !parameters) {
            throw new ParameterException(
                    command, "--draws is " + draws + ", but no numbers are drawn. Maybe --uncertainty parameters?");
        }
        if (doubts.isEmpty()) {
            return Uncertainty.NONE;
        }
        RunOptions plain = new RunOptions(
                options.people(), options.years(), options.warmup(), options.seed(), options.agenda(), false);
        Draft draft = Draft.of(scenario, measures);
        Function<List<String>, Scenario> scenarios = more ->
                draft.with(Stream.concat(settings.stream(), more.stream()).toList());
        return new Uncertainty(
                parameters,
                doubts.contains(Doubt.STRUCTURE),
                Bounds.of(command, "--draws", draws, DRAWS, FEWEST_DRAWS, MOST_DRAWS),
                more -> new Simulation(scenarios.apply(more), plain, rules),
                scenarios);
    }

    private void calibrated(String said) {
        if (!said.isEmpty() && !quiet) {
            spec.commandLine().getErr().println(said + ".");
        }
    }

    private void grain(List<String> lost, double weight) {
        if (!lost.isEmpty() && !quiet) {
            spec.commandLine()
                    .getErr()
                    .println("One simulated person stands for " + Math.round(weight)
                            + ": rounding to whole places leaves"
                            + " less than nine tenths of those of " + String.join(", ", lost)
                            + ". Maybe more --people?");
        }
    }

    private static ReportInput report(Path folder, Map<String, Object> facts) throws IOException {
        ReportInput input = new ResultFolder(folder).read(facts);
        Report.write(input, folder);
        return input;
    }

    private static Simulation ready(CommandLine command, Scenario asked, RunOptions options, Set<Priority> rules) {
        try {
            return new Simulation(asked, options, rules);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, "the scenario cannot be run: " + e.getMessage(), e);
        }
    }

    private Path folder(CommandLine command, Scenario asked, Set<Priority> rules) {
        if (out == null) {
            String name = asked.place().name()
                    + asked.added().stream().map(Measure::name).map("-"::concat).collect(Collectors.joining())
                    + (rules.size() == Priority.values().length
                            ? "-all-rules"
                            : rules.stream().map(rule -> "-" + rule.word()).collect(Collectors.joining()));
            return Path.of("results", name);
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(
                    command,
                    "--out is " + out + ", which is a file; expected a folder, there or not. Maybe another name?");
        }
        return out;
    }
}
