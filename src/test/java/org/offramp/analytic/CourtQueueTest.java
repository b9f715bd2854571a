package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.justice.Counted;
import org.offramp.outcome.Books;
import org.offramp.time.Clock;
import org.offramp.time.Span;
import org.offramp.world.Scene;

/**
 * The court as an M/D/1 queue: cases become ready as a Poisson process, each takes 1 / capacity. Time on the list by
 * Pollaczek and Khinchine: D (1 + ρ / 2 (1 − ρ)), the hearing included. Ten districts of 5000 people; at most some three
 * cases are listed at a time, so that the source counts as infinite (the error is below 0.1 %); people whose case is in
 * preparation cannot open another, which theory takes into account. False alarm: with 30 units 4 in 10,000.
 */
class CourtQueueTest {

    private static final int PEOPLE = 5000;
    private static final double RATE = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 0 days | 0",
                "0.8 | 0 days | 0",
                "0.8 | {distribution: exponential, mean: 30, unit: days} | 30",
            })
    void listAsPollaczekAndKhinchineSay(double load, String preparation, double mean) {
        double cases = PEOPLE / (1 / RATE + mean / Span.YEAR);
        double capacity = cases / load;
        Scene scene = Scene.quiet(folder).with("""
                        run: {district: 5000}
                        drug-use: {substances: {opioids: {onset: 1.5 per year, possession-disorder: %s per year}}}
                        justice:
                          pretrial: {preparation: {possession: %s}}
                          court: {hearings-per-year: %s hearings per year}
                        """.formatted(RATE, preparation, 2 * capacity));
        List<Books> units = Runs.of(scene.simulation(50_000, 1, 4, 31), 3);
        Sample.of(units, Tally.counted(Counted.HEARINGS)).agrees("hearings", 4 * cases, 0.005);
        double wait = 1 / capacity * (1 + load / (2 * (1 - load)));
        Sample.ratio(units, Tally.counted(Counted.LISTED_TICKS), Tally.counted(Counted.HEARINGS))
                .agrees("time on the list", wait * Clock.YEAR, 0.007);
    }
}
