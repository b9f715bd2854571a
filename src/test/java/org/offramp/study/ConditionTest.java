package org.offramp.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.study.guard.Condition;
import org.offramp.study.guard.Evidence;
import org.offramp.study.guard.Held;
import org.offramp.study.guard.Meant;

/** Conditions a pipeline may end on: how they are written, and when they hold. */
class ConditionTest {

    private static Evidence row(boolean difference, String arm, double mean, double low, double high) {
        return new Evidence(
                OptionalInt.empty(), difference, arm, "prison-population", "all", OptionalInt.empty(), mean, low, high);
    }

    /** The interval is 2 to 6, the mean 4: a condition holds in all of it, in none of it, or cannot be told. */
    @ParameterizedTest
    @CsvSource({
        "prison-population > 1, HOLDS",
        "prison-population > 2, CANNOT_BE_TOLD",
        "prison-population >= 2, HOLDS",
        "prison-population > 4, CANNOT_BE_TOLD",
        "prison-population > 6, DOES_NOT_HOLD",
        "prison-population >= 6, CANNOT_BE_TOLD",
        "prison-population > 7, DOES_NOT_HOLD",
        "prison-population < 1, DOES_NOT_HOLD",
        "prison-population < 2, DOES_NOT_HOLD",
        "prison-population <= 2, CANNOT_BE_TOLD",
        "prison-population < 6, CANNOT_BE_TOLD",
        "prison-population <= 6, HOLDS",
        "prison-population < 6.5, HOLDS",
        "mean(prison-population) > 3.9, HOLDS",
        "mean(prison-population) > 4, DOES_NOT_HOLD",
        "low(prison-population) < 2.5, HOLDS",
        "low(prison-population) < 2, DOES_NOT_HOLD",
        "high(prison-population) >= 6, HOLDS",
        "high(prison-population) > 6e0, DOES_NOT_HOLD",
        "prison-population > 100%, HOLDS",
        "prison-population < -1, DOES_NOT_HOLD",
        "prison-population > −1, HOLDS",
    })
    void theWholeIntervalHasToBeOnItsSide(String text, Held held) {
        List<Evidence> rows = List.of(row(false, "base", 4, 2, 6), row(true, "court", -9, -10, -8));
        assertThat(Condition.parse(text).judge(rows).held()).isEqualTo(held);
    }

    @Test
    void oneArmForWhichItHoldsIsEnough() {
        List<Evidence> rows =
                List.of(row(true, "court", -9, -10, -8), row(true, "police", 1, -1, 3), row(true, "places", 5, 4, 6));
        assertThat(Condition.parse("difference:prison-population > 0")
                        .judge(rows)
                        .line())
                .isEqualTo("difference:prison-population > 0: holds: places 5 (4 to 6)");
        assertThat(Condition.parse("difference:prison-population > 4.5")
                        .judge(rows)
                        .held())
                .isEqualTo(Held.CANNOT_BE_TOLD);
        assertThat(Condition.parse("difference:court:prison-population > 0")
                        .judge(rows)
                        .line())
                .isEqualTo("difference:court:prison-population > 0: does not hold: court −9 (−10 to −8)");
        assertThat(Condition.parse("prison-population > 0").judge(rows).line())
                .endsWith("cannot be told: there is no such value in the results");
    }

    @Test
    void oneReplicationHasAMeanAndNoInterval() {
        List<Evidence> rows = List.of(row(true, "court", -9, Double.NaN, Double.NaN));
        assertThat(Condition.parse("difference:prison-population < 0")
                        .judge(rows)
                        .held())
                .isEqualTo(Held.CANNOT_BE_TOLD);
        assertThat(Condition.parse("mean(difference:prison-population) < 0")
                        .judge(rows)
                        .held())
                .isEqualTo(Held.HOLDS);
    }

    @Test
    void everyPartIsRead() {
        Condition read =
                Condition.parse(" low( difference:base without record:cost[payer=prison; year=2030]) <= 2.5 % ");
        assertThat(read.meant()).isEqualTo(Meant.LOW);
        assertThat(read.difference()).isTrue();
        assertThat(read.arm()).contains("base without record");
        assertThat(read.outcome()).isEqualTo("cost");
        assertThat(read.stratum()).isEqualTo("payer=prison");
        assertThat(read.year()).hasValue(2030);
        assertThat(read.limit()).isEqualTo(0.025);
        Condition plain = Condition.parse("court:rearrest-3y[route=release;sex=female]<1");
        assertThat(plain.arm()).contains("court");
        assertThat(plain.stratum()).isEqualTo("route=release;sex=female");
        assertThat(plain.year()).isEmpty();
        assertThat(Condition.parse("deaths[year=2031] > 1").stratum()).isEqualTo("all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prison-population",
                "prison-population > ",
                "prison-population = 0",
                "prison-population > many",
                "mean(prison-population > 0",
                "prison-population) > 0",
                "median(prison-population) > 0",
                "prison-population[] > 0",
                "prison-population > 0 people",
                "difference: > 0",
            })
    void whatIsNoConditionIsRefused(String text) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no condition, expected [difference:][ARM:]OUTCOME[STRATUM]");
    }
}
