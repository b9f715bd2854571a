package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Stage;

/** Several arms of one run, each with some of the measures added: an arm is the same alone and among others. */
class NamedArmsTest {

    private static final String PLACES = """
            name: more-places
            title: More places
            summary: A lever for tests.
            levers: [{path: treatment.programmes.clinic.places, scale: 2}]
            """;
    private static final String POLICE = Gates.name(Stage.POLICE);
    private static final String COURT = Gates.name(Stage.COURT);

    private static final List<Alternative> ARMS = List.of(
            new Alternative("police", List.of(POLICE)),
            new Alternative("court-with-places", List.of(COURT, "more-places")),
            new Alternative("places", List.of("more-places")),
            new Alternative("all", List.of(POLICE, COURT, "more-places")));

    @TempDir
    Path folder;

    private Scene scene() {
        return Scene.busy(folder).with("run: {district: 800}\n");
    }

    private Scene full() {
        return scene().measure(Gates.early(Stage.POLICE))
                .measure(Gates.early(Stage.COURT))
                .measure(PLACES);
    }

    private static RunOptions options() {
        return new RunOptions(800, 2, 1, 12, AgendaKind.CALENDAR, true);
    }

    private static Simulation together(Scene scene, List<Alternative> arms) {
        return new Simulation(scene.read(), options(), arms);
    }

    /** Books, accounts and every twin: nothing of an arm knows of the measures that are not in it. */
    @Test
    void anArmIsThatOfARunWithItsMeasuresAlone() {
        List<ArmResult> arms = together(full(), ARMS).run(1, 0);
        List<Scene> alone = List.of(
                scene().measure(Gates.early(Stage.POLICE)),
                scene().measure(Gates.early(Stage.COURT)).measure(PLACES),
                scene().measure(PLACES),
                full());
        for (int arm = 0; arm < ARMS.size(); arm++) {
            Simulation single = new Simulation(alone.get(arm).read(), options());
            List<ArmResult> results = single.run(1, 0);
            same(arms.get(0), results.get(0));
            same(arms.get(arm + 1), results.get(1));
            assertThat(results.get(1).twins()).isNotEmpty();
        }
    }

    private static void same(ArmResult one, ArmResult other) {
        assertThat(Cells.differing(one.books(), other.books())).isEmpty();
        assertThat(one.books().twins()).isEqualTo(other.books().twins());
        assertThat(one.twins()).isEqualTo(other.twins());
        assertThat(one.accounts()).isEqualTo(other.accounts()).allMatch(Balance::ok);
        assertThat(one.events()).isEqualTo(other.events());
    }

    @Test
    void theOrderOfTheArmsChangesTheirOrderOnly() {
        List<Alternative> turned = new ArrayList<>(ARMS);
        Collections.reverse(turned);
        Simulation there = together(full(), ARMS);
        Simulation back = together(full(), turned);
        assertThat(back.arms()).containsExactly("base", "all", "places", "court-with-places", "police");
        List<ArmResult> one = there.run(1, 0);
        List<ArmResult> other = back.run(1, 0);
        for (String arm : there.arms()) {
            same(one.get(there.arms().indexOf(arm)), other.get(back.arms().indexOf(arm)));
        }
    }

    @Test
    void anArmSaysWhatItAdds() {
        Simulation simulation = together(full(), ARMS);
        assertThat(simulation.added(0)).isEmpty();
        assertThat(simulation.added(2)).extracting(m -> m.name()).containsExactly(COURT, "more-places");
    }

    @Test
    void anArmNeedsANameOfItsOwnAndMeasuresThatAreThere() {
        Alternative unknown = new Alternative("court", List.of("at-sea"));
        assertThatThrownBy(() -> together(full(), List.of(unknown)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arm court has the measure at-sea, which is not added");
        assertThatThrownBy(() -> together(full(), List.of(ARMS.get(0), ARMS.get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two arms have the name police");
        assertThatThrownBy(() -> together(full(), List.of(new Alternative("base", List.of(POLICE)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two arms have the name base");
    }
}
