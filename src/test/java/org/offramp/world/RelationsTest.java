package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.chance.Ratio;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.measure.Lever;
import org.offramp.measure.Measure;
import org.offramp.measure.Step;
import org.offramp.outcome.Books;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.person.Prevalence;
import org.offramp.scenario.Levers;
import org.offramp.scenario.Place;
import org.offramp.scenario.Scenario;
import org.offramp.time.Ledger;

/**
 * What must follow in places that ship when the question is changed in a known way: three regimes, at a small size. Nearly
 * all of it is exact, since draws are shared; nothing here has a false alarm, as the seed is fixed.
 */
class RelationsTest {

    private static final int PEOPLE = 3000;
    private static final int YEARS = 3;

    @TempDir
    Path folder;

    private static Scenario read(String place) {
        return Scenario.read(Path.of("scenarios", place + ".yaml"), List.of(), List.of("run.district=" + PEOPLE));
    }

    private static Simulation simulation(Scenario scenario) {
        return new Simulation(scenario, new RunOptions(PEOPLE, YEARS, 1, 66, AgendaKind.CALENDAR));
    }

    private static Books base(Scenario scenario) {
        return simulation(scenario).run(0, 0).get(0).books();
    }

    /** The scenario with numbers of its place multiplied. */
    private static Scenario scaled(Scenario scenario, double by, List<String> paths) {
        Place place = scenario.place();
        for (String path : paths) {
            Lever lever = new Lever(path, Optional.of(new Ratio(by)), Optional.empty(), Optional.empty());
            place = Levers.pull(place, lever, 1);
        }
        return with(place, scenario.inForce(), scenario);
    }

    private static Scenario with(Place place, List<Measure> inForce, Scenario scenario) {
        try {
            Constructor<?> constructor = Scenario.class.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (Scenario) constructor.newInstance(
                    place, inForce, List.of(), scenario.parameters(), List.of(), scenario.resolved());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Double> outcomes(Simulation simulation, Books books) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Outcome outcome : Outcomes.ALL) {
            outcome.read(
                    books,
                    simulation.frame(0),
                    (id, stratum, year, unit, value) ->
                            values.put(id + " " + stratum + " " + year + " " + unit, value));
        }
        return values;
    }

