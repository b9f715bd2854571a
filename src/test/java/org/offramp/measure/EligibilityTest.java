package org.offramp.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Chance;
import org.offramp.chance.Distribution;
import org.offramp.chance.Draws;
import org.offramp.chance.Ratio;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.person.Quiet;
import org.offramp.person.Severity;
import org.offramp.person.Sex;
import org.offramp.person.Substance;
import org.offramp.time.Clock;

/** The rules of eligibility, one by one. */
class EligibilityTest {

    private final Population people = Quiet.people(1);
    private final Draft draft = new Draft(Stage.POLICE, Disposal.ARREST);
    private Distribution found = new Distribution.Constant(10);

    private boolean eligible(OffenceClass offence) {
        return draft.eligibility().holds(people, 0, offence, found, 99, 5, Clock.YEAR);
    }

    private boolean eligible() {
        return eligible(OffenceClass.ACQUISITIVE);
    }

    @Test
    void whatIsLeftOutDoesNotRestrict() {
        for (OffenceClass offence : OffenceClass.values()) {
            assertThat(eligible(offence)).isTrue();
        }
    }

    @Test
    void offences() {
        draft.offences = List.of(OffenceClass.POSSESSION, OffenceClass.ACQUISITIVE);
        assertThat(eligible(OffenceClass.ACQUISITIVE)).isTrue();
        assertThat(eligible(OffenceClass.POSSESSION)).isTrue();
        assertThat(eligible(OffenceClass.SUPPLY)).isFalse();
    }

    @Test
    void quantityRestrictsPossessionOnly() {
        draft.quantity = Optional.of(new Ratio(10));
        assertThat(eligible(OffenceClass.POSSESSION))
                .as("exactly ten days of use")
                .isTrue();
        found = new Distribution.Constant(10.5);
        assertThat(eligible(OffenceClass.POSSESSION)).isFalse();
        assertThat(eligible(OffenceClass.SUPPLY)).isTrue();
    }

    @Test
    void convictions() {
        draft.maxConvictions = Optional.of(1);
        people.convictions[0] = 1;
        assertThat(eligible()).isTrue();
        people.convictions[0] = 2;
        assertThat(eligible()).isFalse();
    }

    /** 31.5 years old after a year. */
    @Test
    void ages() {
        draft.fromAge = Optional.of(31);
        draft.toAge = Optional.of(31);
        assertThat(eligible()).isTrue();
        draft.fromAge = Optional.of(32);
        draft.toAge = Optional.empty();
        assertThat(eligible()).isFalse();
        draft.fromAge = Optional.empty();
        draft.toAge = Optional.of(30);
        assertThat(eligible()).isFalse();
    }

    @Test
    void sex() {
        draft.sex = Optional.of(Sex.FEMALE);
        assertThat(eligible()).isFalse();
        people.sex[0] = 1;
        assertThat(eligible()).isTrue();
    }

    @Test
    void disorder() {
        draft.disorder = true;
        assertThat(eligible()).isFalse();
        Quiet.ill(people, 0, Substance.CANNABIS, Severity.MILD);
        assertThat(eligible()).isTrue();
    }

    @Test
    void severitiesAndSubstances() {
        draft.disorder = true;
        draft.severities = List.of(Severity.MODERATE, Severity.SEVERE);
        draft.substances = List.of(Substance.OPIOIDS);
        Quiet.ill(people, 0, Substance.OPIOIDS, Severity.MILD);
        assertThat(eligible()).isFalse();
        Quiet.ill(people, 0, Substance.OPIOIDS, Severity.MODERATE);
        assertThat(eligible()).isTrue();
        Quiet.ill(people, 0, Substance.CANNABIS, Severity.MODERATE);
        assertThat(eligible()).isFalse();
    }

    /** Sensitivity 0.8, specificity 0.9 over many people. False alarm: P(|Z| > 5) = 6e-7 for each, were the keys not fixed. */
    @Test
    void screening() {
        draft.disorder = true;
        draft.screening = Optional.of(new Screening(new Chance(0.8), new Chance(0.9)));
        assertThat(share()).as("false positives").isCloseTo(0.1, within(5 * Math.sqrt(0.09 / 5000)));
        Quiet.ill(people, 0, Substance.OPIOIDS, Severity.SEVERE);
        assertThat(share()).as("found").isCloseTo(0.8, within(5 * Math.sqrt(0.16 / 5000)));
    }

    @Test
    void screeningIsDrawnAnewAtEachOccasionResidenceIsNot() {
        draft.disorder = true;
        draft.screening = Optional.of(new Screening(new Chance(0.5), new Chance(0.5)));
        assertThat(occasions()).isBetween(1, 99);
        draft.disorder = false;
        draft.further = Optional.of(new Chance(0.5));
        assertThat(occasions()).isIn(0, 100);
    }

    /** False alarm: P(|Z| > 5) = 6e-7, were the keys not fixed. */
    @Test
    void furtherConditions() {
        draft.further = Optional.of(new Chance(0.3));
        assertThat(share()).isCloseTo(0.3, within(5 * Math.sqrt(0.21 / 5000)));
    }

    private double share() {
        int yes = 0;
        for (int i = 0; i < 5000; i++) {
            boolean holds =
                    draft.eligibility().holds(people, 0, OffenceClass.SUPPLY, found, Draws.key(3, i), 5, Clock.YEAR);
            yes += holds ? 1 : 0;
        }
        return yes / 5000.0;
    }

    private int occasions() {
        int yes = 0;
        for (int i = 0; i < 100; i++) {
            boolean holds = draft.eligibility().holds(people, 0, OffenceClass.SUPPLY, found, 3, i, Clock.YEAR);
            yes += holds ? 1 : 0;
        }
        return yes;
    }
}
