package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;

/** Everybody with a disorder counts once a year, and once more if treated in it. */
class PrevalenceTest {

    private static final int Y = Clock.YEAR;
    private final Population people = Quiet.people(2);
    private final Prevalence prevalence = new Prevalence(people, Quiet.YEARS);

    @BeforeEach
    void ill() {
        Quiet.ill(people, 0, Substance.OPIOIDS, Severity.SEVERE);
    }

    private long[] counts(int kind) {
        Ledger ledger = prevalence.ledger();
        return new long[] {ledger.total(kind, 0), ledger.total(kind, 1), ledger.total(kind, 2), ledger.total(kind, 3)};
    }

    @Test
    void onceAYear() {
        prevalence.disorder(0, 5);
        prevalence.disorder(0, 6);
        prevalence.disorder(0, Y);
        prevalence.disorder(0, Y + 1);
        prevalence.disorder(0, 4 * Y - 1);
        assertThat(counts(Prevalence.DISORDER)).containsExactly(1, 1, 0, 1);
    }

    @Test
    void treatedOnceAYear() {
        prevalence.disorder(0, Y);
        prevalence.treatment(0, Y + 1);
        prevalence.treatment(0, Y + 2);
        prevalence.disorder(0, 2 * Y);
        assertThat(counts(Prevalence.TREATED)).containsExactly(0, 1, 0, 0);
    }

    @Test
    void treatmentOfPeopleWithoutADisorderIsNotCoverage() {
        prevalence.treatment(1, Y);
        assertThat(counts(Prevalence.TREATED)).containsExactly(0, 0, 0, 0);
    }

    /** Both in one year, in whichever order: a person with a disorder in the year who was treated in the year. */
    @Test
    void treatmentBeforeTheRelapseOfTheSameYearCounts() {
        prevalence.treatment(0, Y + 1);
        prevalence.disorder(0, Y + 2);
        assertThat(counts(Prevalence.DISORDER)).containsExactly(0, 1, 0, 0);
        assertThat(counts(Prevalence.TREATED)).containsExactly(0, 1, 0, 0);
    }
}
