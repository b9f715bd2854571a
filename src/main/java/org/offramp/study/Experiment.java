package org.offramp.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.offramp.measure.Measure;
import org.offramp.scenario.Scenario;
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
        String command) {

    /** The commit the program was built from, as the start script tells it. */
    static final String COMMIT = System.getProperty("commit", "unknown");

    /** What is read off each arm and the base together, beside the differences of every outcome. */
    public static final List<String> AGAINST_THE_BASE = CostEffectiveness.OUTCOMES;

    /** What is to be added to the tables before the folder is complete. */
    @FunctionalInterface
    public interface Finish {

        /**
         * Adds figures and the page.
         *
         * @param folder with the tables
         * @param facts of the manifest
         */
        void write(Path folder, Map<String, Object> facts) throws IOException;
    }

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
            Parts parts = new Parts(staging.workshop(), key());
            Engine engine = Engine.of(simulation, options.agenda());
            new Replicate(engine, replications, threads, parts, progress).run();
            List<Sample> samples = tables(parts).write(folder);
            ParametersTable.write(folder, scenario.parameters());
            if (options.twins()) {
                TwinsTable.write(folder, parts, engine, replications);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            Manifest.write(folder, new ManifestFacts(this, parts, samples.get(0), seconds).all());
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

    private ResultTables tables(Parts parts) {
        TreeSet<String> compulsory = new TreeSet<>();
        List.of(scenario.inForce(), scenario.added())
                .forEach(measures -> measures.stream()
                        .filter(Measure::compulsory)
                        .forEach(measure -> compulsory.add(measure.name())));
        int firstYear = scenario.place().start().getYear();
        return new ResultTables(
                parts,
                replications,
                simulation.arms(),
                scenario.place().currency(),
                firstYear,
                scenario.place().health().qaly().amount(),
                compulsory);
    }

    /** What makes two finished replications the same: scenario, options and program; not threads. */
    private String key() {
        return Fingerprint.of(scenario.hash() + options + simulation.arms() + version + COMMIT);
    }
}
