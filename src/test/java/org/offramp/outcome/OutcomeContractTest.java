package org.offramp.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.scenario.Scenario;
import org.offramp.world.AgendaKind;
import org.offramp.world.ArmResult;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;

/**
 * What every outcome keeps to, in both arms of a small run of the United States with a drug court and more places. No
 * chance is involved: the contract holds for whatever happens.
 */
class OutcomeContractTest {

    private static final int YEARS = 6;
    private static final String WORD = "[a-z][a-z-]*";
    private static final String PART = "(sex|disorder|offence|programme|measure|payer|perspective|wing|route)=" + WORD;
    private static final String AGE = "age=[0-9]+(-[0-9]+|\\+)";
    private static final String STRATUM = "all|(" + PART + "|" + AGE + ")(;" + PART + "|;" + AGE + "|;month=[0-9]+)?";

    private static Frame[] frames;
    private static Books[] books;

    @BeforeAll
    static void run() {
        List<Path> measures = Stream.of("drug-court", "more-places")
                .map(name -> Path.of("scenarios/measures", name + ".yaml"))
                .toList();
        Scenario scenario = Scenario.read(Path.of("scenarios/usa.yaml"), measures, List.of());
        Simulation simulation = new Simulation(scenario, new RunOptions(2500, YEARS, 1, 91, AgendaKind.CALENDAR));
        List<ArmResult> arms = simulation.run(0, 0);
        books = arms.stream().map(ArmResult::books).toArray(Books[]::new);
        frames = new Frame[] {simulation.frame(0), simulation.frame(1)};
    }

    static Stream<Outcome> outcomes() {
        return Outcomes.ALL.stream().filter(outcome -> !(outcome instanceof OfSpells));
    }

    /** The place has no spells of active use, so that outcomes of these say nothing. */
    @Test
    void outcomesOfSpellsAreSilentElsewhere() {
        List<Outcome> silent =
                Outcomes.ALL.stream().filter(OfSpells.class::isInstance).toList();
        assertThat(silent)
                .isNotEmpty()
                .allMatch(outcome -> read(outcome, 0).rows().isEmpty());
    }

    private static Readout read(Outcome outcome, int arm) {
        return Readout.of(outcome, books[arm], frames[arm]);
    }

