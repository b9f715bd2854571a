package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.SampleSwings;
import org.offramp.report.result.ReportInput;

class TornadoTest {

    private final ReportInput input = SampleSwings.in(SampleRun.both());

    /** Two swings of 900 and of 100 to either side of the same mean. */
    @Test
    void barsAreAsLongAsTheSwings() throws Exception {
        List<Rectangle2D> bars = Drawn.of(new Tornado(), input).bars(height -> Math.abs(height - 6) < 0.01);
        assertThat(bars).hasSize(2 * 3);
        assertThat(bars.get(0).getWidth()).isCloseTo(bars.get(1).getWidth(), within(0.1));
        assertThat(bars.get(0).getMaxX()).isCloseTo(bars.get(1).getMinX(), within(0.1));
        assertThat(bars.get(0).getWidth() / bars.get(2).getWidth()).isCloseTo(9, within(0.1));
    }

    /** The net benefit swings far more than chance does, the second number of the prison population less. */
    @Test
    void aSwingWithinChanceIsSaidToSayNothing() throws Exception {
        String svg = ((Plate.Drawn) new Tornado().plates(input).get(0)).svg();
        assertThat(svg)
                .contains("Net benefit, societal", "treatment.demand", "assumed", "50 draws")
                .doesNotContain("NaN");
        assertThat(input.sureness().swings()).extracting(s -> s.clear()).containsExactly(true, false, true);
    }

    @Test
    void withoutDrawsItSaysHowToGetThem() {
        assertThat(new Tornado().plates(SampleRun.both()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Plate.LeftOut.class, out -> assertThat(out.reason()).contains("--uncertainty parameters"));
    }
}
