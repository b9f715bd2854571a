package org.offramp.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The estimate from grouped follow-up against worked numbers. */
class KaplanMeierTest {

    /**
     * Remission under 6-mercaptopurine in weeks (Freireich 1963), the example of every textbook; people censored in a week
     * count for half of it, so the shares lie within half a point of the product-limit ones (0.857 … 0.448).
     */
    @Test
    void agreesWithTheRemissionsOfFreireich() {
        long[] events = new long[40];
        long[] censored = new long[40];
        for (int week : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            events[week]++;
        }
        for (int week : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            censored[week]++;
        }
        KaplanMeier curve = new KaplanMeier(events, censored);
        int[] after = {6, 7, 10, 13, 16, 22, 23};
        int[] risk = {21, 17, 15, 12, 11, 7, 6};
        double[] without = {0.8537, 0.8034, 0.7480, 0.6857, 0.6234, 0.5343, 0.4453};
        for (int i = 0; i < after.length; i++) {
            assertThat(1 - curve.share(after[i] + 1)).isCloseTo(without[i], within(0.0005));
            assertThat(curve.atRisk(after[i])).isEqualTo(risk[i]);
        }
        assertThat(curve.share(6)).isZero();
        assertThat(curve.known(35)).isTrue();
        assertThat(curve.known(36)).isFalse();
    }

    @Test
    void peopleCensoredInAMonthAreAtRiskForHalfOfIt() {
        KaplanMeier curve = new KaplanMeier(new long[] {1, 2, 0, 1, 0}, new long[] {1, 0, 3, 0, 2});
        assertThat(curve.share(1)).isCloseTo(1 / 9.5, within(1e-12));
        assertThat(curve.share(2)).isCloseTo(1 - 8.5 / 9.5 * 0.75, within(1e-12));
        assertThat(curve.share(3)).isEqualTo(curve.share(2));
        assertThat(curve.share(4)).isCloseTo(1 - 8.5 / 9.5 * 0.5, within(1e-12));
    }

    @Test
    void whenEverybodyHasHadTheEventTheShareStaysOne() {
        KaplanMeier curve = new KaplanMeier(new long[] {0, 4, 0}, new long[3]);
        assertThat(curve.known(2)).isTrue();
        assertThat(curve.share(2)).isEqualTo(1);
    }

    @Test
    void nobodyFollowedUpIsNoCurve() {
        assertThat(new KaplanMeier(new long[3], new long[3]).known(0)).isFalse();
    }
}
