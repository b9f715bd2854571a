package org.offramp.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.study.table.Finish;
import org.offramp.study.table.Manifest;
import org.offramp.study.table.Staging;
import org.offramp.study.unit.RunFailure;

/**
 * The result folder of a sweep: tables, then what is made from them, the manifest last.
 *
 * @param out the folder
 * @param command that asked for it
 * @param titles of outcomes, by id and unit
 * @param finish adds what is made from the tables
 */
public record SweepFolder(Path out, String command, BinaryOperator<String> titles, Finish finish) {

    /**
     * Sees to it that there is something to write to, before hours of work.
     *
     * @throws RunFailure if there is not
     */
    void open() {
        Path probe = new Staging(out)
                .workshop()
                .resolve("probe-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(probe.getParent());
            Files.writeString(probe, "");
            Files.delete(probe);
        } catch (IOException e) {
            throw new RunFailure(
                    "cannot write to " + out + ": " + e + ". Maybe the folder is protected, or the disk is full?", e);
        }
    }

    /**
     * Writes it.
     *
     * @param threads how many units were done at once
     * @param seconds it took, that before an interruption not counted
     */
    SweepResult write(Plan plan, Rounds rounds, int threads, double seconds) {
        Staging staging = new Staging(out);
        SweepTables tables = new SweepTables(plan, rounds);
        try {
            Path folder = staging.empty();
            tables.write(folder);
            Manifest.write(folder, facts(plan, rounds, tables, threads, seconds));
            Map<String, Object> facts = Manifest.read(folder);
            finish.write(folder, facts);
            staging.publish();
            return new SweepResult(plan, rounds);
        } catch (IOException e) {
            throw new RunFailure(
                    "cannot write the results to " + out + ": " + e
                            + ". Maybe the disk is full or the folder protected; what is finished is kept, and the same"
                            + " command goes on from there.",
                    e);
        }
    }

    private Map<String, @Nullable Object> facts(
            Plan plan, Rounds rounds, SweepTables tables, int threads, double seconds) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(plan.facts());
        List<Object> outcomes = new ArrayList<>();
        for (OutcomeName outcome : plan.outcomes()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put(Plan.ID, outcome.id());
            one.put(Plan.STRATUM, outcome.stratum());
            one.put("unit", tables.unit(outcome));
            one.put("title", titles.apply(outcome.id(), tables.unit(outcome)));
            outcomes.add(one);
        }
        facts.put(Plan.OUTCOMES, outcomes);
        List<Object> points = new ArrayList<>();
        int done = 0;
        int failed = 0;
        for (PlannedPoint point : plan.points()) {
            Map<String, @Nullable Object> one =
                    Plan.map(((List<?>) Plan.of(plan.facts(), Plan.POINTS)).get(point.number() - 1));
            one.put("replications", tables.done(point));
            one.put("failed", tables.failed(point));
            rounds.precise(point).ifPresent(precise -> one.put("precise", precise));
            points.add(one);
            done += tables.done(point);
            failed += tables.failed(point);
        }
        facts.put(Plan.POINTS, points);
        facts.put("units", done);
        facts.put("failed", failed);
        facts.put("command", command);
        facts.put("jdk", Runtime.version().toString());
        facts.put("threads", threads);
        facts.put("duration-seconds", Math.round(seconds * 1000) / 1000.0);
        return facts;
    }
}
