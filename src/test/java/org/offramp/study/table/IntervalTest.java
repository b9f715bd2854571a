package org.offramp.study.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Student's interval against tables. */
class IntervalTest {

    @Test
    void fiveValuesByTheTableOfStudent() {
        Interval i = Interval.of(new double[] {1, 2, 3, 4, 5});
        assertThat(i.mean()).isEqualTo(3);
        assertThat(i.sd()).isCloseTo(1.58113883, within(1e-8));
        assertThat(i.high() - 3).isCloseTo(2.776445 * 1.58113883 / Math.sqrt(5), within(1e-6));
        assertThat(i.low()).isCloseTo(6 - i.high(), within(1e-12));
    }

    @Test
    void whatDoesNotExistIsLeftOut() {
        Interval i = Interval.of(new double[] {Double.NaN, 2, 4});
        assertThat(i.n()).isEqualTo(2);
        assertThat(i.high() - i.mean()).isCloseTo(12.70620474, within(1e-6));
        assertThat(Interval.of(new double[] {Double.NaN}).n()).isZero();
        assertThat(Interval.of(new double[] {3}).low()).isNaN();
    }

    /** Equal values have no spread at all, though their sum divided by their number is another number. */
    @Test
    void equalValuesHaveNoSpread() {
        double[] values = new double[7];
        java.util.Arrays.fill(values, 5123.456789);
        assertThat(Interval.of(values)).isEqualTo(new Interval(5123.456789, 0, 5123.456789, 5123.456789, 7));
    }

    @Test
    void pairsTakeOutWhatBothArmsShare() {
        double[] pairs = ResultTables.paired(new double[] {11, 21, 33, 4}, new double[] {10, 20, 30, Double.NaN});
        assertThat(pairs).startsWith(1, 1, 3).hasSize(4);
        assertThat(Interval.of(pairs).n()).isEqualTo(3);
    }
}
