package org.offramp.cli;

import org.jspecify.annotations.Nullable;
import org.offramp.scenario.RunPlan;
import org.offramp.time.Clock;
import org.offramp.world.AgendaKind;
import org.offramp.world.RunOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options of how large and how long the runs of a command are, and how many there are. */
final class Sizes {

    private static final int MOST = 1_000_000_000;

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

    /**
     * The sizes asked for.
     *
     * @param plan what is taken where nothing is asked
     */
    RunOptions options(CommandLine command, RunPlan plan, boolean twins) {
        RunOptions options = new RunOptions(
                Bounds.of(command, "--people", people, plan.people(), 1, MOST),
                Bounds.of(command, "--years", years, plan.years(), 1, Clock.MAX_YEARS),
                Bounds.of(command, "--warmup", warmup, plan.warmup(), 0, Clock.MAX_YEARS),
                seed == null ? plan.seed() : seed,
                agenda,
                twins);
        Bounds.together(command, options.years(), options.warmup());
        return options;
    }

    int replications(CommandLine command, RunPlan plan) {
        return Bounds.of(command, "--replications", replications, plan.replications(), 1, 999_999);
    }

    int threads(CommandLine command) {
        return Bounds.of(command, "--threads", threads, Runtime.getRuntime().availableProcessors(), 1, 4096);
    }
}
