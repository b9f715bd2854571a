package org.offramp.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.measure.Measure;
import org.offramp.scenario.Scenario;
import org.offramp.study.table.CostEffectiveness;
import org.offramp.study.table.Finish;
import org.offramp.study.table.Manifest;
import org.offramp.study.table.ParametersTable;
import org.offramp.study.table.Ranking;
import org.offramp.study.table.ResultTables;
import org.offramp.study.table.Sample;
import org.offramp.study.table.Seal;
import org.offramp.study.table.Staging;
import org.offramp.study.uncertainty.Founding;
import org.offramp.study.uncertainty.Uncertainty;
import org.offramp.study.unit.Beside;
import org.offramp.study.unit.Engine;
import org.offramp.study.unit.Fingerprint;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.Replicate;
import org.offramp.study.unit.RunFailure;
import org.offramp.study.unit.SideBySide;
import org.offramp.study.unit.TwinsTable;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;

/**
 * One experiment: a scenario, replicated in every arm, and the result folder it leaves. What is finished is kept while
 * it runs; the same experiment goes on from there and leaves the same bytes.
 *
 * @param scenario what was asked
 * @param file of the scenario
 * @param simulation the scenario made ready
 * @param options how large and how long a run is
 * @param replications how many
 * @param threads how many runs at once
 * @param out the result folder
 * @param version of the program
 * @param command that asked for it
 * @param uncertainty what is asked beside the uncertainty of chance
 * @param beside arms that are other scenarios, after those of the simulation
 * @param asked what was asked for beside
 */
public record Experiment(
        Scenario scenario,
        Path file,
        Simulation simulation,
        RunOptions options,
        int replications,
        int threads,
        Path out,
        String version,
        String command,
        Uncertainty uncertainty,
        List<Beside> beside,
        Asked asked) {

    /** Keeps its own copy of the list. */
    public Experiment {
        beside = List.copyOf(beside);
    }

    /** What is read off each arm and the base together, beside the differences of every outcome. */
    public static final List<String> AGAINST_THE_BASE = CostEffectiveness.OUTCOMES;

    /**
     * Runs it and writes the result folder.
     *
     * @return the facts of the manifest
     * @throws RunFailure if it cannot be finished, or its accounts do not balance
     */
    public Map<String, Object> run(Progress progress, Finish finish) {
        long begun = System.nanoTime();
        Staging staging = new Staging(out);
        try {
            Path folder = staging.empty();
            Engine as = engine();
            Doubts doubts = new Doubts(this, as, staging.workshop(), progress);
            new Replicate(doubts.batches(), threads, progress).run();
            ResultTables tables = tables(doubts);
            List<Sample> samples = tables.write(folder);
            ParametersTable.write(folder, scenario.parameters());
            if (asked.ranked()) {
                new Ranking(arms(), samples, scenario.place()).write(folder);
            }
            doubts.write(folder, samples, tables);
            if (options.twins()) {
                TwinsTable.write(folder, doubts.parts(), as, replications);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            Map<String, @Nullable Object> all = new ManifestFacts(this, doubts.parts(), samples.get(0), seconds).all();
            doubts.facts(all);
            Seal.put(all);
            Manifest.write(folder, all);
            Map<String, Object> facts = Manifest.read(folder);
            finish.write(folder, facts);
            staging.publish();
            return facts;
        } catch (IOException e) {
            throw new RunFailure(
                    "cannot write the results to " + out + ": " + e
                            + ". Maybe the disk is full or the folder protected; the same command goes on from there.",
                    e);
        }
    }

    /** Names of the arms, the base first. */
    public List<String> arms() {
        return engine().arms();
    }

    private Engine engine() {
        Engine own = Engine.of(simulation, options.agenda());
        return beside.isEmpty() ? own : new SideBySide(own, options.agenda(), beside);
    }

    /** What the draws do with the numbers that calibration moved, in one line; empty where there is nothing to say. */
    public String onCalibrated() {
        return uncertainty.parameters() ? Founding.of(scenario, file).said() : "";
    }

    private ResultTables tables(Doubts doubts) {
        TreeSet<String> compulsory = new TreeSet<>();
        Stream.concat(Stream.of(scenario), beside.stream().map(Beside::scenario))
                .flatMap(one -> Stream.concat(one.inForce().stream(), one.added().stream()))
                .filter(Measure::compulsory)
                .forEach(measure -> compulsory.add(measure.name()));
        int firstYear = scenario.place().start().getYear();
        return new ResultTables(
                doubts.finished(),
                replications,
                doubts.arms(),
                scenario.place().currency(),
                firstYear,
                scenario.place().health().qaly().amount(),
                compulsory,
                arms().size());
    }

    /**
     * What makes two finished replications the same: scenario, options, arms and program; not threads.
     *
     * @param more what else they depend on
     */
    String key(List<String> arms, String more) {
        String others = beside.stream().map(one -> one.scenario().hash()).collect(Collectors.joining(" "));
        return Fingerprint.of(scenario.hash()
                + options
                + arms
                + simulation.alternatives()
                + others
                + version
                + Fingerprint.COMMIT
                + more);
    }
}
