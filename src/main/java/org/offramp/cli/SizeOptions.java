package org.offramp.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.scenario.studies.Replications;
import org.offramp.scenario.studies.RunSize;
import org.offramp.scenario.studies.Study;
import org.offramp.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How large the runs of a study are, where it is not to be as its file says. */
final class SizeOptions {

    private static final int MOST = 1_000_000_000;
    private static final int MOST_REPLICATIONS = 999_999;

    @Option(
            names = "--people",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "People simulated at the start; what the study, or else the place, says if left out.")
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
            description = "Runs with draws of their own at every design point, whatever precision the study asks for.")
    private @Nullable Integer replications;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = SeedNumber.class,
            description = "Seed of every draw, those of the design among them.")
    private @Nullable Long seed;

    /** The study in this size. */
    Study of(CommandLine command, Study study) {
        RunSize run = study.run();
        RunSize asked = new RunSize(
                number(command, "--people", people, 1, MOST).or(run::people),
                number(command, "--years", years, 1, Clock.MAX_YEARS).or(run::years),
                number(command, "--warmup", warmup, 0, Clock.MAX_YEARS).or(run::warmup),
                Optional.ofNullable(seed).or(run::seed));
        if (asked.years().isPresent() && asked.warmup().isPresent()) {
            Bounds.together(command, asked.years().orElseThrow(), asked.warmup().orElseThrow());
        }
        asked.years().ifPresent(given -> longEnough(command, given, study.outcomes()));
        Replications runs = number(command, "--replications", replications, 1, MOST_REPLICATIONS)
                .map(Replications::fixed)
                .orElse(study.replications());
        return new Study(
                study.name(),
                study.title(),
                study.question(),
                study.file(),
                study.scenario(),
                study.settings(),
                study.arms(),
                study.factors(),
                study.design(),
                study.points(),
                asked,
                runs,
                study.outcomes(),
                study.notes());
    }

    private static void longEnough(CommandLine command, int years, List<OutcomeName> outcomes) {
        String most = outcomes.stream()
                .filter(outcome -> outcome.leastYears() > years)
                .max(Comparator.comparingInt(OutcomeName::leastYears))
                .map(outcome -> outcome + " takes " + outcome.leastYears())
                .orElse("");
        if (!most.isEmpty()) {
            throw new ParameterException(
                    command,
                    "--years is " + years + ", and the outcome " + most
                            + " reported years. Maybe leave --years out, or that outcome?");
        }
    }

    private static Optional<Integer> number(
            CommandLine command, String option, @Nullable Integer given, int least, int most) {
        return given == null ? Optional.empty() : Optional.of(Bounds.of(command, option, given, least, least, most));
    }
}
