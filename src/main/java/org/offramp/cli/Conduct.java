package org.offramp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.offramp.report.Report;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.ResultFolder;
import org.offramp.report.result.Row;
import org.offramp.study.Experiment;
import org.offramp.study.guard.Condition;
import org.offramp.study.guard.Evidence;
import org.offramp.study.unit.Progress;
import org.offramp.world.Grain;
import org.offramp.world.Simulation;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * An experiment on a terminal: what is said before it runs, while it runs and after.
 *
 * @param command that asked for it
 * @param quiet whether nothing but errors is said
 */
record Conduct(CommandLine command, boolean quiet) {

    /**
     * Runs it.
     *
     * @param conditions judged at the end
     * @return the exit code
     */
    int of(Experiment experiment, List<Condition> conditions) {
        PrintWriter out = command.getOut();
        ReportInput input = run(experiment);
        if (!quiet) {
            new RunTable(input).print(out);
            out.println();
            out.println("Report: " + experiment.out().resolve("report.html"));
        }
        return Guard.judge(conditions, evidence(input), out);
    }

    /** Runs it and says what has to be said beforehand. */
    ReportInput run(Experiment experiment) {
        said(experiment);
        List<ReportInput> input = new ArrayList<>();
        Interruption interruption = new Interruption(command.getErr(), experiment.out(), quiet);
        try (Progress progress = new Progress(Terminal.style(quiet), command.getErr())) {
            experiment.run(progress, (made, facts) -> input.add(report(made, facts)));
        } finally {
            interruption.isOver();
        }
        return input.get(0);
    }

    private void said(Experiment experiment) {
        Nobody.said(experiment.scenario()).ifPresent(this::say);
        int warnings = experiment.scenario().warnings().size();
        if (warnings > 0) {
            say("The scenario goes against international standards in " + warnings
                    + (warnings == 1 ? " place" : " places") + "; offramp check and the report say where.");
        }
        String calibrated = experiment.onCalibrated();
        if (!calibrated.isEmpty()) {
            say(calibrated + ".");
        }
        double weight = experiment.simulation().weight();
        List<String> lost = Grain.lost(experiment.scenario().place(), weight);
        if (!lost.isEmpty()) {
            say("One simulated person stands for " + Math.round(weight) + ": rounding to whole places leaves"
                    + " less than nine tenths of those of " + String.join(", ", lost) + ". Maybe more --people?");
        }
    }

    /** Says a line to whoever watches. */
    void say(String line) {
        if (!quiet) {
            command.getErr().println(line);
        }
    }

    private static ReportInput report(Path folder, Map<String, Object> facts) throws IOException {
        ReportInput input = new ResultFolder(folder).read(facts);
        Report.write(input, folder);
        return input;
    }

    /** What conditions are held against; a difference with what chance and the numbers allow together, where drawn. */
    private static List<Evidence> evidence(ReportInput input) {
        List<Evidence> rows = new ArrayList<>();
        for (Row row : input.summary()) {
            if (input.arms().contains(row.arm())) {
                rows.add(evidence(false, row.arm(), row.outcome(), row.stratum(), row.year(), row));
            }
        }
        for (Difference row : input.differences()) {
            if (input.arms().contains(row.arm())) {
                Difference sure = input.sureness().widened(row);
                rows.add(evidence(true, row.arm(), row.outcome(), row.stratum(), row.year(), sure));
            }
        }
        return rows;
    }

    private static Evidence evidence(
            boolean difference, String arm, String outcome, String stratum, @Nullable Integer year, Estimate of) {
        OptionalInt when = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        return new Evidence(
                OptionalInt.empty(), difference, arm, outcome, stratum, when, of.mean(), of.low(), of.high());
    }

    /** A scenario made ready, or what keeps it from being run. */
    Simulation ready(Supplier<Simulation> simulation) {
        try {
            return simulation.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, "the scenario cannot be run: " + e.getMessage(), e);
        }
    }

    /** The result folder: the one asked for, or one in {@code results}. */
    Path folder(@Nullable Path out, String otherwise) {
        if (out == null) {
            return Path.of("results", otherwise);
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(
                    command,
                    "--out is " + out + ", which is a file; expected a folder, there or not. Maybe another name?");
        }
        return out;
    }
}
