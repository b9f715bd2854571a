package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Standing;
import org.offramp.person.Population;
import org.offramp.time.Clock;

/** Who has died or gone back to the counted pool is nowhere any more: no case, no place, no measure, nothing pending. */
class GoneTest {

    @TempDir
    Path folder;

    @Test
    void whoIsGoneIsNowhere() {
        Simulation simulation = Scene.busy(folder).with("""
                        run: {district: 4000}
                        drug-use: {excess-death: 0.2 per year}
                        """).simulation(4000, 1, 2, 60);
        World world = Worlds.of(simulation, 0, 4000, AgendaKind.CALENDAR);
        world.start();
        int gone = 0;
        for (int month = 1; month <= 36; month++) {
            Worlds.run(world, (int) ((long) Clock.YEAR * month / 12));
            District district = world.districts().get(0);
            Population people = district.people();
            for (int person = 0; person < people.initial + district.entered(); person++) {
                if (!people.present[person]) {
                    gone++;
                    assertThat(district.road().standing(person)).isEqualTo(Standing.OUTSIDE);
                    assertThat(district.use().at(person)).isZero();
                    assertThat(district.clinics().episodes().none(person)).isTrue();
                    assertThat(district.portfolio().free(person)).isTrue();
                    assertThat(district.road().due(person)).isEqualTo(Clock.NEVER);
                    assertThat(district.clinics().due(person)).isEqualTo(Clock.NEVER);
                    assertThat(district.portfolio().due(person)).isEqualTo(Clock.NEVER);
                    assertThat(district.life().due(person)).isEqualTo(Clock.NEVER);
                }
            }
        }
        assertThat(gone).isGreaterThan(1000);
    }
}
