package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.analytic.Sample.Control;
import org.offramp.justice.Counted;
import org.offramp.outcome.Books;
import org.offramp.time.Clock;
import org.offramp.time.Span;
import org.offramp.world.Scene;

/**
 * The court as an M/D/1 queue: cases become ready as a Poisson process, each takes 1 / capacity. Time on the list by
 * Pollaczek and Khinchine: D (1 + ρ / 2 (1 − ρ)), the hearing included. Districts of 10,000 people; at most some three
 * cases are listed at a time, so that the source counts as infinite (the error is below 0.1 %); people whose case is in
 * preparation cannot open another, which theory takes into account. How many cases there are is known and
 * serves as a control. False alarm: with 45 units 2.5 in 10,000.
 */
class CourtQueueTest {

    private static final int PEOPLE = 10_000;
    private static final double RATE = 1;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.6 | 0 days | 0",
                "0.7 | 0 days | 0",
                "0.6 | {distribution: exponential, mean: 30, unit: days} | 30",
            })
    void listAsPollaczekAndKhinchineSay(double load, String preparation, double mean) {
        double cases = PEOPLE / (1 / RATE + mean / Span.YEAR);
        double capacity = cases / load;
        Scene scene = Scene.quiet(folder).with("""
                        run: {district: 10000}
                        drug-use: {substances: {opioids: {onset: 1.5 per year, possession-disorder: %s per year}}}
                        justice:
                          pretrial: {preparation: {possession: %s}}
                          court: {hearings-per-year: %s hearings per year}
                        """.formatted(RATE, preparation, 10_000.0 / PEOPLE * capacity));
        List<Books> units = Runs.of(scene.simulation(450_000, 1, 4, 31), 1);
        String queue = "M/D/1, load " + load + (mean > 0 ? ", with preparation" : "");
        Control known = new Control(Tally.counted(Counted.HEARINGS), 4 * cases);
        Sample.of(units, Tally.counted(Counted.HEARINGS)).agrees(queue + ": hearings", 4 * cases);
        double wait = 1 / capacity * (1 + load / (2 * (1 - load)));
        Sample.ratio(units, Tally.counted(Counted.LISTED_TICKS), Tally.counted(Counted.HEARINGS), known)
                .agrees(queue + ": time on the list (ticks)", wait * Clock.YEAR);
    }
}
