package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Stage;
import org.offramp.outcome.Books;

/** The calendar and MASON's own schedule give the same results to the last count, in both arms. */
class AgendaEqualityTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void calendarAndMasonGiveTheSameBooks(long seed) {
        Scene scene = Scene.busy(folder)
                .with("run: {district: 700}\n")
                .measure(Gates.late(Stage.SENTENCING))
                .measure(Gates.late(Stage.AFTERCARE));
        sameBooks(scene.simulation(2100, 1, 4, seed), 20_000);
    }

    /**
     * Many people at the same tick: places that open all at once are filled with people whose treatment ends all at once,
     * in failure; those sent to prison are reviewed all at once, and released until prison is no longer crowded. Who is
     * released hangs on the order of people within a tick.
     */
    @Test
    void orderWithinATickIsTheSame() {
        Scene scene = Scene.busy(folder)
                .with("""
                        run: {district: 3000}
                        justice:
                          court:
                            hearings-per-year: 1e9 hearings per year
                            sentences:
                              possession: {jail: {share: 0}, compulsory-centre: {share: 0}, prison: {share: 0.7, length: 50 days}}
                        treatment:
                          modalities: {clinic: {retention: {distribution: constant, length: 50, unit: days}}}
                          programmes: {clinic: {places: 40, reserved: 0}, inside: {places: 40}}
                          demand: {seeking: {opioids: 0 per year}}
                        """)
                .measure(Gates.early(Stage.COURT)
                        .replace("waiting-limit: 60 days", "waiting-limit: 700 days")
                        .replace("consent: 0.8", "consent: 1")
                        .replace("cannabis: counselling", "stimulants: clinic")
                        .replace("arrest-ends: 0.6", "arrest-ends: 0"))
                .measure("""
                        name: opening
                        title: Opening
                        summary: Places open at once.
                        start: 2028-01-01
                        levers: [{path: treatment.programmes.clinic.places, scale: 1000}]
                        """);
        sameBooks(scene.simulation(6000, 1, 3, 4), 10_000);
    }

    /** Spells of active use: turns, relapse and stays in hospital, between the pulses. */
    @Test
    void spellsAreTheSame() {
        Scene scene = SpellPlace.scene(folder)
                .with("run: {district: 700}\n")
                .measure(Gates.early(Stage.POLICE).replace(", cannabis: counselling", ""));
        sameBooks(scene.simulation(2100, 1, 4, 6), 10_000);
    }

    private static void sameBooks(Simulation simulation, int events) {
        assertThat(simulation.districts()).isGreaterThan(1);
        List<ArmResult> mason = simulation.runWhole(0);
        List<List<ArmResult>> calendar = new ArrayList<>();
        for (int district = 0; district < simulation.districts(); district++) {
            calendar.add(simulation.run(0, district));
        }
        for (int arm = 0; arm < 2; arm++) {
            int of = arm;
            List<ArmResult> parts =
                    calendar.stream().map(results -> results.get(of)).toList();
            ArmResult whole = mason.get(arm);
            assertThat(whole.events())
                    .isEqualTo(parts.stream().mapToLong(ArmResult::events).sum())
                    .isGreaterThan(events);
            assertThat(whole.personTicks())
                    .isEqualTo(parts.stream().mapToLong(ArmResult::personTicks).sum());
            assertThat(whole.books().twins()).isEqualTo(Cells.twins(parts));
            Books sum = Cells.sum(parts.stream().map(ArmResult::books).toList());
            assertThat(Cells.differing(whole.books(), sum)).isEmpty();
            assertThat(whole.accounts())
                    .allMatch(Balance::ok)
                    .hasSameSizeAs(parts.get(0).accounts());
        }
    }
}
