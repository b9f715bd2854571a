package org.offramp.report.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What chance and the numbers allow together. */
class SurenessTest {

    private static Difference widened(double low, double high) {
        Difference chance = new Difference("base", "other", "cost", "all", null, "EUR", -10, 1, -13, -7, 12);
        Sureness.Range numbers =
                new Sureness.Range("other", "base", "cost", "all", null, -10, low, high, Double.NaN, Double.NaN);
        return new Sureness(
                        40,
                        3,
                        3,
                        0,
                        0,
                        "",
                        0,
                        -1,
                        false,
                        List.of(),
                        List.of(),
                        List.of(numbers),
                        List.of(),
                        List.of(),
                        "",
                        false)
                .widened(chance);
    }

    /** Variances add: 3 and 4 make 5. */
    @Test
    void halfWidthsAddAsVariancesDo() {
        assertThat(widened(-14, -6).low()).isCloseTo(-15, within(1e-12));
        assertThat(widened(-14, -6).high()).isCloseTo(-5, within(1e-12));
    }

    /** Just clear of zero by either alone, −10 ± 9 by the numbers and ± 3 by chance, clear; ± 9.8 and ± 3 is not. */
    @Test
    void clearOfEitherIsNotClearOfBoth() {
        assertThat(widened(-19, -1).high()).isNegative();
        assertThat(widened(-19.8, -0.2).high()).isPositive();
    }

    /** Numbers that lie to one side of the mean widen that side alone. */
    @Test
    void eachSideHasItsOwnWidth() {
        assertThat(widened(-8, -6).low()).isEqualTo(-13);
        assertThat(widened(-8, -6).high()).isCloseTo(-5, within(1e-12));
    }
}
