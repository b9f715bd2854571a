package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Counted;
import org.offramp.outcome.Books;
import org.offramp.time.Span;
import org.offramp.world.Scene;

/** Rates mean what their unit says, and the effect of a treatment lasts as long as the treatment. */
class RateTest {

    private static final ToDoubleFunction<Books> CONTACTS = Tally.counted(Counted.CONTACTS);

    @TempDir
    Path folder;

    private List<Books> contacts(String rate, int people) {
        return Runs.of(Scene.quiet(folder).with("""
                                run: {district: 1000}
                                drug-use: {substances: {opioids: {onset: 1 per year, possession-disorder: %s}}}
                                justice: {police: {possession: {no-action: 1}}}
                                """.formatted(rate)).simulation(people, 0, 4, 91), 1);
    }

    /** A Poisson count of mean m has a standard deviation of √m: false alarm 6 in 100,000 each. */
    @Test
    void countsAreThoseOfTheRateInItsUnit() {
        poisson("1 per year", 80_000, 1);
        poisson("1 per month", 8000, 12);
        poisson("25 per 100 person-years", 320_000, 0.25);
        poisson("1 per week", 2000, Span.YEAR / 7);
    }

    private void poisson(String rate, int people, double perYear) {
        double expected = perYear * 4 * people;
        double count = contacts(rate, people).stream().mapToDouble(CONTACTS).sum();
        new Sample(count, Math.sqrt(expected)).agrees("contacts at " + rate, expected);
    }

    /**
     * Contacts come at 4 a year out of treatment, at 1 in it. Treatments are short and often sought, so that the time out
     * of treatment is time after treatment: 50 districts, false alarm 2 in 10,000.
     */
    @Test
    void effectOfTreatmentEndsWithTreatment() {
        List<Books> units = Runs.of(Scene.quiet(folder).with("""
                                run: {district: 1000}
                                drug-use: {substances: {opioids: {onset: 1 per year, possession-disorder: 4 per year}}}
                                justice: {police: {possession: {no-action: 1}}}
                                treatment:
                                  modalities: {clinic: {effect: {offending: {possession: 0.25}}}}
                                  programmes: {clinic: {places: 10000}}
                                  demand: {seeking: {opioids: 6 per year}}
                                """).simulation(50_000, 2, 4, 92), 1);
        double cycle = 1 / 6.0 + 60 / Span.YEAR;
        Sample.of(units, Tally.treated()).agrees("alternating renewal: in treatment", 1000 * 60 / Span.YEAR / cycle);
        Sample.ratio(units, CONTACTS, books -> {
                    double treated = Tally.treated().applyAsDouble(books);
                    return 4 * (4 * (1000 - treated) + 1 * treated);
                })
                .agrees("contacts in and out of treatment, as a part of theory", 1);
    }
}
