package org.offramp.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The warm-up is year 0; reported years begin with 1 at their first tick. */
class YearsTest {

    @Test
    void yearsAtTheirEdges() {
        Years years = new Years(3, 4);
        assertThat(years.of(0)).isZero();
        assertThat(years.of(years.start() - 1)).isZero();
        assertThat(years.of(years.start())).isEqualTo(1);
        assertThat(years.of(years.start() + Clock.YEAR - 1)).isEqualTo(1);
        assertThat(years.of(years.start() + Clock.YEAR)).isEqualTo(2);
        assertThat(years.of(years.end() - 1)).isEqualTo(4);
        assertThat(years.start()).isEqualTo(3 * Clock.YEAR);
        assertThat(years.end()).isEqualTo(7 * Clock.YEAR);
        assertThat(years.slots()).isEqualTo(5);
    }

    @Test
    void whatComesAfterTheEndIsCountedInTheLastYear() {
        Years years = new Years(1, 2);
        assertThat(years.of(years.end())).isEqualTo(2);
        assertThat(years.of(Clock.NEVER)).isEqualTo(2);
    }

    @Test
    void withoutWarmUpTheFirstTickIsInYearOne() {
        assertThat(new Years(0, 1).of(0)).isEqualTo(1);
        assertThat(new Years(0, 1).start()).isZero();
    }

    @Test
    void theLongestRunFitsTheClock() {
        Years years = new Years(8, Clock.MAX_YEARS - 8);
        assertThat(years.end()).isPositive().isLessThan(Clock.NEVER);
        assertThat(years.of(years.end() - 1)).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 0", "44, 45"})
    void runsTheClockCannotHold(int warmup, int reported) {
        assertThatThrownBy(() -> new Years(warmup, reported))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("warm-up " + warmup + " and " + reported + " years: expected");
    }
}
