package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.time.Span;
import org.offramp.world.Scene;

/**
 * Stock = rate × mean stay. Each person is an alternating renewal process: at liberty for 1 / r years, a day awaiting
 * trial, a sentence of mean W. So the share of people serving one is W / (1 / r + 1 day + W), whatever the form of the
 * distribution of stays. 100 districts of 500 people, about 10 sentences each: false alarm 1.2
 * in 10,000 per assertion.
 */
class StockTest {

    private static final int PEOPLE = 500;
    private static final double RATE = 4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prison | {distribution: exponential, mean: 60, unit: days} | 60",
                "prison | {distribution: log-normal, median: 40, sigma: 0.9, unit: days} | 59.972",
                "probation | {distribution: exponential, mean: 60, unit: days} | 60",
                "probation | {distribution: log-normal, median: 40, sigma: 0.9, unit: days} | 59.972",
            })
    void stockIsRateTimesMeanStay(String kind, String length, double mean) {
        Standing serving = kind.equals("prison") ? Standing.PRISON : Standing.COMMUNITY_SENTENCE;
        Counted started = kind.equals("prison") ? Counted.IMPRISONED : Counted.COMMUNITY_SENTENCES;
        Scene scene = Scene.quiet(folder).with("""
                        run: {district: 500}
                        drug-use: {substances: {opioids: {onset: 2 per year, possession-disorder: 4 per year}}}
                        justice: {court: {sentences: {possession: {%s: {share: 1, length: %s}}}}}
                        """.formatted(kind, length));
        List<Books> units = Runs.of(scene.simulation(50_000, 2, 5, 11), 1);
        String stay = kind + ", " + length.replaceAll(".*distribution: ([a-z-]+),.*", "$1");
        double cycle = Span.YEAR / RATE + 1 + mean;
        Sample.of(units, Tally.in(serving)).agrees(stay + ": stock", PEOPLE * mean / cycle);
        Sample.of(units, Tally.counted(started)).agrees(stay + ": admissions", PEOPLE * 5 * Span.YEAR / cycle);
        Sample.ratio(units, Tally.in(serving), Tally.counted(started))
                .agrees(stay + ": stock per admission", mean / (5 * Span.YEAR));
        Sample.ratio(units, Tally.counted(Counted.CONTACTS), books -> {
                    double held = Tally.in(Standing.PRISON).applyAsDouble(books);
                    return 5 * RATE * (PEOPLE - held);
                })
                .agrees(stay + ": contacts, as a part of theory", 1);
    }
}
