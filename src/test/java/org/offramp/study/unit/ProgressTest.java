package org.offramp.study.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long it will take. */
class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void theTimeLeftRestsOnTheUnitsOfThisRun() {
        assertThat(Progress.line(40, 20, 5, 10 * SECOND)).isEqualTo("25 of 40 (63 %), 30 a minute, 30 s left");
        assertThat(Progress.line(400, 0, 1, 10 * SECOND)).isEqualTo("1 of 400 (0 %), 6.0 a minute, 67 min left");
        assertThat(Progress.line(40_000, 0, 2, 10 * SECOND))
                .isEqualTo("2 of 40000 (0 %), 12 a minute, 55 h 33 min left");
        assertThat(Progress.line(40, 20, 0, 12 * SECOND)).isEqualTo("20 of 40 (50 %), 12 s so far");
        assertThat(Progress.line(40, 20, 20, 12 * SECOND)).isEqualTo("40 of 40 (100 %), writing the results");
    }
}
