package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.outcome.Books;
import org.offramp.time.Clock;
import org.offramp.time.Span;
import org.offramp.treatment.Given;
import org.offramp.world.Scene;

/**
 * A programme as a textbook queue: people seek a place each at a constant rate, stay for an exponential time, wait for an
 * exponential time at most. Five places in each of 40 districts of 1000 people, a load of 3 (4 with reneging). The
 * source is finite, and theory takes it as such (see {@link BirthDeath}); Erlang's formulas differ by less than 2 % and
 * are checked beside it. False alarm 3 in 10,000 per assertion.
 */
class QueueTest {

    private static final int PEOPLE = 1000;
    private static final int PLACES = 5;
    private static final double STAY_DAYS = 2;
    private static final double SERVICE = Span.YEAR / STAY_DAYS;
    private static final ToDoubleFunction<Books> JOINS = Tally.moves(Books::episodes, 0, 1);

    @TempDir
    Path folder;

    private List<Books> run(double load, String patience, int years) {
        Scene scene = Scene.quiet(folder).with("""
                        run: {district: 1000}
                        drug-use: {substances: {opioids: {onset: 1.5 per year}}}
                        treatment:
                          modalities: {clinic: {retention: {distribution: exponential, mean: %s, unit: days}}}
                          programmes: {clinic: {places: 50}}
                          demand: {seeking: {opioids: %s per year}, patience: %s}
                        """.formatted(STAY_DAYS, rate(load), patience));
        // 10,000 real people have 50 places: 40,000 simulated ones at weight 1/4 have 200, five in each district
        return Runs.of(scene.simulation(40_000, 1, years, 21), 1);
    }

    private static double rate(double load) {
        return load * SERVICE / PEOPLE;
    }

    @Test
    void waitsAsErlangCSays() {
        List<Books> units = run(3, "{distribution: exponential, mean: 1e7, unit: days}", 60);
        BirthDeath theory = new BirthDeath(PEOPLE, rate(3), PLACES, SERVICE, 0, 300);
        assertThat(theory.delayed()).isCloseTo(BirthDeath.erlangC(PLACES, 3), within(0.02 * theory.delayed()));
        Sample.ratio(units, JOINS, Tally.given(Given.SOUGHT)).agrees("share who wait", theory.delayed(), 0.01);
        Sample.ratio(units, Tally.given(Given.WAITED_TICKS), Tally.given(Given.STARTED))
                .agrees("mean wait", theory.queue() / theory.arriving() * Clock.YEAR, 0.015);
        Sample.of(units, Tally.waiting()).agrees("mean queue", theory.queue(), 0.015);
    }

    @Test
    void turnsAwayAsErlangBSays() {
        List<Books> units = run(3, "0 days", 20);
        BirthDeath theory = new BirthDeath(PEOPLE, rate(3), PLACES, SERVICE, 0, PLACES);
        assertThat(theory.delayed()).isCloseTo(BirthDeath.erlangB(PLACES, 3), within(0.02 * theory.delayed()));
        Sample.ratio(units, Tally.given(Given.RENEGED), Tally.given(Given.SOUGHT))
                .agrees("share turned away", theory.delayed(), 0.01);
    }

    @Test
    void renegesAsErlangASays() {
        List<Books> units = run(4, "{distribution: exponential, mean: 3, unit: days}", 20);
        BirthDeath theory = new BirthDeath(PEOPLE, rate(4), PLACES, SERVICE, Span.YEAR / 3, 300);
        Sample.ratio(units, Tally.given(Given.RENEGED), Tally.given(Given.SOUGHT))
                .agrees("share who give up", theory.abandoned(), 0.01);
        Sample.ratio(units, JOINS, Tally.given(Given.SOUGHT)).agrees("share who wait", theory.delayed(), 0.01);
        Sample.of(units, Tally.waiting()).agrees("mean queue", theory.queue(), 0.01);
        double busy = theory.arriving() * (1 - theory.abandoned()) / SERVICE;
        Sample.of(units, Tally.treated()).agrees("places taken", busy, 0.01);
    }
}
