package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.figure.Figure;
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
