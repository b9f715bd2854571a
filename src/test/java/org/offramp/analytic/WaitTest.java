package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.analytic.Sample.Control;
import org.offramp.outcome.Books;
import org.offramp.time.Span;
import org.offramp.treatment.Given;
import org.offramp.world.Scene;

/**
 * How long people wait for a place, not only how long on average: with a patience of exactly τ those give up who would
 * wait longer (M/M/c+D; Gnedenko and Kovalenko 1968). The wait in prospect has the density λ p(c−1) exp(λ min(x, τ) − c μ
 * x), so that the share who give up is λ p(c−1) exp(−(c μ − λ) τ) / c μ. Five places, 10,000 people in each of 40
 * districts: the finite source changes the arrivals by 0.1 %, which theory takes into account on average. What is left of
 * it is below 0.1 %. False alarm 3 in 10,000 per assertion.
 */
class WaitTest {

    private static final int PEOPLE = 10_000;
    private static final int PLACES = 5;
    private static final double STAY_DAYS = 0.5;
    private static final double LOAD = 6;
    private static final int YEARS = 16;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2})
    void whoWouldWaitLongerGivesUp(double patience) {
        double service = 1 / STAY_DAYS;
        double perPerson = LOAD * service / PEOPLE;
        Scene scene = Scene.quiet(folder).with("""
                        run: {district: 10000}
                        drug-use: {substances: {opioids: {onset: 1.5 per year}}}
                        treatment:
                          modalities: {clinic: {retention: {distribution: exponential, mean: %s, unit: days}}}
                          programmes: {clinic: {places: 5}}
                          demand: {seeking: {opioids: %s per year}, patience: %s days}
                        """.formatted(STAY_DAYS, perPerson * Span.YEAR, patience));
        // 10,000 real people have 5 places: each simulated person is one, and each district has five
        List<Books> units = Runs.of(scene.simulation(40 * PEOPLE, 1, YEARS, 23), 1);
        double arrivals = perPerson * PEOPLE;
        double[] theory = theory(arrivals, service, patience);
        for (int i = 0; i < 3; i++) {
            arrivals = perPerson * (PEOPLE - theory[2]);
            theory = theory(arrivals, service, patience);
        }
        Control asked = new Control(Tally.given(Given.SOUGHT), arrivals * Span.YEAR * YEARS);
        String queue = "M/M/5+D, patience %s days: ".formatted(patience);
        Sample.ratio(units, Tally.given(Given.RENEGED), Tally.given(Given.SOUGHT), asked)
                .agrees(queue + "wait longer than that", theory[0]);
        Sample.ratio(units, Tally.moves(Books::episodes, 0, 1), Tally.given(Given.SOUGHT), asked)
                .agrees(queue + "wait at all", theory[1]);
    }

    /** The share who wait longer than their patience, the share who wait, and the people waiting or in a place. */
    private static double[] theory(double arrivals, double service, double patience) {
        double all = PLACES * service;
        double[] busy = new double[PLACES];
        busy[0] = 1;
        double sum = 1;
        for (int n = 1; n < PLACES; n++) {
            busy[n] = busy[n - 1] * arrivals / (n * service);
            sum += busy[n];
        }
        double head = arrivals * busy[PLACES - 1];
        double longer = head * Math.exp(-(all - arrivals) * patience) / all;
        double within = head * patience * relative(-(all - arrivals) * patience);
        double whole = sum + within + longer;
        double inPlaces = arrivals * (1 - longer / whole) / service;
        // those who wait: arrivals × mean of the lesser of wait and patience, the latter's integral by Simpson's rule
        int steps = 1000;
        double mean = patience * longer;
        for (int i = 0; i <= steps; i++) {
            double x = patience * i / steps;
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            mean += weight * patience / steps / 3 * x * head * Math.exp(-(all - arrivals) * x);
        }
        return new double[] {longer / whole, (within + longer) / whole, inPlaces + arrivals * mean / whole};
    }

    /** (eˣ − 1) / x, 1 at 0. */
    private static double relative(double x) {
        return Math.abs(x) < 1e-12 ? 1 : Math.expm1(x) / x;
    }
}