    @Test
    void idsAreDifferent() {
        Set<String> ids = new HashSet<>();
        outcomes()
                .forEach(outcome ->
                        assertThat(ids.add(outcome.id())).as(outcome.id()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void everyRowIsInTheFormOfTheTables(Outcome outcome) {
        assertThat(outcome.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        for (int arm = 0; arm < 2; arm++) {
            Set<String> keys = new HashSet<>();
            for (Readout.Row row : read(outcome, arm).rows()) {
                assertThat(row.outcome()).isEqualTo(outcome.id());
                assertThat(row.stratum()).matches(STRATUM);
                assertThat(row.year()).isBetween(0, YEARS);
                assertThat(row.unit()).isNotBlank().doesNotContain(",", "\"", "\n");
                assertThat(row.value()).as(row.toString()).isFinite();
                assertThat(keys.add(row.stratum() + " " + row.year()))
                        .as("twice: " + row)
                        .isTrue();
            }
            assertThat(read(outcome, arm).rows().stream().map(Readout.Row::unit).distinct())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void readingChangesNothing(Outcome outcome) {
        List<Readout> before = all();
        read(outcome, 0);
        read(outcome, 1);
        assertThat(all()).isEqualTo(before);
    }

    private static List<Readout> all() {
        List<Readout> all = new ArrayList<>();
        for (int arm = 0; arm < 2; arm++) {
            for (Outcome outcome : Outcomes.ALL) {
                all.add(read(outcome, arm));
            }
        }
        return all;
    }

    /** Differences between twins have no value in the base, where drug courts are in force; every other outcome has one. */
    @ParameterizedTest
    @MethodSource("outcomes")
    void differencesBetweenTwinsAreOfTheAlternativeAlone(Outcome outcome) {
        assertThat(read(outcome, 0).rows().isEmpty()).isEqualTo(outcome instanceof TwinSum);
        assertThat(read(outcome, 1).rows()).isNotEmpty();
    }

    /** Stocks, flows, life-years and cost can be added up; shares, rates, curves and differences cannot. */
    @ParameterizedTest
    @MethodSource("outcomes")
    void partsAddUp(Outcome outcome) {
        if (!additive(outcome)) {
            return;
        }
        for (int arm = 0; arm < 2; arm++) {
            Readout readout = read(outcome, arm);
            for (String whole : readout.wholes()) {
                for (String dimension : readout.dimensions(whole)) {
                    if (dimension.equals("perspective")) {
                        continue;
                    }
                    for (int year = 0; year <= YEARS; year++) {
                        double sum = readout.sum(whole, dimension, year);
                        assertThat(sum)
                                .as("%s: %s by %s in year %d", outcome.id(), whole, dimension, year)
                                .isCloseTo(readout.value(whole, year), within(1e-9 * (1 + Math.abs(sum))));
                    }
                }
            }
        }
    }

    /** The narrower perspective is a part of the wider: justice and health are public, all payers are society. */
    @ParameterizedTest
    @MethodSource("outcomes")
    void perspectivesAddUp(Outcome outcome) {
        if (!(outcome instanceof Cost)) {
            return;
        }
        for (int arm = 0; arm < 2; arm++) {
            Readout cost = read(outcome, arm);
            for (int year = 0; year <= YEARS; year++) {
                double open = cost.value("perspective=public", year);
                double both = cost.value("perspective=justice", year) + cost.value("perspective=health", year);
                double others = cost.value("payer=person-and-family", year) + cost.value("payer=society", year);
                assertThat(cost.value("perspective=societal", year)).isEqualTo(cost.value("all", year));
                assertThat(open).isCloseTo(both, within(1e-9 * both));
                assertThat(open + others).isCloseTo(cost.value("all", year), within(1e-9 * both));
            }
        }
    }

    /** Every outcome that is a count, a stock or a share of people is told by sex and by age. */
    @ParameterizedTest
    @MethodSource("outcomes")
    void womenAndJuvenilesAreTold(Outcome outcome) {
        if (outcome instanceof TwinSum
                || outcome instanceof Cost
                || outcome instanceof RecurrenceCurve
                || outcome instanceof AtRisk
                || outcome.id().startsWith("cost-with-life")) {
            return;
        }
        List<String> strata =
                read(outcome, 1).rows().stream().map(Readout.Row::stratum).toList();
        String women = outcome instanceof Recurrence
                ? "route=community-sentence;sex=female"
                : outcome.id().equals("prison-occupancy") ? "wing=women" : "sex=female";
        String juveniles = outcome instanceof Recurrence
                ? "route=community-sentence;age=12-24"
                : outcome.id().equals("prison-occupancy") ? "wing=juveniles" : "age=12-17";
        assertThat(strata).contains(women);
        // a life runs through ages; and nobody so young is served, held or treated in so small a run where there is a
        // rate
        if (!(outcome instanceof LifeYears) && !(outcome instanceof Quotient)) {
            assertThat(strata).contains(juveniles);
        }
    }

    /** The horizon is the mean of its years. */
    @ParameterizedTest
    @MethodSource("outcomes")
    void horizonIsTheMeanOfTheYears(Outcome outcome) {
        if (!additive(outcome)) {
            return;
        }
        Readout readout = read(outcome, 1);
        for (Readout.Row row : readout.rows()) {
            if (row.year() == 0) {
                double sum = 0;
                for (int year = 1; year <= YEARS; year++) {
                    sum += readout.value(row.stratum(), year);
                }
                assertThat(row.value()).isCloseTo(sum / YEARS, within(1e-9 * (1 + Math.abs(sum))));
            }
        }
    }

    private static boolean additive(Outcome outcome) {
        if (outcome instanceof PerYear || outcome instanceof LifeYears || outcome instanceof Cost) {
            return true;
        }
        assertThat(outcome)
                .as("a new kind of outcome: say here whether its parts add up")
                .isInstanceOfAny(Quotient.class, Recurrence.class, RecurrenceCurve.class, AtRisk.class, TwinSum.class);
        return false;
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void sharesAreShares(Outcome outcome) {
        boolean above = outcome.id().equals("prison-occupancy");
        for (Readout.Row row : read(outcome, 1).rows()) {
            if (row.unit().equals("share") && !above) {
                assertThat(row.value()).as(row.toString()).isBetween(0.0, 1.0);
            }
        }
    }
}
