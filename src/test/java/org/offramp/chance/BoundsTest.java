package org.offramp.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Probabilities, rates, ratios and counts refuse what they are not, and say so. */
class BoundsTest {

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, 1.000001, 50, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noProbability(double value) {
        assertThatThrownBy(() -> new Chance(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a probability lies between 0 and 1, not " + value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noRateRatioOrCount(double value) {
        assertThatThrownBy(() -> new Rate(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rate is zero or more per person-year, not " + value);
        assertThatThrownBy(() -> new Ratio(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a ratio is zero or more, not " + value);
        assertThatThrownBy(() -> new Count(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a count is zero or more, not " + value);
    }

    @Test
    void theEndsAreInside() {
        assertThat(new Chance(0)).isEqualTo(Chance.NEVER);
        assertThat(new Chance(1)).isEqualTo(Chance.ALWAYS);
        assertThat(new Ratio(1)).isEqualTo(Ratio.ONE);
        assertThat(new Rate(0).perYear()).isZero();
        assertThat(new Count(0).value()).isZero();
    }

    /** By hand: odds × ratio, back to a probability. 0.5 → odds 1, × 3 → 3, → 0.75. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 3, 0.75",
        "0.5, 1, 0.5",
        "0.2, 4, 0.5",
        "0.8, 0.25, 0.5",
        "0.2, 0.42, 0.09502262443438914",
        "0.9, 0, 0",
        "0, 5, 0",
        "0, 0, 0",
        "1, 5, 1",
        "1, 0.2, 1",
    })
    void oddsRatioOnOdds(double before, double ratio, double after) {
        assertThat(Chance.withOdds(before, new Ratio(ratio))).isCloseTo(after, within(1e-15));
    }

    @Test
    void oddsOfCertaintyStayWhereTheyAreUndefined() {
        assertThat(Chance.withOdds(1, new Ratio(0))).isEqualTo(1);
    }

    @Test
    void oddsStayProbabilitiesForHugeRatios() {
        for (double p : new double[] {1e-300, 1e-12, 0.3, 1 - 1e-16}) {
            assertThat(Chance.withOdds(p, new Ratio(1e300))).isBetween(p, 1.0);
            assertThat(Chance.withOdds(p, new Ratio(1e-300))).isBetween(0.0, p);
        }
    }
}
