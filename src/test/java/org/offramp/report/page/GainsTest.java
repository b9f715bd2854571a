package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;

/** The sections on health economics and on who gains, from the tables of a made-up run. */
class GainsTest {

    @Test
    void everyPerspectiveStandsInEveryView() {
        EffectivenessTable table = EffectivenessTable.of(SampleRun.both()).get(0);
        assertThat(table.lines()).hasSize(12);
        assertThat(table.lines().stream()
                        .map(EffectivenessTable.Line::perspective)
                        .filter(p -> !p.isEmpty()))
                .containsExactly("Justice", "Health", "Public", "Societal");
        assertThat(table.qalys()).isEqualTo("+9,000 (+7,000 to +11,000)");
        assertThat(table.lines().get(0).ratio().value()).isEqualTo("dominant");
        assertThat(table.lines().get(3).positive()).isEqualTo("20 of 20");
        assertThat(table.lines().get(4).positive()).isEqualTo("n/a");
    }

    @Test
    void termsSayRateThresholdAndInternationalDollars() {
        assertThat(EffectivenessTable.terms(SampleRun.both().manifest()))
                .contains("discounted at 3% a year", "USD at prices of 2024")
                .contains("A QALY is valued at 85,000 USD (42,500 international dollars at 2 USD each).");
    }

    @Test
    void aGroupIsSaidToGainOnlyBeyondNoise() {
        List<GroupWords.Line> lines = GroupWords.of(SampleRun.both()).get(0).lines();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0).group()).isEqualTo("Men and boys");
        assertThat(lines.get(0).words())
                .startsWith("gain fewer days in prison (by 13.0 to 33.9 per 1,000 people a year) and higher treatment")
                .contains("lose by more days under control (by ")
                .endsWith("see no clear change in deaths.");
        assertThat(lines.get(2).group()).isEqualTo("Aged 12 to 17");
        assertThat(lines.get(2).words())
                .isEqualTo(
                        "lose by lower treatment coverage (by 0.20 to 1.80 percentage points); see no clear change in"
                                + " days in prison, deaths or days under control.");
    }

    @Test
    void aBaseAloneHasNeither() {
        assertThat(EffectivenessTable.of(SampleRun.baseOnly())).isEmpty();
        assertThat(GroupWords.of(SampleRun.baseOnly())).isEmpty();
    }
}
