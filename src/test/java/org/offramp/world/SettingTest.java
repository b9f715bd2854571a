package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.person.Population;
import org.offramp.scenario.Scenario;
import org.offramp.time.Clock;
import org.offramp.treatment.Clinics;
import org.offramp.treatment.Setting;

/**
 * Treatment in prison is for people in custody and treatment in the community for everybody else, waiting or treated, at
 * the end of every week of a small run with gates into both. Holds whatever happens: no false alarms.
 */
class SettingTest {

    private static final RunOptions OPTIONS = new RunOptions(25_000, 2, 1, 17, AgendaKind.MASON);
    private static final List<Path> MEASURES = List.of(
            Path.of("scenarios/measures/prison-agonist-treatment.yaml"),
            Path.of("scenarios/measures/pretrial-treatment.yaml"),
            Path.of("scenarios/measures/conditional-release-treatment.yaml"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everybodyIsTreatedWhereTheyAre(int arm) {
        Scenario scenario = Scenario.read(Path.of("scenarios/usa.yaml"), MEASURES, List.of());
        World world = Worlds.of(new Simulation(scenario, OPTIONS), arm, 0, OPTIONS.people(), AgendaKind.MASON);
        District district = world.districts().get(0);
        world.start();
        Set<Setting> seen = EnumSet.noneOf(Setting.class);
        int end = (OPTIONS.warmup() + OPTIONS.years()) * Clock.YEAR;
        for (int week = 0; week < end; week += 7 * Clock.DAY) {
            world.at(week, state -> look(district, seen));
        }
        Worlds.run(world, end);
        assertThat(seen).containsExactlyInAnyOrder(Setting.COMMUNITY, Setting.PRISON);
    }

    private static void look(District district, Set<Setting> seen) {
        Population people = district.people();
        Clinics clinics = district.clinics();
        for (int person = 0; person < people.rows; person++) {
            int modality = clinics.episodes().modality(person);
            if (modality >= 0) {
                Setting setting = clinics.modality(modality).setting();
                seen.add(setting);
                assertThat(setting != Setting.COMMUNITY)
                        .as(
                                "person %d in %s",
                                person, clinics.modality(modality).title())
                        .isEqualTo(people.custody[person]);
            }
        }
    }
}