    /** Every amount of money doubles to the last bit, and nothing else changes. */
    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "kenya"})
    void twiceEveryUnitCostIsTwiceTheMoney(String place) {
        Scenario read = read(place);
        Scenario scenario = with(read.place(), List.of(), read);
        List<String> paths = new ArrayList<>(List.of("costs.offence", "costs.death"));
        for (String item : List.of(
                "contact",
                "arrest",
                "prosecution",
                "hearing",
                "remand-day",
                "prison-day",
                "centre-day",
                "supervision-day",
                "monitoring-day",
                "held-day")) {
            paths.add("costs." + item + ".average");
        }
        scenario.place()
                .treatment()
                .programmes()
                .keySet()
                .forEach(name -> paths.add("treatment.programmes." + name + ".day"));
        Simulation simulation = simulation(scenario);
        Books books = simulation.run(0, 0).get(0).books();
        Map<String, Double> once = outcomes(simulation, books);
        Simulation dear = simulation(scaled(scenario, 2, paths));
        Map<String, Double> twice = outcomes(dear, dear.run(0, 0).get(0).books());
        assertThat(twice).hasSameSizeAs(once);
        int money = 0;
        for (Map.Entry<String, Double> row : once.entrySet()) {
            boolean amount = row.getKey().startsWith("cost");
            money += amount && row.getValue() > 0 ? 1 : 0;
            assertThat(twice.get(row.getKey()))
                    .as(row.getKey())
                    .isEqualTo(amount ? 2 * row.getValue() : row.getValue());
        }
        assertThat(money).isGreaterThan(50);
    }

    /** A place twice as big in all its parts is the same place with twice the weight: the same books, to the last bit. */
    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "kenya"})
    void twiceThePeopleAndCapacityAreTheSameShares(String place) {
        Scenario scenario = read(place);
        List<String> paths = new ArrayList<>(List.of(
                "population.total",
                "population.men",
                "population.women",
                "justice.court.hearings-per-year",
                "justice.prison.men",
                "justice.prison.women",
                "justice.prison.juveniles"));
        for (String name : scenario.place().treatment().programmes().keySet()) {
            paths.add("treatment.programmes." + name + ".places");
            paths.add("treatment.programmes." + name + ".reserved");
        }
        if (scenario.place().justice().supervision().caseload().isPresent()) {
            paths.add("justice.supervision.caseload.standard");
        }
        Simulation big = simulation(scaled(scenario, 2, paths));
        Simulation small = simulation(scenario);
        assertThat(big.weight()).isEqualTo(2 * small.weight());
        assertThat(Cells.differing(base(scenario), big.run(0, 0).get(0).books()))
                .isEmpty();
    }

    /** Districts share nothing, and books are whole numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "kenya"})
    void districtsAddUpInAnyOrder(String place) {
        Scenario scenario =
                Scenario.read(Path.of("scenarios", place + ".yaml"), List.of(), List.of("run.district=" + PEOPLE / 4));
        Simulation simulation = simulation(scenario);
        assertThat(simulation.districts()).isEqualTo(4);
        List<Books> forth = new ArrayList<>();
        List<Books> back = new ArrayList<>();
        for (int district = 0; district < 4; district++) {
            forth.add(simulation.run(0, district).get(0).books());
            back.add(simulation.run(0, 3 - district).get(0).books());
        }
        assertThat(Cells.differing(Cells.sum(forth), Cells.sum(back))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "kenya"})
    void morePlacesNeverLowerCoverage(String place) {
        Scenario scenario = read(place);
        List<String> paths = scenario.place().treatment().programmes().keySet().stream()
                .map(name -> "treatment.programmes." + name + ".places")
                .toList();
        double before = -1;
        for (double scale : new double[] {0.25, 0.5, 1, 2, 4}) {
            Books books = base(scaled(scenario, scale, paths));
            double now =
                    sum(books.prevalence(), Prevalence.TREATED) / (double) sum(books.prevalence(), Prevalence.DISORDER);
            assertThat(now).as("coverage with places times " + scale).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isPositive();
    }

    /** A gate that is offered to nobody changes nothing, so that stricter rules are nested. */
    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "kenya"})
    void stricterEligibilityNeverRaisesTheEligible(String place) throws IOException {
        Files.copy(Path.of("scenarios/sources.json"), folder.resolve("sources.json"));
        List<Long> eligible = new ArrayList<>();
        for (String rule : List.of(
                "disorder: false",
                "disorder: true",
                "disorder: true, to-age: 45",
                "disorder: true, to-age: 45, from-age: 20",
                "disorder: true, to-age: 45, from-age: 20, further: 0.5")) {
            String gate = Gates.early(Stage.PROSECUTION)
                    .replace("disorder: true", rule)
                    .replace("offered: 0.9", "offered: 0")
                    .replaceAll("treatment: .*", "treatment: {}")
                    .replaceAll("cost: .*", "cost: 0 Int\\$");
            Simulation simulation = simulation(Scene.at(folder, Path.of("scenarios", place + ".yaml"))
                    .measure(gate)
                    .read());
            Books books = simulation.run(0, 0).get(1).books();
            int number = simulation.frame(1).gates().lastIndexOf(Gates.name(Stage.PROSECUTION));
            eligible.add(sum(books.gates(), number * Step.values().length + Step.ELIGIBLE.ordinal()));
        }
        assertThat(eligible).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(eligible.get(eligible.size() - 1)).isPositive().isLessThan(eligible.get(0));
    }

    /** Where nobody offends and nobody is found with drugs, the road stays empty. */
    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "kenya"})
    void withoutOffencesTheRoadIsEmpty(String place) {
        Scenario scenario = read(place);
        List<String> paths = new ArrayList<>(List.of("offending.rates"));
        scenario.place().drugUse().substances().keySet().forEach(substance -> {
            String of = "drug-use.substances." + substance.name().toLowerCase(Locale.ROOT);
            paths.add(of + ".possession");
            paths.add(of + ".possession-disorder");
        });
        Books books = base(scaled(scenario, 0, paths));
        for (Counted what : Counted.values()) {
            assertThat(sum(books.justice(), what.ordinal())).as(what.name()).isZero();
        }
        assertThat(stock(books, Standing.REMAND) + stock(books, Standing.PRISON))
                .isZero();
        assertThat(sum(books.prevalence(), Prevalence.DISORDER)).isPositive();
    }

    /** Half the sentences: fewer are held; that stock is rate × stay is an account of every run (Accounts, Little). */
    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "kenya"})
    void shorterSentencesHoldFewer(String place) {
        Scenario scenario = read(place);
        List<String> paths = new ArrayList<>();
        scenario.place()
                .justice()
                .court()
                .sentences()
                .forEach((offence, kinds) -> kinds.keySet()
                        .forEach(kind -> paths.add(
                                "justice.court.sentences." + kebab(offence) + "." + kebab(kind) + ".length")));
        double before = stock(base(scenario), Standing.PRISON);
        double after = stock(base(scaled(scenario, 0.5, paths)), Standing.PRISON);
        assertThat(after).isPositive().isLessThan(0.9 * before);
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long sum(Ledger ledger, int kind) {
        long sum = 0;
        for (int year = 0; year <= YEARS; year++) {
            sum += ledger.total(kind, year);
        }
        return sum;
    }

    private static double stock(Books books, Standing standing) {
        double sum = 0;
        for (int year = 1; year <= YEARS; year++) {
            sum += books.standing().area(standing.ordinal(), year);
        }
        return sum;
    }
}
