package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.person.Prevalence;
import org.offramp.person.Vital;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;

/**
 * Shared draws cut the variance of the difference between two arms: more than five times on prison and arrests, against
 * arms with seeds of their own. 40 replications: the cut is estimated within a third or so, and is 30 and more for these
 * two, so that a false alarm is out of the question (below 1 in a million by the F distribution).
 */
class VarianceTest {

    private static final int REPLICATIONS = 40;
    private static final int YEARS = 3;

    @TempDir
    Path folder;

    @Test
    void sharedDrawsCutTheVarianceOfDifferences() {
        Map<String, ToDoubleFunction<Books>> outcomes = new LinkedHashMap<>();
        outcomes.put("prison population", books -> stock(books, Standing.REMAND, Standing.PRISON));
        outcomes.put("arrests", books -> sum(books.justice(), Counted.ARRESTS.ordinal()));
        outcomes.put("convictions", books -> sum(books.justice(), Counted.CONVICTIONS.ordinal()));
        outcomes.put("imprisonments", books -> sum(books.justice(), Counted.IMPRISONED.ordinal()));
        outcomes.put("under supervision", books -> stock(books, Standing.COMMUNITY_SENTENCE, Standing.PAROLE));
        outcomes.put("treated in the year", books -> sum(books.prevalence(), Prevalence.TREATED));
        outcomes.put("fatal overdoses", books -> sum(books.vital(), Vital.OVERDOSE.ordinal()));
        Map<String, Double> cuts = new LinkedHashMap<>();
        Simulation simulation = Scene.busy(folder)
                .with("run: {district: 1500}\n")
                .measure(Gates.early(Stage.SENTENCING))
                .simulation(1500, 1, YEARS, 30);
        double[][][] values = new double[outcomes.size()][2][REPLICATIONS];
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            List<ArmResult> arms = simulation.run(replication, 0);
            int o = 0;
            for (ToDoubleFunction<Books> outcome : outcomes.values()) {
                values[o][0][replication] = outcome.applyAsDouble(arms.get(0).books());
                values[o][1][replication] = outcome.applyAsDouble(arms.get(1).books());
                o++;
            }
        }
        int o = 0;
        System.out.printf("%-20s %10s %10s %10s %8s%n", "outcome", "base", "difference", "error", "cut");
        for (String name : outcomes.keySet()) {
            double[] base = values[o][0];
            double[] other = values[o][1];
            double[] difference = new double[REPLICATIONS];
            for (int r = 0; r < REPLICATIONS; r++) {
                difference[r] = other[r] - base[r];
            }
            double cut = (variance(base) + variance(other)) / variance(difference);
            double error = Math.sqrt(variance(difference) / REPLICATIONS);
            System.out.printf("%-20s %10.2f %10.2f %10.2f %8.1f%n", name, mean(base), mean(difference), error, cut);
            cuts.put(name, cut);
            o++;
        }
        assertThat(cuts.get("prison population")).isGreaterThan(5);
        assertThat(cuts.get("arrests")).isGreaterThan(5);
    }

    private static double sum(Ledger ledger, int kind) {
        long sum = 0;
        for (int year = 1; year <= YEARS; year++) {
            sum += ledger.total(kind, year);
        }
        return sum;
    }

    private static double stock(Books books, Standing... standings) {
        double sum = 0;
        for (Standing standing : standings) {
            for (int year = 1; year <= YEARS; year++) {
                sum += books.standing().area(standing.ordinal(), year);
            }
        }
        return sum / YEARS / Clock.YEAR;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
