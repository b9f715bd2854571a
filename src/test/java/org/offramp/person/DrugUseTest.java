package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Chance;
import org.offramp.chance.Ratio;
import org.offramp.scenario.Place;

/** Drug use and offending as data. */
class DrugUseTest {

    private static final Place LIVELY = Quiet.lively();

    private static DrugUse with(Map<Severity, SeverityCourse> severities) {
        DrugUse of = LIVELY.drugUse();
        return new DrugUse(
                of.substances(),
                severities,
                of.overdoseLevel(),
                of.useOffending(),
                of.remissionOffending(),
                of.excessDeath(),
                of.releaseFirst(),
                of.releaseSecond(),
                of.custodyOverdose(),
                of.naloxoneAtRelease(),
                of.naloxone(),
                of.releaseRelapse());
    }

    @Test
    void everySeverityIsNeeded() {
        Map<Severity, SeverityCourse> severities =
                new EnumMap<>(LIVELY.drugUse().severities());
        severities.remove(Severity.MODERATE);
        assertThatThrownBy(() -> with(severities))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("severity MODERATE is missing");
    }

    @Test
    void sharesOfSeveritiesAddUpToOne() {
        Map<Severity, SeverityCourse> severities =
                new EnumMap<>(LIVELY.drugUse().severities());
        severities.put(
                Severity.MILD, new SeverityCourse(new Chance(0.6), Ratio.ONE, Ratio.ONE, Chance.ALWAYS, Ratio.ONE));
        assertThatThrownBy(() -> with(severities))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the shares of the severities add up to 1.");
    }

    @Test
    void theRecordChangesAtTheFirstAndTheFifthArrest() {
        Offending offending = LIVELY.offending();
        assertThat(offending.record(0)).isEqualTo(1);
        assertThat(offending.record(1)).isEqualTo(2);
        assertThat(offending.record(4)).isEqualTo(2);
        assertThat(offending.record(5)).isEqualTo(4);
    }
}
