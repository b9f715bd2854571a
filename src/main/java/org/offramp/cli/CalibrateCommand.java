package org.offramp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offramp.report.CalibrationReport;
import org.offramp.scenario.Calibration;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Place;
import org.offramp.study.calibration.Calibrate;
import org.offramp.study.calibration.Recovery;
import org.offramp.study.unit.Progress;
import org.offramp.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp calibrate}: free numbers of a place moved until the model meets what is observed there. */
@Command(
        name = "calibrate",
        description = "Fits the free numbers of a place to what is observed there: a best fit, a posterior, and which"
                + " numbers the targets do not pin down. Interrupted, the same command goes on from where it was.",
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "The file of a place, such as scenarios/portugal.yaml.")
    private Path scenario;

    @Option(
            names = "--hold-out",
            paramLabel = "TARGET",
            description = "Predicts a target and never fits it, besides those the place holds out. Can be repeated.")
    private List<String> heldOut = new ArrayList<>();

    @Option(
            names = "--recover",
            paramLabel = "N",
            converter = WholeNumber.class,
            description =
                    "Instead: hides known numbers N times, calibrates to what the model makes of them, and says how"
                            + " often the intervals hold the truth.")
    private @Nullable Integer recover;

    @Option(
            names = "--people",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "People simulated in an evaluation; what the place says if left out.")
    private @Nullable Integer people;

    @Option(names = "--years", paramLabel = "Y", converter = WholeNumber.class, description = "Years reported in it.")
    private @Nullable Integer years;

    @Option(
            names = "--warmup",
            paramLabel = "W",
            converter = WholeNumber.class,
            description = "Years before, under today's rules.")
    private @Nullable Integer warmup;

    @Option(
            names = "--wave",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Runs in each of the four waves of the posterior; two for each coefficient of its emulator if"
                    + " left out.")
    private @Nullable Integer wave;

    @Option(names = "--seed", paramLabel = "S", converter = SeedNumber.class, description = "Seed of every draw.")
    private @Nullable Long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = WholeNumber.class,
            description = "How much runs at once; the results do not depend on it. All processors if left out.")
    private @Nullable Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder; results/calibration-PLACE if left out.")
    private @Nullable Path out;

    @Option(names = "--quiet", description = "No progress and no table.")
    private boolean quiet;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Draft draft = Draft.of(scenario, List.of());
        Place place = draft.with(List.of()).place();
        Calibration asked = place.calibration()
                .orElseThrow(() -> new ParameterException(
                        command,
                        scenario + ": has no calibration. Maybe extend defaults.yaml, which has one for every place?"));
        int usual = Calibrate.usualWave(asked.free().size());
        Calibrate.Run run = new Calibrate.Run(
                Bounds.of(command, "--people", people, asked.people(), 1, MOST),
                Bounds.of(command, "--years", years, asked.years(), 1, Clock.MAX_YEARS),
                Bounds.of(
                        command,
                        "--warmup",
                        warmup,
                        asked.warmup().orElse(place.run().warmup()),
                        0,
                        Clock.MAX_YEARS),
                seed == null ? place.run().seed() : seed,
                wave == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(Bounds.of(command, "--wave", wave, usual, 20, 1_000_000)));
        Bounds.together(command, run.years(), run.warmup());
        int workers =
                Bounds.of(command, "--threads", threads, Runtime.getRuntime().availableProcessors(), 1, 4096);
        SortedSet<String> held = held(command, asked);
        Path folder = folder(command, place.name());
        Interruption interruption = new Interruption(command.getErr(), folder, quiet);
        try {
            String version = Offramp.Version.number();
            String line = Typed.line(spec);
            if (recover != null) {
                int runs = Bounds.of(command, "--recover", recover, 20, 1, 10_000);
                return told(recovered(new Recovery(draft, held, run, runs, workers, folder, version, line)), folder);
            }
            return calibrated(new Calibrate(draft, scenario, held, run, workers, folder, version, line));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, scenario + ": " + e.getMessage(), e);
        } finally {
            interruption.isOver();
        }
    }

    private List<Recovery.Coverage> recovered(Recovery recovery) {
        try (Progress progress =
                new Progress(Terminal.style(quiet), spec.commandLine().getErr())) {
            return recovery.recover(progress);
        }
    }

    private int calibrated(Calibrate calibrate) {
        List<CalibrationReport> reports = new ArrayList<>();
        Map<String, Object> facts;
        try (Progress progress =
                new Progress(Terminal.style(quiet), spec.commandLine().getErr())) {
            facts = calibrate.calibrate(progress, (made, known) -> {
                CalibrationReport report = CalibrationReport.read(made, known);
                report.write(made);
                reports.add(report);
            });
        }
        return told(reports.get(0), facts, calibrate.out());
    }

    private SortedSet<String> held(CommandLine command, Calibration asked) {
        SortedSet<String> held = new TreeSet<>(asked.holdOut());
        for (String id : heldOut) {
            if (!asked.targets().containsKey(id)) {
                throw new ParameterException(
                        command,
                        "--hold-out is " + id + ", expected one of "
                                + asked.targets().keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            held.add(id);
        }
        return held;
    }

    private Path folder(CommandLine command, String name) {
        Path folder = out == null ? Path.of("results", (recover == null ? "calibration-" : "recovery-") + name) : out;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(
                    command,
                    "--out is " + folder + ", which is a file; expected a folder, there or not. Maybe another name?");
        }
        String others = recover == null ? "recovery.csv" : "fit.csv";
        if (Files.exists(folder.resolve(others))) {
            throw new ParameterException(
                    command,
                    "--out is " + folder + ", which holds a " + (recover == null ? "recovery" : "calibration") + " ("
                            + others + "); expected a folder of its own. Maybe another name?");
        }
        return folder;
    }

    private int told(CalibrationReport report, Map<String, Object> facts, Path folder) {
        if (!quiet) {
            report.lines().forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println();
            spec.commandLine()
                    .getOut()
                    .println(facts.get("evaluations") + " runs in " + facts.get("duration-seconds") + " s on "
                            + facts.get("threads") + " threads. Page: " + folder.resolve("calibration.html"));
        } else if (!report.input().accepted()) {
            spec.commandLine()
                    .getErr()
                    .println("offramp: " + report.input().doubts().get(0));
        }
        return report.input().accepted() ? Offramp.DONE : Offramp.FAILED;
    }

    private int told(List<Recovery.Coverage> coverage, Path folder) {
        if (!quiet) {
            spec.commandLine().getOut().println("Intervals that held the truth (and where that share lies, 95 %):");
            for (Recovery.Coverage one : coverage) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                Locale.ROOT,
                                "  %2.0f %%  %-40s %3d of %3d = %3.0f %% (%.0f to %.0f %%)%n",
                                100 * one.share(),
                                one.number(),
                                one.inside(),
                                one.of(),
                                100.0 * one.inside() / one.of(),
                                100 * one.low(),
                                100 * one.high());
            }
            spec.commandLine().getOut().println("Table: " + folder.resolve("recovery.csv"));
        }
        return Offramp.DONE;
    }
}
