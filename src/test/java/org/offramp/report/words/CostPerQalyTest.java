package org.offramp.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offramp.report.result.Difference;

/** A ratio is printed only where it means something. */
class CostPerQalyTest {

    private static final double NONE = Double.NaN;

    private static Difference d(double mean, double low, double high) {
        return new Difference("base", "a", "x", "all", null, "USD", mean, 1, low, high, Double.isNaN(low) ? 1 : 9);
    }

    @Test
    void moreHealthAtLowerCostDominates() {
        CostPerQaly words = CostPerQaly.of(d(-5e6, -8e6, -2e6), d(100, 50, 150), d(-50_000, -90_000, -20_000));
        assertThat(words).isEqualTo(new CostPerQaly("dominant", "more health at lower cost"));
    }

    @Test
    void lessHealthAtHigherCostIsDominated() {
        CostPerQaly words = CostPerQaly.of(d(5e6, 2e6, 8e6), d(-100, -150, -50), d(-50_000, -90_000, -20_000));
        assertThat(words).isEqualTo(new CostPerQaly("dominated", "less health at higher cost"));
    }

    @Test
    void moreHealthAtHigherCostHasItsRatioAndInterval() {
        CostPerQaly words = CostPerQaly.of(d(5e6, 2e6, 8e6), d(100, 50, 150), d(50_000, 20_000, 90_000));
        assertThat(words).isEqualTo(new CostPerQaly("50,000", "20,000 to 90,000"));
    }

    @Test
    void whereTheCostIsNotClearTheLowEndIsASaving() {
        assertThat(CostPerQaly.of(d(1e6, -2e6, 4e6), d(100, 50, 150), d(10_000, -20_000, 40_000)))
                .isEqualTo(new CostPerQaly("10,000", "cost-saving to 40,000"));
        assertThat(CostPerQaly.of(d(-1e6, -4e6, 2e6), d(100, 50, 150), d(-10_000, -40_000, 20_000)))
                .isEqualTo(new CostPerQaly("saves money", "on average; up to 20,000 per QALY fits"));
    }

    @Test
    void whereTheHealthIsNotClearThereIsNoRatio() {
        assertThat(CostPerQaly.of(d(5e6, 2e6, 8e6), d(10, -50, 70), d(500_000, NONE, NONE)))
                .isEqualTo(new CostPerQaly("no ratio", "no clear change in QALYs; cost: higher"));
    }

    @Test
    void savingsPerQalyLostAreSaidToBeThat() {
        assertThat(CostPerQaly.of(d(-5e6, -8e6, -2e6), d(-100, -150, -50), d(50_000, 20_000, 90_000))
                        .note())
                .isEqualTo("saved per QALY lost; 20,000 to 90,000");
        assertThat(CostPerQaly.of(d(1e6, -2e6, 4e6), d(-100, -150, -50), d(-10_000, -40_000, 20_000))
                        .value())
                .isEqualTo("no ratio");
    }

    @Test
    void oneReplicationSaysNothing() {
        assertThat(CostPerQaly.of(d(1, NONE, NONE), d(1, NONE, NONE), d(1, NONE, NONE)))
                .isEqualTo(new CostPerQaly("n/a", "one replication has no interval"));
    }
}
