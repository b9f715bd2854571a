package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadersTest {

    private static final String ARREST =
            "{value: 25, unit: percent, low: 20, high: 30, source: KM20, grade: derived, note: table 3}";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.with(folder);
    }

    private void refuses(String arrest, String problem) {
        assertThat(desk.problems(Desk.change(ARREST, "{value: 25, unit: percent, " + arrest + "}")))
                .containsExactly("town.yaml:7: police.arrest" + problem);
    }

    private void accepts(String arrest) {
        assertThat(desk.problems(Desk.change(ARREST, "{value: 25, unit: percent" + arrest + "}")))
                .isEmpty();
    }

    @Test
    void holdsEveryGradeToWhatItOwes() {
        refuses("grade: measured", ": is measured without source (expected the id of a source). Maybe it is assumed?");
        refuses("grade: derived", ": is derived without source (expected the id of a source). Maybe it is assumed?");
        refuses(
                "grade: unverified",
                ": is unverified without source (expected the id of a source). Maybe it is assumed?");
        refuses(
                "grade: assumed",
                ": is assumed without low, high and note (expected low, high and note (the reasoning)).");
        refuses(
                "grade: assumed, low: 1, high: 30",
                ": is assumed without note (expected low, high and note (the reasoning)).");
        refuses(
                "grade: assumed, note: so",
                ": is assumed without low and high (expected low, high and note (the reasoning)).");
        refuses(
                "grade: calibrated, source: ASM, prior-grade: assumed",
                ": is calibrated without bounds (expected bounds: [low, high]).");
        refuses(
                "grade: calibrated, source: ASM, bounds: [10, 40]",
                ": missing key 'prior-grade' (expected one of measured, derived, unverified, assumed, calibrated).");
        accepts("");
        accepts(", grade: measured, source: [KM20, ASM]");
        accepts(", grade: calibrated, source: ASM, bounds: [10, 40], prior-grade: assumed");
        accepts(", grade: assumed, low: 10, high: 40, note: between the neighbours");
    }

    @Test
    void knowsGradesAndSources() {
        refuses(
                "grade: mesured, source: KM20",
                ".grade: unknown grade 'mesured' (expected one of measured, derived, unverified, assumed, calibrated)."
                        + " Maybe 'measured'?");
        refuses(
                "source: KM20",
                ": missing key 'grade' (expected one of measured, derived, unverified, assumed, calibrated).");
        refuses(
                "grade: measured, source: KM21",
                ".source: unknown source 'KM21' (expected an id in sources.json, or ASM). Maybe 'KM20'?");
        refuses(
                "grade: measured, source: KM20, sauce: x",
                ".sauce: unknown key 'sauce' (expected one of value, unit, low, high,"
                        + " source, grade, note, bounds, prior-grade). Maybe 'source'?");
    }

    @Test
    void holdsTheRange() {
        refuses(
                "grade: measured, source: KM20, low: 50, high: 30",
                ": low 50 is above high 30 (expected low ≤ value ≤ high). Maybe the other way round?");
        refuses(
                "grade: measured, source: KM20, low: 5, high: 20",
                ": 25 lies outside low 5 to high 20 (expected low ≤ value ≤ high).");
        refuses("grade: measured, source: KM20, low: 5", ": has only one of low and high (expected both, or neither).");
        refuses(
                "grade: measured, source: KM20, low: 5, high: 130",
                ": high 130 is not a probability (expected a number from 0 to 1).");
        refuses(
                "grade: measured, source: KM20, low: few, high: 30",
                ": low 'few' is not a number (expected a number).");
        refuses(
                "grade: calibrated, source: ASM, prior-grade: assumed, bounds: [30, 40]",
                ": 25 lies outside bound 30 to bound 40 (expected low ≤ value ≤ high).");
        refuses(
                "grade: calibrated, source: ASM, prior-grade: assumed, low: 20, high: 30, bounds: 30",
                ".bounds: 30 is no pair (expected [low, high]).");
    }

    @Test
    void rangesOfATableAreBuiltLikeIt() {
        assertThat(desk.problems(
                        Desk.change("  unit: probability\n", "  unit: probability\n  low: {men: 0.1}\n  high: 0.5\n")))
                .containsExactly(
                        "town.yaml:16: remand: low is not built like the value (expected as in the value: men, women).",
                        "town.yaml:17: remand: high is not built like the value (expected as in the value: men, women).");
        assertThat(desk.problems(Desk.change(
                        "  unit: probability\n",
                        "  unit: probability\n  low: {men: 0.1, women: 0.35}\n  high: {men: 0.5, women: 0.5}\n")))
                .containsExactly(
                        "town.yaml:14: remand.women: 0.3 lies outside low 0.35 to high 0.5 (expected low ≤ value ≤ high).");
    }

    @Test
    void listsTheBoundsOfACalibratedNumber() {
        String calibrated =
                "{value: 25, unit: percent, grade: calibrated, source: ASM, bounds: [10, 40], prior-grade: assumed}";
        Parameter arrest =
                desk.read(Desk.change(ARREST, calibrated).text()).parameters().get(6);
        assertThat(arrest.low()).hasValue(10);
        assertThat(arrest.high()).hasValue(40);
        assertThat(arrest.note()).isEqualTo("before calibration assumed");
    }
}
