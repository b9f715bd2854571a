package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Stage;
import org.offramp.outcome.Books;

/**
 * Before the first date on which two arms differ they are identical to the last count. A measure in force from the third
 * reported year leaves the warm-up and the first two years as they are, and changes the later ones. Follow-up is booked
 * under the year of the index event and is looked at in a run that ends with the second year.
 */
class ArmsTest {

    private static final Set<String> FOLLOW_UP = Set.of("recidivism");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void gateChangesNothingBeforeItsStart(Stage stage) {
        differOnlyFromYearThree(Gates.late(stage), 1);
    }

    @Test
    void gateChangesNothingBeforeItsStartWithoutWarmup() {
        differOnlyFromYearThree(Gates.late(Stage.PROSECUTION), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{path: justice.court.sentences, scale: 0.5}",
                "{path: justice.court.hearings-per-year, scale: 1.5}",
                "{path: justice.prison.men, scale: 0.5}",
                "{path: justice.supervision.violation, to: 0}",
                "{path: justice.police.possession.no-action, to: 0.8}",
                "{path: treatment.programmes.clinic.places, scale: 2}",
                "{path: treatment.demand.seeking, scale: 1.2}",
                "{path: treatment.modalities.clinic.retention, scale: 2}",
                "{path: drug-use.substances.opioids.remission, scale: 1.4}",
                "{path: drug-use.substances.opioids.overdose, scale: 0.1}",
                "{path: offending.rates, scale: 0.5}",
            })
    void leverChangesNothingBeforeItsStart(String lever) {
        String measure = """
                name: lever
                title: A lever
                summary: A lever for tests.
                start: 2029-01-01
                levers: [%s]
                """.formatted(lever);
        differOnlyFromYearThree(measure, 1);
    }

    private void differOnlyFromYearThree(String measure, int warmup) {
        Scene scene = Scene.busy(folder).with("run: {district: 1500}\n").measure(measure);
        List<ArmResult> arms = scene.simulation(1500, warmup, 4, 5).run(0, 0);
        Books base = arms.get(0).books();
        Books changed = arms.get(1).books();
        assertThat(Cells.differing(base, changed, 2, FOLLOW_UP)).isEmpty();
        assertThat(Cells.differing(base, changed)).isNotEmpty();
        List<ArmResult> ended = scene.simulation(1500, warmup, 2, 5).run(0, 0);
        assertThat(Cells.differing(ended.get(0).books(), ended.get(1).books())).isEmpty();
        assertThat(ended.get(1).books().twins().values()).containsOnly(0L);
    }
}
