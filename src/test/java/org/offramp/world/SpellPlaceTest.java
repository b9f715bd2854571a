package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.outcome.Books;
import org.offramp.person.Vital;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.treatment.Given;

/** A county of users with spells of active use: accounts, what follows a stay in hospital, who comes in. */
class SpellPlaceTest {

    private static final int PEOPLE = 3000;
    private static final int YEARS = 4;

    @TempDir
    Path folder;

    private static long sum(Ledger ledger, int kind) {
        long sum = 0;
        for (int year = 0; year <= YEARS; year++) {
            sum += ledger.total(kind, year);
        }
        return sum;
    }

    @Test
    void accountsBalanceWithMeasuresAtBothEnds() {
        List<ArmResult> arms = SpellPlace.scene(folder)
                .with("run: {district: 3000}\n")
                .measure(Gates.early(Stage.POLICE).replace(", cannabis: counselling", ""))
                .measure(Gates.late(Stage.AFTERCARE).replace(", cannabis: counselling", ""))
                .simulation(PEOPLE, 1, YEARS, 3)
                .run(0, 0);
        for (ArmResult arm : arms) {
            assertThat(arm.accounts()).allMatch(Balance::ok);
            assertThat(sum(arm.books().vital(), Vital.OVERDOSE.ordinal())).isGreaterThan(100);
        }
        assertThat(sum(arms.get(1).books().justice(), Counted.DIVERSIONS.ordinal()))
                .isGreaterThan(100);
    }

    /**
     * Where everything else is off, of the ends of stays in hospital a tenth are deaths, a fifth arrests and three tenths
     * treatment. 4 standard errors each: false alarm 1 in 16,000 per share.
     */
    @Test
    void afterHospitalPeopleDieAreArrestedAndTreatedInTheirShares() {
        Books books = SpellPlace.scene(folder)
                .with("""
                        run: {district: 3000}
                        population: {background: {men: [0, 0], women: [0, 0]}}
                        drug-use:
                          substances:
                            opioids:
                              users: {active: 1, newcomers: 0 people per year}
                              spells:
                                ends:
                                  overdose: {distribution: constant, length: 1, unit: years, scaled-to: 1000 years}
                                  treatment: {distribution: constant, length: 1, unit: years, scaled-to: 1000 years}
                                  remission: {distribution: constant, length: 1, unit: years, scaled-to: 1000 years}
                                  possession: {distribution: constant, length: 1, unit: years, scaled-to: 1000 years}
                                  acquisitive: {distribution: constant, length: 1, unit: years, scaled-to: 1000 years}
                        treatment: {programmes: {clinic: {places: 1e6}}}
                        """)
                .simulation(PEOPLE, 1, YEARS, 9)
                .run(0, 0)
                .get(0)
                .books();
        double ended = sum(books.treatment(), Given.LEFT.ordinal() * 2 + 1);
        assertThat(ended).isGreaterThan(2000);
        share(sum(books.vital(), Vital.OVERDOSE.ordinal()), ended, 0.1);
        share(sum(books.justice(), Counted.CONTACTS.ordinal()), ended, 0.2);
        share(sum(books.treatment(), Given.STARTED.ordinal() * 2), ended, 0.3);
    }

    private static void share(double events, double of, double chance) {
        assertThat(events / of).isCloseTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / of)));
    }

    /** Newcomers are a Poisson process of one a day: 1826 in five years; 4 standard deviations, false alarm 1 in 16,000. */
    @Test
    void newcomersComeOneADay() {
        Simulation simulation =
                SpellPlace.scene(folder).with("run: {district: 3000}\n").simulation(PEOPLE, 1, YEARS, 5);
        World world = Worlds.of(simulation, 0, PEOPLE, AgendaKind.CALENDAR);
        world.run();
        double expected = 365.25 * 5;
        assertThat((double) world.districts().get(0).entered()).isCloseTo(expected, within(4 * Math.sqrt(expected)));
        assertThat(simulation.weight()).isCloseTo(1, within(1e-9));
    }

    /** A measure in force in the place starts on its day where that is in the reported years, and not before. */
    @Test
    void measureInForceWaitsForItsDay() {
        Scene scene = Scene.at(folder, Path.of("scenarios/validation/dane-county.yaml"));
        Simulation simulation =
                new Simulation(scene.read("run.district=500"), new RunOptions(500, 8, 1, 1, AgendaKind.CALENDAR));
        World world = Worlds.of(simulation, 0, 500, AgendaKind.CALENDAR);
        List<Change> changes = world.districts().get(0).arm().changes();
        assertThat(changes).hasSize(1);
        assertThat((changes.get(0).tick() - simulation.years().start()) / Clock.DAY)
                .isEqualTo(6 * 365 + 1);
    }
}
