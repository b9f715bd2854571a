package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Stage;
import org.offramp.measure.Step;
import org.offramp.outcome.Books;

/** A measure that takes the place of one in force, and one by which officials offer the others more often. */
class ReplacingTest {

    private static final Set<String> GATES = Set.of("gates", "measure purse");
    private static final int YEARS = 4;
    private static final Set<String> FOLLOW_UP = Set.of("recidivism");

    /** The last day of the second reported year. */
    private static final String LATER = "start: 2028-12-31\n";

    @TempDir
    Path folder;

    private Path measures;

    @BeforeEach
    void beside() throws IOException {
        measures = Files.createDirectories(folder.resolve("measures"));
    }

    /** The busy scene with a gate in force. */
    private Scene inForce(Stage stage) throws IOException {
        Files.writeString(measures.resolve(Gates.name(stage) + ".yaml"), Gates.early(stage));
        return Scene.busy(folder).with("run: {district: 3000}\nmeasures: [" + Gates.name(stage) + "]\n");
    }

    private static long count(Books books, int measure, Step step, int year) {
        return books.gates().total(measure * Step.values().length + step.ordinal(), year);
    }

    private static List<ArmResult> run(Scene scene) {
        List<ArmResult> arms = scene.simulation(3000, 2, YEARS, 51).run(0, 0);
        assertThat(arms).allSatisfy(arm -> assertThat(arm.accounts()).allMatch(Balance::ok));
        return arms;
    }

    /** The same gate in the place of one in force: what two count is what one had counted, and nothing else changes. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void theSameGateInItsPlaceChangesNothing(Stage stage) throws IOException {
        List<ArmResult> arms =
                run(inForce(stage).measure(Gates.late(stage).replace("open-cases: true", "open-cases: false")));
        List<ArmResult> open = run(inForce(stage).measure(Gates.late(stage)));
        Books base = arms.get(0).books();
        for (Books other : List.of(arms.get(1).books(), open.get(1).books())) {
            assertThat(Cells.differing(base, other, YEARS, GATES)).isEmpty();
            for (Step step : Step.values()) {
                for (int year = 0; year <= YEARS; year++) {
                    assertThat(count(other, 0, step, year) + count(other, 1, step, year))
                            .as(step + " in year " + year)
                            .isEqualTo(count(base, 0, step, year));
                }
            }
            assertThat(count(other, 1, Step.STARTED, YEARS)).isPositive();
        }
    }

    /** From the start on nobody comes to the gate that is replaced; before it everything is as in the base. */
    @Test
    void whatIsReplacedTakesNobodyIn() throws IOException {
        List<ArmResult> arms = run(inForce(Stage.PROSECUTION).measure("""
                name: instead
                title: Instead
                summary: Ends what is in force.
                %soffers: 1
                replaces: [at-prosecution]
                """.formatted(LATER)));
        Books base = arms.get(0).books();
        Books other = arms.get(1).books();
        for (int year = 0; year <= YEARS; year++) {
            assertThat(count(base, 0, Step.CONTACT, year)).isPositive();
            if (year == 2) {
                continue;
            }
            boolean before = year < 3;
            assertThat(count(other, 0, Step.CONTACT, year)).isEqualTo(before ? count(base, 0, Step.CONTACT, year) : 0);
        }
        assertThat(count(base, 0, Step.COMPLETED, 3)).isPositive();
        assertThat(Cells.differing(base, other, 1, FOLLOW_UP)).isEmpty();
    }

    /** Levers that are replaced go back: from the first day on, so the place is as without the measure. */
    @Test
    void leversThatAreReplacedGoBack() throws IOException {
        String lever = """
                name: faster
                title: Faster
                summary: Trials are prepared in a fifth of the time.
                levers: [{path: justice.pretrial.preparation, scale: 0.2}]
                """;
        Files.writeString(measures.resolve("faster.yaml"), lever);
        String instead = """
                name: instead
                title: Instead
                summary: Ends what is in force.
                %soffers: 1
                replaces: [faster]
                """;
        Scene scene = Scene.busy(folder).with("run: {district: 3000}\nmeasures: [faster]\n");
        List<ArmResult> late = run(scene.measure(instead.formatted(LATER)));
        assertThat(Cells.differing(late.get(0).books(), late.get(1).books(), 1, FOLLOW_UP))
                .isEmpty();
        assertThat(Cells.differing(late.get(0).books(), late.get(1).books())).isNotEmpty();
        Files.writeString(measures.resolve("instead.yaml"), instead.formatted(""));
        Books never = run(Scene.busy(folder).with("run: {district: 3000}\nmeasures: [faster, instead]\n"))
                .get(0)
                .books();
        Books without =
                run(Scene.busy(folder).with("run: {district: 3000}\n")).get(0).books();
        assertThat(Cells.differing(without, never)).isEmpty();
    }

    private Scene offering(String ratio) throws IOException {
        return inForce(Stage.POLICE)
                .measure("name: staff\ntitle: Staff\nsummary: Officials are trained.\n" + LATER + "offers: " + ratio
                        + "\n");
    }

    @Test
    void offersTimesOneChangeNothing() throws IOException {
        List<ArmResult> arms = run(offering("1"));
        assertThat(Cells.differing(arms.get(0).books(), arms.get(1).books())).isEmpty();
    }

    /** A share of 0.9 (the gate in force): a third of it is 0.3, far more than all is all; both from the start on only. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.3333333333", "50"})
    void officialsOfferAGateMoreOrLessOften(String ratio) throws IOException {
        Books books = run(offering(ratio)).get(1).books();
        double share = Math.min(1, 0.9 * Double.parseDouble(ratio));
        long eligible = count(books, 0, Step.ELIGIBLE, 3) + count(books, 0, Step.ELIGIBLE, 4);
        long offered = count(books, 0, Step.OFFERED, 3) + count(books, 0, Step.OFFERED, 4);
        // binomial; 5 standard errors: false alarm below 1 in a million, none at 0 and 1
        double error = Math.sqrt(share * (1 - share) * eligible);
        assertThat(eligible).isGreaterThan(100);
        assertThat((double) offered).isBetween(share * eligible - 5 * error, share * eligible + 5 * error);
        assertThat(count(books, 0, Step.OFFERED, 2))
                .isLessThan(count(books, 0, Step.ELIGIBLE, 2))
                .isPositive();
    }
}
