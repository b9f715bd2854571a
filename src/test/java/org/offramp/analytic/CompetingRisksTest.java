package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.outcome.Books;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.world.Scene;

/**
 * Competing risks: from a disorder people die of an overdose (0.2 a year), of something else (0.05), or remit (0.2) for
 * good. The shares of the causes are those of their rates, and S(t) = exp(−0.45 t): the numbers with a disorder in each year
 * fall by that from the first. All began to use at 28, none after. 80 districts of 20,000 people, half of whom have a
 * disorder at the start: false alarm 1.4 in 10,000 per assertion.
 */
class CompetingRisksTest {

    private static final double OVERDOSE = 0.2;
    private static final double OTHER = 0.05;
    private static final double REMISSION = 0.2;
    private static final double ALL = OVERDOSE + OTHER + REMISSION;

    @TempDir
    Path folder;

    @Test
    void causesShareAsTheirRatesAndSurvivalIsExponential() {
        List<Books> units = Runs.of(Scene.quiet(folder).with("""
                                run: {district: 20000}
                                drug-use:
                                  substances:
                                    opioids:
                                      prevalence: {male: 0.2, female: 0.2}
                                      first-use: {from: [12, 28, 29], ratio: [0, 1, 0]}
                                      onset: 20 per year
                                      remission: 0.2 per year
                                      overdose: 0.2 per year
                                  excess-death: 0.05 per year
                                """).simulation(1_600_000, 0, 4, 62), 1);
        int disorder = 1 + UseState.DISORDER.ordinal();
        int remission = 1 + UseState.REMISSION.ordinal();
        Sample ends = Sample.of(
                units,
                books -> Tally.vital(Vital.OVERDOSE).applyAsDouble(books)
                        + Tally.moves(Books::use, disorder, remission).applyAsDouble(books));
        assertThat(ends.mean()).isGreaterThan(200);
        Sample.ratio(units, Tally.vital(Vital.OVERDOSE), CompetingRisksTest::ended)
                .agrees("overdoses of all ends", OVERDOSE / ALL);
        Sample.ratio(units, Tally.moves(Books::use, disorder, remission), CompetingRisksTest::ended)
                .agrees("remissions of all ends", REMISSION / ALL);
        for (int year = 2; year <= 4; year++) {
            int of = year;
            Sample.ratio(
                            units,
                            books -> books.use().area(disorder, of),
                            books -> books.use().area(disorder, 1))
                    .agrees("survival with a disorder, " + (year - 1) + " years", Math.exp(-ALL * (year - 1)));
        }
    }

    /** Exits from the state of disorder by any cause. */
    private static double ended(Books books) {
        int disorder = 1 + UseState.DISORDER.ordinal();
        double sum = 0;
        for (int to = 0; to < books.use().nodes(); to++) {
            sum += Tally.moves(Books::use, disorder, to).applyAsDouble(books);
        }
        return sum;
    }
}
