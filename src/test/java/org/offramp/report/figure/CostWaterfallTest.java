package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.result.Difference;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Headline;

class CostWaterfallTest {

    private final ReportInput input = SampleRun.both();

    private List<Difference> payers() {
        return Headline.of(input).stream()
                .filter(h -> h.stratum().startsWith("payer="))
                .map(h -> h.difference(input, "alternative").orElseThrow())
                .toList();
    }

    /** Lengths are in proportion to the money, and each bar begins where the one above it ended. */
    @Test
    void barsAreAsLongAsTheirMoneyAndHangTogether() throws Exception {
        List<Rectangle2D> bars = Drawn.of(new CostWaterfall(), input).bars(height -> Math.abs(height - 18) < 0.01);
        List<Difference> payers = payers();
        assertThat(bars).hasSize(payers.size() + 1);
        Rectangle2D total = bars.get(payers.size());
        double sum = payers.stream().mapToDouble(Difference::mean).sum();
        double perMoney = bars.get(1).getWidth() / Math.abs(payers.get(1).mean());
        double at = Double.NaN;
        for (int i = 0; i < payers.size(); i++) {
            double mean = payers.get(i).mean();
            Rectangle2D bar = bars.get(i);
            assertThat(bar.getWidth()).isCloseTo(Math.max(1, Math.abs(mean) * perMoney), within(0.6));
            double start = mean < 0 ? bar.getMaxX() : bar.getMinX();
            if (i > 0) {
                assertThat(start).isCloseTo(at, within(0.6));
            }
            at = mean < 0 ? bar.getMinX() : bar.getMaxX();
        }
        assertThat(sum).isNotZero();
        double zero =
                payers.get(0).mean() < 0 ? bars.get(0).getMaxX() : bars.get(0).getMinX();
        assertThat(List.of(total.getMinX(), total.getMaxX()))
                .anySatisfy(x -> assertThat(x).isCloseTo(zero, within(0.6)));
    }

    @Test
    void withoutPayersItSaysWhatIsMissing() {
        ReportInput none = SampleRun.with(
                input,
                input.manifest(),
                input.summary(),
                input.differences().stream()
                        .filter(d -> !d.stratum().startsWith("payer="))
                        .toList());
        assertThat(new CostWaterfall().plates(none))
                .singleElement()
                .isInstanceOfSatisfying(
                        Plate.LeftOut.class, out -> assertThat(out.reason()).contains("by payer"));
    }
}
