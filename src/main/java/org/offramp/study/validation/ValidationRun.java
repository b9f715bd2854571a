package org.offramp.study.validation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.published.TableFile;
import org.offramp.scenario.published.TableRun;
import org.offramp.study.unit.Engine;
import org.offramp.study.unit.Parts;
import org.offramp.study.unit.Program;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.Replicate;
import org.offramp.world.AgendaKind;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;

/**
 * A run of a published table made ready.
 *
 * @param name in its table
 * @param engine that makes it
 * @param replications how many
 * @param firstYear calendar year of the first reported year
 * @param parts where its finished replications are kept
 * @param size in words, for the reader
 * @param effort of a unit of work: people of a district times years
 */
record ValidationRun(
        String name, Engine engine, int replications, int firstYear, Parts parts, String size, long effort) {

    /** Makes the engine of a scenario; in tests another one. */
    @FunctionalInterface
    interface Engines {

        /** The engine of a scenario of some size. */
        Engine of(Scenario scenario, RunOptions options);

        /** The simulation itself. */
        Engines SIMULATION = (scenario, options) -> Engine.of(new Simulation(scenario, options), AgendaKind.CALENDAR);
    }

    /**
     * Makes a run ready.
     *
     * @param number of the run in its table, from 0
     * @param workshop where unfinished things lie
     * @param version of the program
     * @throws org.offramp.scenario.ScenarioException if one of its files has errors, or it cannot be run
     */
    static ValidationRun of(TableFile file, int number, Engines engines, Path workshop, String version) {
        TableRun run = file.table().runs().get(number);
        Scenario scenario = file.scenario(run);
        RunPlan plan = scenario.place().run();
        RunOptions options = new RunOptions(
                run.people().orElse(plan.people()),
                run.years().orElse(plan.years()),
                run.warmup().orElse(plan.warmup()),
                run.seed().orElse(plan.seed()),
                AgendaKind.CALENDAR);
        int replications = run.replications().orElse(plan.replications());
        if (options.people() < 1 || options.years() < 1 || options.warmup() < 0 || replications < 1) {
            throw file.refused(
                    "runs[" + number + "]", "nothing can be run that small", "people, years, replications", "");
        }
        try {
            Engine engine = engines.of(scenario, options);
            String key = key(scenario.hash() + options + engine.arms() + version + Program.identity());
            return new ValidationRun(
                    run.name(),
                    engine,
                    replications,
                    scenario.place().start().getYear(),
                    new Parts(workshop, key),
                    size(run.name(), options, replications),
                    (long) engine.arms().size()
                                    * options.people()
                                    / engine.units()
                                    * (options.years() + options.warmup())
                            + 1);
        } catch (IllegalArgumentException e) {
            throw file.refused("runs[" + number + "]", "cannot be run: " + e.getMessage(), "", "");
        }
    }

    /** How many units of work it is. */
    long units() {
        return (long) replications * engine.units();
    }

    /** Runs what is missing. */
    void run(int threads, Progress progress) {
        progress.next(effort);
        new Replicate(engine, replications, threads, parts, progress).run();
    }

    private static String size(String name, RunOptions options, int replications) {
        return name + ": " + options.people() + " people, " + options.years() + " years after " + options.warmup()
                + ", " + replications + " replications, seed " + options.seed();
    }

    private static String key(String all) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
