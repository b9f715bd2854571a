package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.measure.Step;
import org.offramp.outcome.Books;
import org.offramp.person.Prevalence;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;

/** What must follow when the question is changed in a known way. */
class MetamorphicTest {

    private static final int YEARS = 4;

    @TempDir
    Path folder;

    private static long sum(Ledger ledger, int kind) {
        long sum = 0;
        for (int year = 1; year <= YEARS; year++) {
            sum += ledger.total(kind, year);
        }
        return sum;
    }

    private static double stock(Books books, Standing standing) {
        double sum = 0;
        for (int year = 1; year <= YEARS; year++) {
            sum += books.standing().area(standing.ordinal(), year);
        }
        return sum / YEARS / Clock.YEAR;
    }

    private static double coverage(Books books) {
        return sum(books.prevalence(), Prevalence.TREATED) / (double) sum(books.prevalence(), Prevalence.DISORDER);
    }

    /**
     * Twice the people, each standing for half as many real ones, in places of the same real size: the same shares. Means
     * of 16 and 8 replications of 2000 and 4000 people, 5 standard errors of their difference from the replications:
     * false alarm below 1 in 1000 per quantity (Student's t with some 20 degrees of freedom).
     */
    @ParameterizedTest
    @CsvSource({"held", "arrests", "coverage", "hearings"})
    void twiceThePeopleGiveTheSameShares(String quantity) {
        double[] few = replications(2000, 16, quantity);
        double[] many = replications(4000, 8, quantity);
        double error = Math.sqrt(variance(few) / few.length + variance(many) / many.length);
        assertThat(error).isLessThan(0.04 * mean(few));
        assertThat(mean(many)).isBetween(mean(few) - 5 * error, mean(few) + 5 * error);
    }

    private double[] replications(int people, int replications, String quantity) {
        Simulation simulation = Scene.busy(folder)
                .with("run: {district: %d}\n".formatted(people))
                .simulation(people, 1, YEARS, 20 + people);
        double[] values = new double[replications];
        for (int replication = 0; replication < replications; replication++) {
            Books books = simulation.run(replication, 0).get(0).books();
            values[replication] = switch (quantity) {
                case "held" -> (stock(books, Standing.PRISON) + stock(books, Standing.REMAND)) / people;
                case "arrests" -> sum(books.justice(), Counted.ARRESTS.ordinal()) / (double) people;
                case "hearings" -> sum(books.justice(), Counted.HEARINGS.ordinal()) / (double) people;
                default -> coverage(books);
            };
        }
        return values;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return squares / (values.length - 1);
    }

