package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.person.Vital;
import org.offramp.time.Clock;
import org.offramp.world.Scene;

/**
 * A hazard of death by Gompertz (1825), 0.01 exp(0.08 (age − 30)) in each year of age, gives the life expectancy and the
 * survival of a life table; and a hazard that changes with age gives the events of its integral. Everybody is 30 at the
 * start and nobody comes in: a cohort, followed for 80 years. 60 districts of 4000 people: false alarm 2 in 10,000 per
 * assertion.
 */
class LifetimeTest {

    private static final int FIRST = 30;
    private static final int OLDEST = 105;
    private static final int YEARS = 80;
    private static final int PEOPLE = 4000;

    @TempDir
    Path folder;

    private static double hazard(int age) {
        return 0.01 * Math.exp(0.08 * (Math.min(age, OLDEST) - FIRST));
    }

    @Test
    void deathsByAgeGiveTheLifeTable() {
        List<Integer> ages = IntStream.rangeClosed(FIRST + 1, OLDEST).boxed().collect(Collectors.toList());
        String from = ages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String rates = ages.stream()
                .map(age -> String.format(Locale.ROOT, "%.12f", hazard(age)))
                .collect(Collectors.joining(", "));
        String first = String.format(Locale.ROOT, "%.12f", hazard(FIRST));
        List<Books> units = Runs.of(
                Scene.quiet(folder)
                        .with("""
                                run: {district: 4000}
                                population: {background: {from: [12, %s], men: [%s, %s], women: [%s, %s]}}
                                justice: {police: {possession: {no-action: 1}}}
                                drug-use: {substances: {opioids: {possession-disorder: 0.2 per year}}}
                                offending: {possession-age: {from: [12, 40, 50], ratio: [1, 0, 2]}}
                                """.formatted(from, first, rates, first, rates))
                        .simulation(240_000, 0, YEARS, 63),
                1);
        Sample.of(units, LifetimeTest::lived)
                .agrees("Gompertz: life expectancy at 30", PEOPLE * exposure(FIRST, OLDEST));
        for (int year : new int[] {30, 50}) {
            Sample.of(units, deaths(year))
                    .agrees("Gompertz: dead within " + year + " years", PEOPLE * (1 - alive(year)));
        }
        Sample.of(units, Tally.counted(Counted.CONTACTS))
                .agrees(
                        "events of a hazard by age, with deaths",
                        PEOPLE * 0.2 * (exposure(FIRST, 40) + 2 * exposure(50, OLDEST)));
    }

    /** Person-years lived, per unit. */
    private static double lived(Books books) {
        double sum = 0;
        for (int year = 1; year <= YEARS; year++) {
            for (Standing standing : Standing.values()) {
                if (standing != Standing.OUTSIDE) {
                    sum += books.standing().area(standing.ordinal(), year) / (double) Clock.YEAR;
                }
            }
        }
        return sum;
    }

    private static ToDoubleFunction<Books> deaths(int years) {
        return books -> {
            double sum = 0;
            for (int year = 1; year <= years; year++) {
                sum += books.vital().total(Vital.DEATH.ordinal(), year);
            }
            return sum;
        };
    }

    /** Survival of t years of somebody whose age at the start is 30 + u, u uniform in (0, 1). */
    private static double alive(double t) {
        return mean(u -> survival(FIRST + u, t));
    }

    /** Years lived between two ages. */
    private static double exposure(int from, int to) {
        return mean(u -> {
            double sum = 0;
            for (int age = from; age < Math.min(to, FIRST + YEARS); age++) {
                double begin = Math.max(0, age - FIRST - u);
                double end = Math.min(YEARS, age + 1 - FIRST - u);
                if (end > begin) {
                    sum += survival(FIRST + u, begin) * -Math.expm1(-hazard(age) * (end - begin)) / hazard(age);
                }
            }
            return sum;
        });
    }

    private static double survival(double start, double t) {
        double sum = 0;
        double age = start;
        double left = t;
        while (left > 1e-12) {
            double step = Math.min(left, Math.floor(age + 1e-12) + 1 - age);
            sum += hazard((int) Math.floor(age + 1e-12)) * step;
            age += step;
            left -= step;
        }
        return Math.exp(-sum);
    }

    /** The mean of a function of u, uniform in (0, 1). */
    private static double mean(DoubleUnaryOperator f) {
        int steps = 20;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += f.applyAsDouble((i + 0.5) / steps);
        }
        return sum / steps;
    }
}
