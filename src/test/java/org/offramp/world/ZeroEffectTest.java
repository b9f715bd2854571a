package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Stage;

/** A measure that cannot have an effect changes nothing but the counts of its own gate. */
class ZeroEffectTest {

    private static final Set<String> GATES = Set.of("gates", "measure purse");

    /** Kinds of the treatment ledger: sought, and turned away, of the fourth modality. */
    private static final String ASKED = "treatment (3|7), .*";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nobodyConsents(Stage stage) {
        changesNothing(Gates.early(stage).replace("consent: 0.8", "consent: 0"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nobodyIsOffered(Stage stage) {
        changesNothing(Gates.early(stage).replace("offered: 0.9", "offered: 0"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nobodyIsEligible(Stage stage) {
        changesNothing(Gates.early(stage).replace("disorder: true", "disorder: true, from-age: 104"));
    }

    /** Everybody who accepts turns up and is referred to a modality nobody offers; only that they asked is counted. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void thereAreNoPlaces(Stage stage) {
        changesNothing(Gates.early(stage)
                .replace("engaged: 0.9", "engaged: 1")
                .replace(
                        "disorder: true, severities: [], substances: []",
                        "disorder: true, severities: [], substances: [opioids]")
                .replaceAll("treatment: .*", "treatment: {opioids: nowhere}"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void itStartsAfterTheEnd(Stage stage) {
        changesNothing(Gates.late(stage).replace("2029-01-01", "2031-02-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{path: justice, scale: 1}",
                "{path: drug-use, scale: 1}",
                "{path: offending, scale: 1}",
                "{path: treatment.programmes, scale: 1}",
                "{path: treatment.modalities, scale: 1}",
            })
    void leverMultipliesByOne(String lever) {
        changesNothing("""
                name: lever
                title: A lever
                summary: A lever for tests.
                ramp: 200 days
                levers: [%s]
                """.formatted(lever));
    }

    private void changesNothing(String measure) {
        Simulation simulation = Scene.busy(folder)
                .with("run: {district: 1500}\n")
                .measure(measure)
                .simulation(1500, 1, 3, 6);
        List<ArmResult> arms = simulation.run(0, 0);
        assertThat(Cells.differing(arms.get(0).books(), arms.get(1).books(), 3, GATES))
                .filteredOn(cell -> !cell.matches(ASKED))
                .isEmpty();
        assertThat(arms.get(1).books().twins().values()).containsOnly(0L);
        assertThat(arms.get(1).events()).isEqualTo(arms.get(0).events());
    }
}
