package org.offramp.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

class HeadlineTest {

    private final ReportInput input = SampleRun.both();

    @Test
    void payersStandFromThePoliceToSociety() {
        assertThat(Headline.payers(input))
                .containsExactly(
                        "police",
                        "prosecution",
                        "courts",
                        "prison",
                        "supervision",
                        "treatment",
                        "person-and-family",
                        "society");
    }

    @Test
    void aTotalOverTheHorizonBecomesAMeanPerYear() {
        Headline cost = headline("payer=prison");
        assertThat(cost.in(input, "base").orElseThrow().mean()).isCloseTo(78.2e9, within(1e9));
        assertThat(cost.difference(input, "alternative").orElseThrow().mean()).isBetween(-5e9, -3e9);
    }

    @Test
    void aMeanPerYearStaysOne() {
        List<Row> rows = input.summary().stream()
                .map(r -> r.year() == null && r.outcome().equals("cost") ? r.dividedBy(10) : r)
                .toList();
        ReportInput means = new ReportInput(
                input.manifest(), rows, input.differences(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(headline("payer=prison").in(means, "base").orElseThrow().mean())
                .isCloseTo(78.2e9, within(1e9));
    }

    @Test
    void recidivismIsThatAfterReleaseWhereTheTableKnowsRoutes() {
        assertThat(Headline.of(input)).anyMatch(h -> h.stratum().equals("route=release"));
        assertThat(Headline.of(SampleRun.empty())).noneMatch(h -> h.stratum().equals("route=release"));
    }

    private Headline headline(String stratum) {
        return Headline.of(input).stream()
                .filter(h -> h.stratum().equals(stratum))
                .findFirst()
                .orElseThrow();
    }
}
