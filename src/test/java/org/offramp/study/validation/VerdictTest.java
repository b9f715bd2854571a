package org.offramp.study.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.study.table.Interval;

/** The whole interval in the band agrees, the whole of it outside fails, anything else is not decided. */
class VerdictTest {

    private static Interval interval(double low, double high) {
        return new Interval((low + high) / 2, 1, low, high, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 6, AGREES",
        "3, 7, AGREES",
        "2.9, 6, UNDECIDED",
        "4, 7.1, UNDECIDED",
        "1, 9, UNDECIDED",
        "1, 2.9, FAILS",
        "7.1, 9, FAILS",
    })
    void anIntervalAgainstTheBandFromThreeToSeven(double low, double high, Verdict expected) {
        assertThat(Verdict.of(interval(low, high), 3, 7, false)).isEqualTo(expected);
    }

    /** No change at all is no fall. */
    @Test
    void aDirectionIsStrict() {
        double none = Double.NEGATIVE_INFINITY;
        assertThat(Verdict.of(interval(-2, -1), none, 0, true)).isEqualTo(Verdict.AGREES);
        assertThat(Verdict.of(interval(0, 0), none, 0, true)).isEqualTo(Verdict.FAILS);
        assertThat(Verdict.of(interval(1, 2), none, 0, true)).isEqualTo(Verdict.FAILS);
        assertThat(Verdict.of(interval(-1, 1), none, 0, true)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void oneReplicationDecidesNothing() {
        assertThat(Verdict.of(Interval.of(new double[] {5}), 3, 7, false)).isEqualTo(Verdict.UNDECIDED);
    }

    /** A fitted row validates nothing, and its fit must still hold; only a reason makes a failure one that is explained. */
    @Test
    void whatARowSaysOfItselfCountsInTheEnd() {
        assertThat(Verdict.AGREES.with(true, false)).isEqualTo(Verdict.FITTED);
        assertThat(Verdict.AGREES.with(false, true)).isEqualTo(Verdict.AGREES);
        assertThat(Verdict.FAILS.with(true, false)).isEqualTo(Verdict.FAILS);
        assertThat(Verdict.FAILS.with(false, true)).isEqualTo(Verdict.EXPLAINED);
        assertThat(Verdict.UNDECIDED.with(false, true)).isEqualTo(Verdict.EXPLAINED);
        assertThat(Verdict.UNDECIDED.with(false, false).green()).isFalse();
        assertThat(Verdict.FAILS.green()).isFalse();
        assertThat(Verdict.EXPLAINED.green()).isTrue();
        assertThat(Verdict.FITTED.green()).isTrue();
    }
}
