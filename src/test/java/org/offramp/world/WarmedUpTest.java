package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;

/** The base arm of a place is warmed up when its first reported year begins: its prisons neither fill nor empty. */
class WarmedUpTest {

    private static final int YEARS = 10;
    private static final int PEOPLE = 150_000;

    /**
     * People held in the last three years against the first three. With about 1,200 (Portugal) and 1,700 (USA) held at a
     * time the ratio has a standard error of about 3 %, so a warmed-up place is off by more than 9 % once in 400 seeds;
     * the seed is fixed.
     */
    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal"})
    void prisonsAreInBalance(String place) {
        Scenario scenario = Scenario.read(Path.of("scenarios", place + ".yaml"), List.of(), List.of());
        RunPlan plan = scenario.place().run();
        RunOptions options = new RunOptions(PEOPLE, YEARS, plan.warmup(), 7, AgendaKind.CALENDAR);
        Simulation simulation = new Simulation(scenario, options);
        double first = 0;
        double last = 0;
        for (int district = 0; district < simulation.districts(); district++) {
            Books books = simulation.run(1, district).get(0).books();
            for (int year = 1; year <= 3; year++) {
                first += held(books, year);
                last += held(books, YEARS + 1 - year);
            }
        }
        assertThat(last / first).isBetween(0.91, 1.09);
    }

    private static double held(Books books, int year) {
        return books.standing().area(Standing.REMAND.ordinal(), year)
                + books.standing().area(Standing.PRISON.ordinal(), year);
    }
}
