package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.analytic.Sample.Control;
import org.offramp.outcome.Books;
import org.offramp.time.Clock;
import org.offramp.time.Span;
import org.offramp.treatment.Given;
import org.offramp.world.Scene;

/**
 * A programme as a textbook queue: people seek a place each at a constant rate, stay for an exponential time, wait for an
 * exponential time at most. Five places in each of 40 districts of 1000 people. The source is finite, and theory takes it
 * as such (see {@link BirthDeath}); Erlang's formulas differ by less than 4 % and are checked beside it. How many look for
 * a place and how many have one is known from theory, and serves as a control. False alarm 3 in 10,000 per assertion.
 */
class QueueTest {

    private static final int PEOPLE = 1000;
    private static final int PLACES = 5;
    private static final double STAY_DAYS = 2;
    private static final double SERVICE = Span.YEAR / STAY_DAYS;
    private static final ToDoubleFunction<Books> JOINS = Tally.moves(Books::episodes, 0, 1);

    @TempDir
    Path folder;

    private List<Books> run(double load, String patience, int years, int seed) {
        Scene scene = Scene.quiet(folder).with("""
                        run: {district: 1000}
                        drug-use: {substances: {opioids: {onset: 1.5 per year}}}
                        treatment:
                          modalities: {clinic: {retention: {distribution: exponential, mean: %s, unit: days}}}
                          programmes: {clinic: {places: 50}}
                          demand: {seeking: {opioids: %s per year}, patience: %s}
                        """.formatted(STAY_DAYS, rate(load), patience));
        // 10,000 real people have 50 places: 40,000 simulated ones at weight 1/4 have 200, five in each district
        return Runs.of(scene.simulation(40_000, 1, years, seed), 1);
    }

    private static double rate(double load) {
        return load * SERVICE / PEOPLE;
    }

    private static Control[] controls(BirthDeath theory, int years) {
        double treated = theory.arriving() * (1 - theory.abandoned()) / SERVICE;
        return new Control[] {
            new Control(Tally.given(Given.SOUGHT), theory.arriving() * years), new Control(Tally.treated(), treated)
        };
    }

    @Test
    void waitsAsErlangCSays() {
        waits(1, 0.04);
    }

    /** Waits of people who come one after the other hang together: a deviation of 1 % takes 30 million of them. */
    @Test
    @Tag("slow")
    void waitsAsErlangCSaysToOnePercent() {
        waits(20, 0.01);
    }

    private void waits(int runs, double finds) {
        double load = 4;
        int years = 60;
        BirthDeath theory = new BirthDeath(PEOPLE, rate(load), PLACES, SERVICE, 0, 300);
        assertThat(theory.delayed()).isCloseTo(BirthDeath.erlangC(PLACES, load), within(0.04 * theory.delayed()));
        Control[] controls = controls(theory, years);
        Readings delayed = new Readings(List.of());
        Readings wait = new Readings(List.of());
        Readings queue = new Readings(List.of());
        for (int run = 0; run < runs; run++) {
            List<Books> units = run(load, "{distribution: exponential, mean: 1e7, unit: days}", years, 21 + run);
            delayed = delayed.and(Readings.of(units, JOINS, Tally.given(Given.SOUGHT), controls));
            wait = wait.and(Readings.of(units, Tally.given(Given.WAITED_TICKS), Tally.given(Given.STARTED), controls));
            queue = queue.and(Readings.of(units, Tally.waiting(), books -> 1, controls));
        }
        delayed.ratio().agrees("M/M/5: share who wait", theory.delayed());
        wait.ratio().agrees("M/M/5: mean wait (ticks)", theory.queue() / theory.arriving() * Clock.YEAR, finds);
        queue.ratio().agrees("M/M/5: mean queue", theory.queue(), finds);
    }

    @Test
    void turnsAwayAsErlangBSays() {
        List<Books> units = run(5, "0 days", 40, 21);
        BirthDeath theory = new BirthDeath(PEOPLE, rate(5), PLACES, SERVICE, 0, PLACES);
        assertThat(theory.delayed()).isCloseTo(BirthDeath.erlangB(PLACES, 5), within(0.02 * theory.delayed()));
        Control asked = new Control(Tally.given(Given.SOUGHT), theory.arriving() * 40);
        Sample.ratio(units, Tally.given(Given.RENEGED), Tally.given(Given.SOUGHT), asked)
                .agrees("M/M/5/5: share turned away", theory.delayed());
    }

    @Test
    void renegesAsErlangASays() {
        List<Books> units = run(6, "{distribution: exponential, mean: 3, unit: days}", 80, 21);
        BirthDeath theory = new BirthDeath(PEOPLE, rate(6), PLACES, SERVICE, Span.YEAR / 3, 300);
        Control asked = new Control(Tally.given(Given.SOUGHT), theory.arriving() * 80);
        Sample.ratio(units, Tally.given(Given.RENEGED), Tally.given(Given.SOUGHT), asked)
                .agrees("M/M/5+M: share who give up", theory.abandoned());
        Sample.ratio(units, JOINS, Tally.given(Given.SOUGHT), asked)
                .agrees("M/M/5+M: share who wait", theory.delayed());
        Sample.of(units, Tally.waiting(), asked).agrees("M/M/5+M: mean queue", theory.queue());
        double busy = theory.arriving() * (1 - theory.abandoned()) / SERVICE;
        Sample.of(units, Tally.treated(), asked).agrees("M/M/5+M: places taken", busy);
    }
}
