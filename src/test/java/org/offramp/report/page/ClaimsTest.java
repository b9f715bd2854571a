package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;
import org.offramp.report.figure.Figure;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

class ClaimsTest {

    private static ReportInput with(List<String> measures) {
        Map<String, Object> parsed = SampleManifest.of(List.of("base", "alternative"));
        parsed.put(
                "claims",
                List.of(Map.of("measures", measures, "outcome", "prison-population", "text", "It fell by 6.9 %.")));
        ReportInput in = SampleRun.both();
        return SampleRun.with(in, Manifest.of(parsed), in.summary(), in.differences());
    }

    @Test
    void theSimulatedDifferenceStandsBesideWhatWasFound() {
        ReportInput input = with(List.of("drug-court", "police-referral"));
        Row base = input.horizon("base", "prison-population", "all").orElseThrow();
        Difference difference =
                input.difference("alternative", "prison-population", "all").orElseThrow();
        long tenths = Math.round(-1000 * difference.mean() / base.mean());
        assertThat(Claims.lines(input)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("It fell by 6.9 %.");
            assertThat(line.simulated())
                    .contains("Prison population, arm “alternative”", "−" + tenths / 10 + ".", "95% interval −")
                    .contains(
                            input.differences().stream().anyMatch(d -> d.year() != null) ? "; in the last year " : "");
        });
        assertThat(new Page(input, Figure.all(input)).html()).contains("What others found", "It fell by 6.9 %.");
    }

    /** A stock comes down slowly: the last year is held against the base of that year. */
    @Test
    void theLastYearStandsByItself() {
        ReportInput in = with(List.of("drug-court", "police-referral"));
        List<Row> years = in.yearly("base", "prison-population", "all");
        Row last = years.get(years.size() - 1);
        List<Difference> differences = new ArrayList<>();
        in.differences().stream().filter(d -> d.year() == null).forEach(differences::add);
        double half = -last.mean() / 2;
        differences.add(new Difference(
                "base", "alternative", "prison-population", "all", last.year(), "people", half, 1, half, half, 5));
        ReportInput yearly = SampleRun.with(in, in.manifest(), in.summary(), differences);
        assertThat(Claims.lines(yearly))
                .singleElement()
                .satisfies(line -> assertThat(line.simulated()).contains("; in the last year −50% ("));
    }

    @Test
    void anArmWithOtherMeasuresTooIsNotHeldAgainstIt() {
        ReportInput input = with(List.of("drug-court"));
        assertThat(Claims.lines(input)).isEmpty();
        assertThat(new Page(input, Figure.all(input)).html()).doesNotContain("What others found");
    }
}
