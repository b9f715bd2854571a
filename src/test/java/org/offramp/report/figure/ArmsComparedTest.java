package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;

/** Several arms of a comparison, ranked; a run with one arm or with arms of priority rules has no such figure. */
class ArmsComparedTest {

    @Test
    void theArmWithTheLargestFallStandsFirstAndTheBaseIsNamed() {
        Plate.Drawn plate = (Plate.Drawn) new ArmsCompared().plates(several()).get(0);
        assertThat(plate.id()).isEqualTo("ranking");
        String alt = plate.alt();
        assertThat(alt.indexOf("drug-court −300")).isBetween(1, alt.indexOf("faster-courts −20"));
        assertThat(plate.svg()).contains("arm “base”", "paired by replication", "drug-court", "faster-courts");
    }

    @Test
    void oneArmOrPriorityRulesAreNotRanked() {
        assertThat(new ArmsCompared().plates(SampleRun.both())).isEmpty();
        assertThat(new ArmsCompared().plates(SampleRun.rules())).isEmpty();
        assertThat(new ArmsCompared().plates(SampleRun.baseOnly())).isEmpty();
    }

    @Test
    void itemsAreRankedHoweverTheyCome() {
        RankedPanel panel = new RankedPanel(
                "H",
                "people",
                List.of(
                        new RankedPanel.Item("b", 3, 1, 5, true, ""),
                        new RankedPanel.Item("a", 3, 1, 5, true, ""),
                        new RankedPanel.Item("c", -1, -2, 0, false, "")));
        assertThat(panel.items()).extracting(RankedPanel.Item::label).containsExactly("c", "a", "b");
    }

    private static ReportInput several() {
        ReportInput both = SampleRun.both();
        List<Difference> differences = new ArrayList<>();
        differences.add(difference("faster-courts", -20, -50, 10));
        differences.add(difference("drug-court", -300, -400, -200));
        return SampleRun.with(
                both,
                Manifest.of(SampleManifest.of(List.of("base", "faster-courts", "drug-court"))),
                both.summary(),
                differences);
    }

    private static Difference difference(String arm, double mean, double low, double high) {
        return new Difference("base", arm, "prison-population", "all", null, "people", mean, 10, low, high, 8);
    }
}
