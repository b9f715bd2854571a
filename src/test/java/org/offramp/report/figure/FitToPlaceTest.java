package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;

class FitToPlaceTest {

    private static Map<String, Object> fit(String id, double simulated, boolean fitted) {
        return Map.of(
                "id",
                id,
                "title",
                id,
                "unit",
                "people",
                "observed",
                100,
                "simulated",
                simulated,
                "verdict",
                "as made up",
                "fitted",
                fitted);
    }

    private static ReportInput of(List<Object> fits) {
        ReportInput in = SampleRun.both();
        Map<String, Object> facts = new LinkedHashMap<>(SampleManifest.of(List.of("base", "alternative")));
        facts.put("fit", fits);
        return SampleRun.with(in, Manifest.of(facts), in.summary(), in.differences());
    }

    /** Twice and half as much stand as far from the line, to either side: the axis is logarithmic. */
    @Test
    void ratiosStandByTheirLogarithm() throws Exception {
        List<Double> x = Drawn.of(
                        new FitToPlace(), of(List.of(fit("a", 100, false), fit("b", 200, false), fit("c", 50, false))))
                .discs(5);
        assertThat(x).hasSize(3);
        assertThat(x.get(1) - x.get(0)).isPositive().isCloseTo(x.get(0) - x.get(2), within(0.05));
    }

    /** What was fitted is said in words and has no disc. */
    @Test
    void fittedOnesAreMarked() throws Exception {
        ReportInput input = of(List.of(fit("a", 101, true), fit("b", 120, false)));
        assertThat(Drawn.of(new FitToPlace(), input).discs(5)).hasSize(1);
        assertThat(((Plate.Drawn) new FitToPlace().plates(input).get(0)).svg())
                .contains("a (fitted)")
                .doesNotContain("b (fitted)");
    }

    @Test
    void nothingComparedIsLeftOut() {
        assertThat(new FitToPlace().plates(of(List.of()))).singleElement().isInstanceOf(Plate.LeftOut.class);
    }
}
