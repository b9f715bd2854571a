package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;
import org.offramp.report.figure.Figure;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

class StandardsTest {

    private static Row row(String outcome, double low, double high) {
        return new Row("base", outcome, "all", null, "share", (low + high) / 2, 0.01, low, high, 5);
    }

    private static List<Standards.Line> with(Row... rows) {
        ReportInput in = SampleRun.baseOnly();
        List<Row> summary = new ArrayList<>(List.of(rows));
        in.summary().stream()
                .filter(r -> !r.outcome().startsWith("treatment-coverage-"))
                .forEach(summary::add);
        return Standards.lines(SampleRun.with(in, in.manifest(), summary, in.differences()));
    }

    @Test
    void aWarningOfTheScenarioNamesStandardMeasureAndLine() {
        assertThat(with())
                .containsExactly(new Standards.Line(
                        "Consent",
                        "People are <not> asked",
                        "Tokyo Rules (1990), rule 3.4",
                        "Police referral (added)",
                        "measures/police-referral.yaml:7 gate"));
    }

    @Test
    void lessTreatmentInPrisonIsSaidWhereTheIntervalsAreApart() {
        Row outside = row("treatment-coverage-point", 0.20, 0.22);
        assertThat(with(outside, row("treatment-coverage-prison", 0.1, 0.199)))
                .last()
                .satisfies(line -> {
                    assertThat(line.principle()).isEqualTo("Equivalence");
                    assertThat(line.text()).contains("15.0%", "against 21.0%");
                    assertThat(line.instrument()).contains("rule 24");
                });
        assertThat(with(outside, row("treatment-coverage-prison", 0.1, 0.21))).hasSize(1);
        assertThat(with(outside, row("treatment-coverage-prison", 0.5, 0.6))).hasSize(1);
        assertThat(with(outside, row("treatment-coverage-prison", Double.NaN, Double.NaN)))
                .hasSize(1);
    }

    /** What is so in the base is said once, however many arms there are; of an arm alone only where the base is free of it. */
    @Test
    void whatIsSoInTheBaseIsSaidOnce() {
        assertThat(equivalence("base", "drug-court"))
                .singleElement()
                .satisfies(line -> assertThat(line.about()).startsWith("every arm"));
        assertThat(equivalence("base"))
                .singleElement()
                .satisfies(line -> assertThat(line.about()).isEqualTo("arm “base” only"));
        assertThat(equivalence("drug-court"))
                .singleElement()
                .satisfies(line -> assertThat(line.about()).isEqualTo("arm “drug-court”"));
        assertThat(equivalence()).isEmpty();
        ReportInput in = of("base", "drug-court");
        assertThat(Standards.counted(in))
                .isEqualTo("The scenario goes against international standards in 1 place, what comes out of it in 1");
    }

    private static List<Standards.Line> equivalence(String... where) {
        return Standards.lines(of(where)).stream()
                .filter(line -> line.principle().equals("Equivalence"))
                .toList();
    }

    private static ReportInput of(String... where) {
        ReportInput in = SampleRun.both();
        Manifest two = Manifest.of(SampleManifest.of(List.of("base", "drug-court")));
        List<Row> summary = new ArrayList<>();
        for (String arm : List.of("base", "drug-court")) {
            double inside = List.of(where).contains(arm) ? 0.1 : 0.3;
            summary.add(
                    new Row(arm, "treatment-coverage-prison", "all", null, "share", inside, 0.01, inside, inside, 5));
            summary.add(new Row(arm, "treatment-coverage-point", "all", null, "share", 0.2, 0.01, 0.19, 0.21, 5));
        }
        return SampleRun.with(in, two, summary, in.differences());
    }

    @Test
    void thePageShowsThemEscapedAndCountsThem() {
        ReportInput input = SampleRun.both();
        assertThat(new Page(input, Figure.all(input)).html())
                .contains(
                        "The scenario goes against international standards in 1 place", "Tokyo Rules (1990), rule 3.4")
                .contains("People are &lt;not&gt; asked", "compulsory: no consent step")
                .doesNotContain("found nothing against");
    }
}
