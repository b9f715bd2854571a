package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;
import org.offramp.report.figure.Figure;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;

class PlacePanelTest {

    private static ReportInput with(Map<String, Object> changes) {
        Map<String, Object> parsed = SampleManifest.of(List.of("base"));
        changes.forEach(parsed::put);
        ReportInput in = SampleRun.baseOnly();
        return SampleRun.with(in, Manifest.of(parsed), in.summary(), in.differences());
    }

    private static Map<String, Object> row(String title, double gap, String verdict) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", title);
        row.put("title", title);
        row.put("gap", gap);
        row.put("verdict", verdict);
        return row;
    }

    private static String verdict(Object... rows) {
        return PlacePanel.of(with(Map.of("fit", List.of(rows)))).fit();
    }

    @Test
    void whatIsOffIsNamedWithBySoMuch() {
        assertThat(verdict(
                        row("Prison rate", 0.149, "within 15 %"),
                        row("Overdose deaths", 0.4, "inside its range"),
                        row("Remand share", -0.31, "off by more than 15 %")))
                .isEqualTo("Two of three observations are met within 15%; remand share is 31% too low,"
                        + " so read what rests on remand share with care.");
    }

    @Test
    void aPoorFitSaysSo() {
        assertThat(verdict(row("Arrests", 2, "off"), row("Coverage", -0.5, "off"), row("Deaths", 0, "within")))
                .contains("One of three observations is met", "arrests is 200% too high", "The fit is poor");
        assertThat(verdict(row("Arrests", 0.01, "within 15 %"))).isEqualTo("One of one observation is met within 15%.");
    }

    @Test
    void whatWasNotSimulatedIsNotCounted() {
        assertThat(verdict(row("Arrests", Double.NaN, "not simulated"))).contains("nothing is known about the fit");
    }

    @Test
    void thePageShowsLawGapsGradesAndMoneyInBothCurrencies() {
        ReportInput input = SampleRun.both();
        String html = new Page(input, Figure.all(input)).html();
        assertThat(html)
                .contains("Legal regime: criminal, specialised courts.", "Possession is a crime.")
                .contains("Remand by class", "Remand population", "Assumed &lt;here&gt;.", "justice.pretrial.remand")
                .containsPattern("How well the \\d+ numbers of the scenario are founded: [\\d.]+% ")
                .contains(" Int$");
    }

    @Test
    void withoutRegimeAndGapsThePageSaysSo() {
        ReportInput input = with(Map.of("regime", Map.of(), "gaps", List.of(), "ppp", ""));
        String html = new Page(input, Figure.all(input)).html();
        assertThat(html)
                .contains("does not say what the legal regime is", "lists no gaps")
                .doesNotContain("Int$");
    }
}
