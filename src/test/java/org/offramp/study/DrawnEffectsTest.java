package org.offramp.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawnEffectsTest {

    /** Ten draws: the lowest two of the number are draws 4 and 9, the highest two 1 and 6. */
    @Test
    void aSwingIsTheMeanOfTheLowestFifthAndOfTheHighest() {
        double[] number = {9, 3, 4, 0, 5, 8, 6, 7, 1, 2};
        double[] values = {10, 0, 0, -7, 0, 20, 0, 0, -9, 0};
        DrawnEffects.Swing swing = DrawnEffects.swing(3, number, values, 2);
        assertThat(swing.number()).isEqualTo(3);
        assertThat(swing.low()).isEqualTo(-8);
        assertThat(swing.high()).isEqualTo(15);
        assertThat(swing.size()).isEqualTo(23);
    }

    /** Equal values stand in the order of the draws, so nothing depends on how a list is sorted. */
    @Test
    void drawsInWhichTheNumberIsEqualKeepTheirOrder() {
        DrawnEffects.Swing swing = DrawnEffects.swing(0, new double[5], new double[] {1, 2, 3, 4, 5}, 1);
        assertThat(swing.low()).isEqualTo(1);
        assertThat(swing.high()).isEqualTo(5);
    }

    /** The two-sided normal quantile of 5 % for one number, and of 0.1 % for each of fifty. */
    @Test
    void theWidestOfManySwingsMayBeWiderByChance() {
        assertThat(DrawnEffects.widest(1)).isCloseTo(1.959964, within(1e-5));
        assertThat(DrawnEffects.widest(50)).isCloseTo(3.290527, within(1e-5));
    }
}
