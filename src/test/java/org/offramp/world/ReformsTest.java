package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.outcome.Frame;
import org.offramp.scenario.Scenario;
import org.offramp.treatment.Priority;

/**
 * What docs/reforms.md says of whole reforms, in a small size: the directions hold in each of some replications, whose
 * arms share people and draws. The seed is fixed: a failure is no chance.
 */
class ReformsTest {

    private static final int PEOPLE = 10000;
    private static final int WARMUP = 8;
    private static final int YEARS = 6;
    private static final int REPLICATIONS = 4;
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path VALIDATION = SCENARIOS.resolve("validation");

    @TempDir
    Path folder;

    /** The arms of each replication. */
    private record Runs(List<List<ArmResult>> arms, List<Frame> frames) {

        private static Runs of(Path place, Set<Priority> rules, List<Path> measures) {
            Scenario scenario = Scenario.read(place, measures, List.of("run.district=" + PEOPLE));
            RunOptions options = new RunOptions(PEOPLE, YEARS, WARMUP, 3, AgendaKind.CALENDAR);
            Simulation simulation = new Simulation(scenario, options, rules);
            List<List<ArmResult>> arms = IntStream.range(0, REPLICATIONS)
                    .parallel()
                    .mapToObj(replication -> simulation.run(replication, 0))
                    .toList();
            return new Runs(
                    arms,
                    IntStream.range(0, simulation.arms().size())
                            .mapToObj(simulation::frame)
                            .toList());
        }

        List<Double> values(int arm, String what, String measure) {
            return arms.stream()
                    .map(of -> Effects.value(what, of.get(arm), frames.get(arm), measure))
                    .toList();
        }

        List<Double> values(int arm, String what) {
            return values(arm, what, "");
        }

        /** The last arm less the base. */
        List<Double> differences(String what) {
            List<Double> base = values(0, what);
            List<Double> other = values(frames.size() - 1, what);
            return IntStream.range(0, base.size())
                    .mapToObj(i -> other.get(i) - base.get(i))
                    .toList();
        }
    }

    private static Path measure(String name) {
        return SCENARIOS.resolve("measures").resolve(name + ".yaml");
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElseThrow();
    }

    /**
     * The reform of 2001: drug arrests 14,000 to 5,000-5,500, about 6,000 cases a year, occupancy 119 to 102 %, treatment
     * up, overdose deaths not up (HUGHES10, LAQUEUR15). The law takes the arrests away, the expansion treats, and it takes
     * what courts did to traffickers to empty prisons.
     */
    @Test
    void portugalAfterTheReform() {
        Path place = VALIDATION.resolve("portugal-2001.yaml");
        Path commission = measure("dissuasion-commission");
        Path expansion = VALIDATION.resolve("measures/treatment-expansion-2001.yaml");
        Path courts = VALIDATION.resolve("measures/trafficking-practice-2001.yaml");
        Runs law = Runs.of(place, Set.of(), List.of(commission));
        Runs all = Runs.of(place, Set.of(), List.of(commission, expansion, courts));
        ToDoubleFunction<Runs> drugArrests = runs ->
                mean(runs.values(1, "arrests:offence=possession")) + mean(runs.values(1, "arrests:offence=supply"));
        assertThat(mean(law.values(0, "arrests:offence=possession")) + mean(law.values(0, "arrests:offence=supply")))
                .isBetween(11000.0, 16000.0);
        assertThat(drugArrests.applyAsDouble(law)).isBetween(4500.0, 7500.0);
        assertThat(mean(law.values(1, "diversions"))).isBetween(5500.0, 9500.0);
        assertThat(law.differences("prison-population:offence=possession")).allMatch(d -> d < 0);
        assertThat(all.differences("prison-population")).allMatch(d -> d < 0);
        assertThat(mean(all.differences("prison-occupancy")))
                .isLessThan(2 * mean(law.differences("prison-occupancy")))
                .isNegative();
        assertThat(all.differences("prison-population:offence=supply")).allMatch(d -> d < 0);
        assertThat(all.differences("treatment-coverage")).allMatch(d -> d > 0.03);
        assertThat(mean(law.differences("treatment-coverage")))
                .isLessThan(mean(all.differences("treatment-coverage")) / 5);
        assertThat(mean(all.differences("overdose-deaths"))).isNotPositive();
    }

    /**
     * Viet Nam: the police make appointments and send nobody to a centre. Without new places people wait longer, those who
     * come of their own accord are displaced and coverage does not rise; with the places it nearly doubles.
     */
    @Test
    void vietNamWithoutAndWithPlaces() throws Exception {
        Path place = SCENARIOS.resolve("viet-nam.yaml");
        Path with = measure("voluntary-instead-of-compulsory");
        Path without = Files.writeString(
                folder.resolve("appointment-only.yaml"),
                "extends: " + with.toAbsolutePath() + "\nname: appointment-only\nlevers: []\n");
        Runs few = Runs.of(place, Set.of(), List.of(without));
        Runs more = Runs.of(place, Set.of(), List.of(with));
        for (Runs runs : List.of(few, more)) {
            assertThat(runs.values(1, "centres")).allMatch(ticks -> ticks < 0.05 * mean(runs.values(0, "centres")));
        }
        assertThat(few.differences("wait-days:programme=methadone")).allMatch(d -> d > 0);
        assertThat(few.differences("waiting")).allMatch(d -> d > 0);
        assertThat(few.values(1, "displaced")).allMatch(d -> d > 0);
        assertThat(mean(few.differences("treatment-coverage"))).isLessThan(0.005);
        assertThat(more.differences("waiting")).allMatch(d -> d < 0);
        assertThat(more.differences("treatment-coverage")).allMatch(d -> d > 0.05);
    }

    /** Kenya, where those referred come first: without new places others are displaced and coverage stays; with them it rises. */
    @Test
    void kenyaWithoutAndWithPlaces() {
        Path place = SCENARIOS.resolve("kenya.yaml");
        List<Path> diversion =
                List.of(measure("arrest-referral"), measure("conditional-dismissal"), measure("treatment-order"));
        List<Path> places = Stream.concat(diversion.stream(), Stream.of(measure("more-places")))
                .toList();
        Runs few = Runs.of(place, EnumSet.of(Priority.JUSTICE_FIRST), diversion);
        Runs more = Runs.of(place, EnumSet.of(Priority.JUSTICE_FIRST), places);
        assertThat(mean(few.values(2, "displaced"))).isPositive();
        assertThat(mean(few.differences("waiting"))).isPositive();
        assertThat(mean(few.differences("treatment-coverage"))).isLessThan(0.002);
        assertThat(more.differences("treatment-coverage")).allMatch(d -> d > 0.01);
        assertThat(more.differences("waiting")).allMatch(d -> d < 0);
    }

    /** Some of those the police refer would have been let go by the prosecutor; none of those the prosecutor had charged. */
    @Test
    void whoIsWidenedInTheUsa() {
        Path usa = SCENARIOS.resolve("usa.yaml");
        Runs police = Runs.of(usa, Set.of(), List.of(measure("police-referral")));
        assertThat(police.values(1, "step:WIDENED", "police-referral")).allMatch(d -> d > 0);
        assertThat(mean(police.values(1, "net-widening"))).isBetween(0.1, 0.35);
        Runs prosecutor = Runs.of(usa, Set.of(), List.of(measure("conditional-dismissal")));
        assertThat(prosecutor.values(1, "step:STARTED", "conditional-dismissal"))
                .allMatch(d -> d > 0);
        assertThat(prosecutor.values(1, "step:WIDENED", "conditional-dismissal"))
                .containsOnly(0.0);
    }
}
