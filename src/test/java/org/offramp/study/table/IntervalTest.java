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

    /** One simulated person in each of two replications is no proof: the same difference twice has no known interval. */
    @Test
    void equalDifferencesHaveNoIntervalUnlessTheyAreZero() {
        Interval same = Interval.difference(new double[] {-1548, -1548});
        assertThat(same).isEqualTo(new Interval(-1548, 0, Double.NaN, Double.NaN, 2));
        assertThat(same.among(12).low()).isNaN();
        Interval rounded = Interval.difference(new double[] {0.1 + 0.2, 0.3, 0.3});
        assertThat(rounded.low()).isNaN();
        assertThat(rounded.sd()).isZero();
        assertThat(Interval.difference(new double[] {0, 0, 0})).isEqualTo(new Interval(0, 0, 0, 0, 3));
        double[] two = {1, 2};
        assertThat(Interval.difference(two)).isEqualTo(Interval.of(two));
        assertThat(Interval.difference(new double[] {3}).n()).isEqualTo(1);
    }

    @Test
    void pairsTakeOutWhatBothArmsShare() {
        double[] pairs = ResultTables.paired(new double[] {11, 21, 33, 4}, new double[] {10, 20, 30, Double.NaN});
        assertThat(pairs).startsWith(1, 1, 3).hasSize(4);
        assertThat(Interval.of(pairs).n()).isEqualTo(3);
    }
}
