package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Stage;
import org.offramp.measure.Step;
import org.offramp.outcome.Books;

/**
 * Net-widening in a small place: everybody a measure takes in instead of what would have ended with no further action,
 * and nobody whom it takes in after the charge.
 */
class NetWideningTest {

    private static final String RESPONSE =
            "justice: {police: {possession: {no-action: %s, warning: %s, fine: %s}}, dropped: {possession: %s}}\n";

    @TempDir
    Path folder;

    private ArmResult run(String place, Stage stage, String insteadOf) {
        String measure = Gates.early(stage)
                .replaceAll("instead-of: .*", "instead-of: [" + insteadOf + "]")
                .replace("offences: []", stage == Stage.POLICE ? "offences: [possession]" : "offences: []");
        Scene scene = Scene.busy(folder).with("run: {district: 1500}\n" + place).measure(measure);
        RunOptions options = new RunOptions(1500, 3, 1, 4, AgendaKind.CALENDAR, true);
        return new Simulation(scene.read(), options).run(1, 0).get(1);
    }

    private static long steps(Books books, Step step) {
        int gate = books.gates().kinds() / Step.values().length - 1;
        long sum = 0;
        for (int year = 0; year < books.years().slots(); year++) {
            sum += books.gates().total(gate * Step.values().length + step.ordinal(), year);
        }
        return sum;
    }

    private static long widened(ArmResult arm) {
        return arm.twins().stream().filter(Twin::widened).count();
    }

    /** Police measures for people who would have been let go: with nothing, with a warning, or after the prosecutor. */
    @Test
    void insteadOfReleaseEverybodyIsWidened() {
        for (List<String> way : List.of(
                List.of("no-action", "1", "0", "0", "0"),
                List.of("warning", "0", "1", "0", "0"),
                List.of("arrest", "0", "0", "0", "1"))) {
            Object[] response = way.subList(1, 5).toArray();
            ArmResult arm = run(RESPONSE.formatted(response), Stage.POLICE, way.get(0));
            assertThat(steps(arm.books(), Step.WIDENED))
                    .as(way.toString())
                    .isGreaterThan(50)
                    .isEqualTo(steps(arm.books(), Step.STARTED));
            assertThat(steps(arm.books(), Step.WIDENED_TICKS)).isPositive();
            assertThat(widened(arm)).isPositive().isLessThanOrEqualTo(steps(arm.books(), Step.WIDENED));
        }
    }

    /** Of people who would have been arrested, some dropped: the share that is dropped, the false-alarm probability 1e-6. */
    @Test
    void insteadOfArrestThoseWhoWouldHaveBeenDropped() {
        ArmResult arm = run(RESPONSE.formatted("0", "0", "0", "0.4"), Stage.POLICE, "arrest");
        double n = steps(arm.books(), Step.STARTED);
        assertThat(n).isGreaterThan(100);
        double off = 5 * Math.sqrt(0.4 * 0.6 / n);
        assertThat(steps(arm.books(), Step.WIDENED) / n).isBetween(0.4 - off, 0.4 + off);
    }

    @Test
    void whereNobodyWouldHaveBeenLetGoNobodyIsWidened() {
        assertNone(run(RESPONSE.formatted("0", "0", "0", "0"), Stage.POLICE, "arrest"));
        assertNone(run(RESPONSE.formatted("0", "0", "1", "0"), Stage.POLICE, "fine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROSECUTION charge",
                "PRETRIAL remand, liberty",
                "COURT trial",
                "SENTENCING custody, community-sentence",
                "PRISON further-custody",
                "CONDITIONAL_RELEASE further-custody",
                "AFTERCARE release"
            })
    void afterTheChargeNobodyIsWidened(String gate) {
        String[] words = gate.split(" ", 2);
        assertNone(run(RESPONSE.formatted("0.1", "0.1", "0.1", "0.3"), Stage.valueOf(words[0]), words[1]));
    }

    private static void assertNone(ArmResult arm) {
        assertThat(steps(arm.books(), Step.STARTED)).isPositive();
        assertThat(steps(arm.books(), Step.WIDENED)).isZero();
        assertThat(steps(arm.books(), Step.WIDENED_TICKS)).isZero();
        assertThat(widened(arm)).isZero();
    }
}
