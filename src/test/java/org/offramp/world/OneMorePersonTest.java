package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.person.Population;
import org.offramp.time.Nodes;

/**
 * One more person changes nobody else where no queue binds: not one number in the registers of the others, those who
 * come in later among them; and the books grow by what that person did.
 */
class OneMorePersonTest {

    private static final int PEOPLE = 1000;

    @TempDir
    Path folder;

    @Test
    void oneMorePersonChangesNobodyElse() {
        changesNobodyElse(Scene.busy(folder).with("""
                        run: {district: 1000}
                        justice:
                          court: {hearings-per-year: 1e12 hearings per year}
                          prison: {men: 1e8, women: 1e8, juveniles: 1e8}
                        treatment:
                          programmes: {clinic: {places: 1e8, reserved: 1e8}, counselling: {places: 1e8}, inside: {places: 1e8}}
                        """).measure(Gates.early(Stage.PROSECUTION)));
    }

    @Test
    void norWithSpellsOfActiveUse() {
        changesNobodyElse(SpellPlace.scene(folder)
                .with("""
                        run: {district: 1000}
                        justice:
                          court: {hearings-per-year: 1e12 hearings per year}
                        treatment:
                          programmes: {clinic: {places: 1e8}, hospital: {places: 1e8}}
                        """)
                .measure(Gates.early(Stage.PROSECUTION).replace(", cannabis: counselling", "")));
    }

    private static void changesNobodyElse(Scene scene) {
        Simulation simulation = scene.simulation(PEOPLE, 1, 4, 8);
        World without = Worlds.of(simulation, 0, PEOPLE, AgendaKind.CALENDAR);
        World with = Worlds.of(simulation, 0, PEOPLE + 1, AgendaKind.CALENDAR);
        without.run();
        with.run();
        District one = without.districts().get(0);
        District other = with.districts().get(0);
        assertThat(other.entered()).isEqualTo(one.entered()).isGreaterThan(50);
        for (int person = 0; person < one.people().rows; person++) {
            int same = person < PEOPLE ? person : person + 1;
            assertThat(other.people().key(same)).isEqualTo(one.people().key(person));
            assertThat(register(other, same)).as("person " + person).isEqualTo(register(one, person));
        }
        ArmResult before = Results.of(without, without);
        ArmResult after = Results.of(with, with);
        assertThat(before.accounts()).allMatch(Balance::ok);
        assertThat(after.accounts()).allMatch(Balance::ok);
        Population people = other.people();
        assertThat(more(before, after, Counted.CONVICTIONS)).isEqualTo(people.convictions[PEOPLE]);
        assertThat(more(before, after, Counted.IMPRISONED)).isEqualTo(people.imprisonments[PEOPLE]);
        assertThat(after.personTicks() - before.personTicks())
                .isBetween(0L, (long) simulation.years().end());
        assertThat(after.events() - before.events()).isBetween(1L, 500L);
    }

    private static long more(ArmResult before, ArmResult after, Counted what) {
        long sum = 0;
        for (int year = 0; year <= before.books().years().reported(); year++) {
            sum += after.books().justice().total(what.ordinal(), year)
                    - before.books().justice().total(what.ordinal(), year);
        }
        return sum;
    }

    private static List<Object> register(District district, int person) {
        Population people = district.people();
        List<Object> row = new ArrayList<>(List.of(
                people.birthDay[person],
                people.frailty[person],
                people.sex[person],
                people.substance[person],
                people.use[person],
                people.severity[person],
                people.everIll[person],
                people.remissionAt[person],
                people.arrests[person],
                people.convictions[person],
                people.imprisonments[person],
                people.releasedAt[person],
                people.treatmentAt[person],
                people.exposure[person],
                people.present[person],
                people.custody[person],
                people.naloxone[person],
                people.pulses[person],
                district.road().due(person),
                district.clinics().due(person),
                district.portfolio().due(person),
                district.life().due(person)));
        for (Nodes nodes : List.of(
                district.road().nodes(),
                district.use(),
                district.clinics().episodes().nodes())) {
            row.add(nodes.at(person));
            row.add(nodes.since(person));
            row.add(nodes.cell(person));
        }
        return row;
    }
}
