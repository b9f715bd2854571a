package org.offramp.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ticks: whole parts of a day, saturated at NEVER, never wrapped round. */
class ClockTest {

    @Test
    void aYearIsAWholeNumberOfTicks() {
        assertThat(Clock.YEAR).isEqualTo(23_937_024);
        assertThat(Clock.YEAR).isEqualTo((int) Math.round(Span.YEAR * Clock.DAY));
        assertThat(Clock.YEAR * (long) Clock.MAX_YEARS).isLessThan(Clock.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 65536", "0.5, 32768", "365.25, 23937024", "32767.99, 2147482992"})
    void lengthsInTicks(double days, int ticks) {
        assertThat(Clock.ticks(days)).isEqualTo(ticks);
        assertThat(new Span(days).ticks()).isEqualTo(ticks);
    }

    @ParameterizedTest
    @ValueSource(doubles = {32768, 1e9, 1e300, Double.POSITIVE_INFINITY})
    void longerThanTheClockIsNever(double days) {
        assertThat(Clock.ticks(days)).isEqualTo(Clock.NEVER);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "10, 0, 11",
        "10, 1, 11",
        "10, 5, 15",
        "2147483646, 1, 2147483647",
        "2147483647, 1, 2147483647",
        "2147483647, 2147483647, 2147483647",
        "5, 2147483647, 2147483647",
        "1073741824, 1073741824, 2147483647",
    })
    void afterIsLaterAndDoesNotWrap(int now, int ticks, int then) {
        assertThat(Clock.after(now, ticks)).isEqualTo(then);
    }

    @Test
    void backToDaysAndYears() {
        assertThat(Clock.days(3L * Clock.DAY / 2)).isEqualTo(1.5);
        assertThat(Clock.years(10L * Clock.YEAR)).isEqualTo(10);
        assertThat(Clock.years(1_000_000L * Clock.YEAR)).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void noSpan(double days) {
        assertThatThrownBy(() -> new Span(days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span is zero days or more, not " + days);
    }
}