    /** Half the sentences: half the mean stay, and the stock is what entries and stays make it (Little's law). */
    @Test
    void shorterSentencesEmptyPrisonsByLittlesLaw() {
        String lever = """
                name: shorter
                title: Shorter sentences
                summary: Sentences of half the length.
                levers: [{path: justice.court.sentences.%s.prison.length, scale: 0.5}]
                """;
        Scene scene = Scene.busy(folder)
                .with("""
                        run: {district: 20000}
                        justice:
                          prison: {crowding: none, conditional: 0}
                          supervision: {violation: 0 per year}
                          court:
                            hearings-per-year: 1e9 hearings per year
                            sentences:
                              possession: {jail: {share: 0}, compulsory-centre: {share: 0}}
                              public-order: {jail: {share: 0}}
                              supply: {death: {share: 0}, prison: {length: {distribution: log-normal, median: 100, sigma: 0.5, unit: days}}}
                              acquisitive: {prison: {length: {distribution: log-normal, median: 100, sigma: 0.5, unit: days}}}
                              violent: {prison: {length: {distribution: log-normal, median: 100, sigma: 0.5, unit: days}}}
                        """)
                .measure(lever.formatted("acquisitive"))
                .measure(lever.formatted("supply").replace("name: shorter", "name: shorter-supply"))
                .measure(lever.formatted("violent").replace("name: shorter", "name: shorter-violent"));
        List<ArmResult> arms = scene.simulation(20_000, 1, YEARS, 21).run(0, 0);
        double[] stay = new double[2];
        double[] stock = new double[2];
        for (int arm = 0; arm < 2; arm++) {
            Books books = arms.get(arm).books();
            double ticks = 0;
            double admissions = 0;
            double held = 0;
            for (int year = 2; year <= YEARS; year++) {
                ticks += books.standing().area(Standing.PRISON.ordinal(), year);
                admissions += books.justice().total(Counted.IMPRISONED.ordinal(), year);
                held += books.standing().area(Standing.PRISON.ordinal(), year) / (double) Clock.YEAR / (YEARS - 1);
            }
            assertThat(admissions).isGreaterThan(1250);
            stay[arm] = ticks / admissions / Clock.DAY;
            stock[arm] = held;
        }
        // the mean of the log-normal is 100 exp(0.125) = 113.3 days; 6 % are 4 standard errors, 0.53 / √1250, of more
        // than
        // 1250 stays: false alarm 6 in 100,000 each
        assertThat(stay[0]).isBetween(113.3 * 0.94, 113.3 * 1.06);
        assertThat(stay[1]).isBetween(56.7 * 0.94, 56.7 * 1.06);
        assertThat(stock[1]).isLessThan(0.65 * stock[0]);
    }

    /** Under shared draws: coverage rises until everybody who looks for a place finds one. */
    @Test
    void morePlacesNeverLowerCoverage() {
        double before = -1;
        for (double scale : new double[] {0, 0.25, 0.5, 1, 2, 4}) {
            Scene scene = Scene.busy(folder).with("""
                            run: {district: 3000}
                            treatment: {programmes: {clinic: {places: %s}, counselling: {places: %s}}}
                            """.formatted(320 * scale, 180 * scale));
            double now = coverage(
                    scene.simulation(3000, 1, YEARS, 22).run(0, 0).get(0).books());
            assertThat(now).as("coverage with places times " + scale).isGreaterThanOrEqualTo(before);
            assertThat(scale > 1 || now > before)
                    .as("more with places times " + scale)
                    .isTrue();
            before = now;
        }
        assertThat(before).isLessThan(1);
    }

    /** A gate that is offered to nobody counts who is eligible and changes nothing: stricter rules are nested. */
    @Test
    void stricterEligibilityNeverRaisesTheEligible() {
        List<String> stricter = List.of(
                "disorder: false",
                "disorder: true",
                "disorder: true, max-convictions: 3",
                "disorder: true, max-convictions: 1",
                "disorder: true, max-convictions: 1, to-age: 40",
                "disorder: true, max-convictions: 1, to-age: 40, from-age: 18",
                "disorder: true, max-convictions: 1, to-age: 40, from-age: 18, further: 0.8",
                "disorder: true, max-convictions: 1, to-age: 40, from-age: 18, further: 0.5",
                "disorder: true, max-convictions: 1, to-age: 40, from-age: 18, further: 0.5, sex: male");
        for (String offered : List.of("0", "0.9")) {
            List<Long> eligible = new ArrayList<>();
            for (String rule : stricter) {
                String gate = Gates.early(Stage.PROSECUTION)
                        .replace("disorder: true", rule)
                        .replace("offered: 0.9", "offered: " + offered);
                Books books = Scene.busy(folder)
                        .with("run: {district: 3000}\n")
                        .measure(gate)
                        .simulation(3000, 1, YEARS, 23)
                        .run(0, 0)
                        .get(1)
                        .books();
                eligible.add(sum(books.gates(), Step.ELIGIBLE.ordinal()));
            }
            assertThat(eligible).isSortedAccordingTo((a, b) -> Long.compare(b, a));
            assertThat(eligible).doesNotHaveDuplicates();
            assertThat(eligible.get(eligible.size() - 1)).isPositive();
        }
    }
}
