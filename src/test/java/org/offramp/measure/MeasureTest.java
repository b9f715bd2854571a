package org.offramp.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;

/** Measures as data. */
class MeasureTest {

    @Test
    void aMeasureDoesSomething() {
        assertThatThrownBy(() -> new Measure(
                        "idle",
                        "Idle",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measure idle has neither a gate nor levers");
    }

    @Test
    void aLeverScalesOrSets() {
        assertThat(new Lever("a.b", Optional.of(new Ratio(2)), Optional.empty()).path())
                .isEqualTo("a.b");
        assertThatThrownBy(() -> new Lever("a.b", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lever a.b: expected either scale or to");
        assertThatThrownBy(() -> new Lever("a.b", Optional.of(Ratio.ONE), Optional.of(new Count(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutConsentItIsCompulsory() {
        Draft draft = new Draft(Stage.POLICE, Disposal.ARREST);
        assertThat(draft.measure().compulsory()).isTrue();
        draft.consent = Optional.of(new Chance(1));
        assertThat(draft.measure().compulsory()).isFalse();
        Lever lever = new Lever("a.b", Optional.of(new Ratio(2)), Optional.empty());
        Measure levers = new Measure(
                "m", "M", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(lever));
        assertThat(levers.compulsory()).isFalse();
    }

    @Test
    void theEndIsAfterTheStart() {
        Lever lever = new Lever("justice", Optional.of(Ratio.ONE), Optional.empty());
        Optional<LocalDate> start = Optional.of(LocalDate.of(2030, 1, 1));
        Optional<LocalDate> end = Optional.of(LocalDate.of(2029, 1, 1));
        assertThatThrownBy(
                        () -> new Measure("m", "M", "", start, end, Optional.empty(), Optional.empty(), List.of(lever)))
                .hasMessageContaining("Maybe the dates are the wrong way round?");
    }

    /** These names are in every table of results. */
    @Test
    void stepsAsWrittenInTables() {
        assertThat(Arrays.stream(Step.values()).map(Step::label))
                .containsExactly(
                        "contact",
                        "eligible",
                        "offered",
                        "accepted",
                        "place-available",
                        "started",
                        "retained",
                        "completed",
                        "failed",
                        "widened",
                        "widened-ticks");
    }
}
