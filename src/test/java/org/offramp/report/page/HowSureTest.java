package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.SampleSureness;
import org.offramp.report.result.Sureness;

/** What is said of draws that tell little is that they do. */
class HowSureTest {

    private static final Sureness.Share WEAK = SampleSureness.share("unverified+assumed", 0, -0.4, 0.2);
    private static final Sureness.Share CHANCE = SampleSureness.share("Monte Carlo", 0.93, 0.5, 1);

    private static HowSure.View view(int draws, int held, double low) {
        return HowSure.of(SampleSureness.in(
                SampleRun.baseOnly(), draws, held, SampleSureness.share("parameters", 0.07, low, 0.4), WEAK, CHANCE));
    }

    @Test
    void noShareIsToldWhereChanceIsTooLarge() {
        assertThat(view(100, 0, -0.1).rests())
                .hasSize(1)
                .allMatch(line -> line.contains("cannot be told with 100 draws: chance is too large (93% of it)"));
        assertThat(view(100, 0, Double.NaN).rests()).allMatch(line -> line.contains("cannot be told"));
        assertThat(view(100, 0, 0.01).rests())
                .allMatch(line -> line.contains(": 0% (0% to 20%) of the variance rests"));
    }

    @Test
    void numbersHeldAreInNoShareAndItIsSaid() {
        assertThat(view(100, 158, 0.01).rests())
                .last()
                .asString()
                .startsWith("158 numbers that were moved until the base fitted are held");
        assertThat(view(100, 0, 0.01).rests()).noneMatch(line -> line.contains("are held"));
    }

    @Test
    void noneIsNoneAndAFewDrawsHaveNoTail() {
        assertThat(view(39, 0, 0.01).rankings().get(0).said()).startsWith("none can be told from chance with 39 draws");
        assertThat(view(39, 0, 0.01).range()).isEqualTo("range of the 39 draws");
        assertThat(view(40, 0, 0.01).range()).isEqualTo("95% of the draws");
    }
}
