package org.offramp.study.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;

/** What the numbers allow stays where the draws are, and does not shrink because chance is large. */
class DrawnRangeTest {

    private static final int DRAWS = 40;
    private static final double NUMBERS = 1;
    private static final double CHANCE = 6;

    private static int[][] partners() {
        int[][] partners = new int[Drawn.Group.values().length][DRAWS];
        for (int group = 0; group < partners.length; group++) {
            for (int draw = 0; draw < DRAWS; draw++) {
                partners[group][draw] = (draw + group + 1) % DRAWS;
            }
        }
        return partners;
    }

    private static double[] values(IntToDoubleFunction of) {
        double[] values = new double[DRAWS];
        Arrays.setAll(values, of);
        return values;
    }

    /** Waiting times of nothing in most draws and of years in a few: no draw waits less than nothing. */
    @Test
    void theRangeStaysWhereTheDrawsAre() {
        double[] same = values(i -> i < 36 ? 0 : 100);
        double[] mixed = values(i -> i < 20 ? 0 : 100);
        DrawnSample.Runs runs = new DrawnSample.Runs("days", same, same, mixed);
        assertThat(VarianceSplit.of(runs, partners()).parameters()).isGreaterThan(VarianceSplit.covariance(same, same));
        DrawnRange range = DrawnRange.of(runs, partners(), new Resample(1, DRAWS));
        assertThat(range.low()).isNotNegative();
        assertThat(range.high()).isLessThanOrEqualTo(100);
    }

    /**
     * Chance of a standard deviation of 6 about numbers of 1: V comes out below zero in many of 200 studies, and its range
     * must still be that of numbers of 1 at least. The seeds are fixed.
     */
    @Test
    void whereChanceIsLargeTheRangeOfTheNumbersDoesNotCollapse() {
        int below = 0;
        int collapsed = 0;
        for (int seed = 0; seed < 200; seed++) {
            long key = Draws.key(seed, 4);
            double[][] run = new double[3][];
            for (int r = 0; r < 3; r++) {
                int number = r;
                run[r] = values(i -> NUMBERS * Draws.normal(Draws.at(key, 9, number == 2 ? i + DRAWS : i))
                        + CHANCE * Draws.normal(Draws.at(key, number, i)));
            }
            DrawnSample.Runs runs = new DrawnSample.Runs("", run[0], run[1], run[2]);
            DrawnRange range = DrawnRange.of(runs, partners(), new Resample(seed, DRAWS));
            below += VarianceSplit.of(runs, partners()).parameters() < 0 ? 1 : 0;
            collapsed += range.high() - range.low() < 2 * 1.96 * NUMBERS ? 1 : 0;
        }
        assertThat(below).as("studies without a variance of the numbers").isGreaterThan(40);
        assertThat(collapsed).as("ranges narrower than that of the numbers").isLessThanOrEqualTo(20);
    }
}
