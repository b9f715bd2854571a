package org.offramp.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offramp.report.result.Difference;

class VerdictTest {

    private static final OutcomeName HELD = OutcomeName.of("prison-population", "people");
    private static final OutcomeName COST = OutcomeName.of("cost", "USD");

    @Test
    void aDirectionNeedsTheWholeIntervalOnOneSide() {
        assertThat(Verdict.of(difference(-5, -9, -1, 20))).isEqualTo(Verdict.LESS);
        assertThat(Verdict.of(difference(5, 1, 9, 20))).isEqualTo(Verdict.MORE);
        assertThat(Verdict.of(difference(-5, -11, 1, 20))).isEqualTo(Verdict.UNCLEAR);
        assertThat(Verdict.of(difference(-5, -10, 0, 20))).isEqualTo(Verdict.UNCLEAR);
        assertThat(Verdict.of(difference(0, 0, 0, 20))).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void withoutAnIntervalNothingIsClaimed() {
        Difference once = difference(-5, Double.NaN, Double.NaN, 1);
        assertThat(Verdict.of(once)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.sentence(HELD, once, "USD"))
                .isEqualTo("Nothing can be said about people in prison: one replication has no interval.");
    }

    @Test
    void sentencesNameTheIntervalNotTheMean() {
        assertThat(Verdict.sentence(HELD, difference(-61_000, -75_000, -48_000, 20), "USD"))
                .isEqualTo("Fewer people in prison than in the base: by 48,000 to 75,000.");
        assertThat(Verdict.sentence(COST, difference(2e9, 1.5e9, 2.5e9, 20), "USD"))
                .isEqualTo("Higher cost to all payers than in the base: by 1.50 to 2.50\u00a0billion USD a year.");
        assertThat(Verdict.sentence(HELD, difference(-1000, -3000, 2000, 20), "USD"))
                .isEqualTo("No clear change in people in prison: anything from −3,000 to +2,000 fits.");
        assertThat(Verdict.sentence(OutcomeName.of("rearrest-3y", "share"), difference(-0.01, -0.012, -0.0081, 9), ""))
                .isEqualTo("Lower re-arrest within 3 years than in the base: by 0.81 to 1.20 percentage points.");
    }

    @Test
    void whereNoReplicationDiffersNothingFits() {
        assertThat(Verdict.sentence(HELD, difference(0, 0, 0, 20), "USD"))
                .isEqualTo("No difference in people in prison in any replication.");
    }

    private static Difference difference(double mean, double low, double high, int n) {
        return new Difference("base", "alternative", "prison-population", "all", null, "people", mean, 1, low, high, n);
    }
}
