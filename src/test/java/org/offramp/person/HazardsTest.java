package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.time.Clock;

/** Each multiplier of a hazard is on from its first tick to the one before its end, and off otherwise. */
class HazardsTest {

    private static final LifeRates RATES = Quiet.rates(Quiet.lively());
    private static final int DAY = Clock.DAY;
    private static final int NOW = 3 * Clock.YEAR;
    private static final double SEVERE = 0.02;
    private static final Offset<Double> EXACT = within(1e-15);

    private final Population people = Quiet.people(1);
    private final Hazards hazards = new Hazards(people, RATES);

    @BeforeEach
    void aSevereOpioidDisorder() {
        Quiet.ill(people, 0, Substance.OPIOIDS, Severity.SEVERE);
    }

    @Test
    void nothingButTheDisorder() {
        assertThat(hazards.overdose(0, NOW)).isCloseTo(SEVERE, EXACT);
        people.severity[0] = (byte) Severity.MODERATE.ordinal();
        assertThat(hazards.overdose(0, NOW)).isCloseTo(0.5 * SEVERE, EXACT);
        people.severity[0] = (byte) Severity.MILD.ordinal();
        assertThat(hazards.overdose(0, NOW)).isCloseTo(0.2 * SEVERE, EXACT);
        people.use[0] = (byte) UseState.USE.ordinal();
        assertThat(hazards.overdose(0, NOW)).isZero();
        people.use[0] = (byte) UseState.REMISSION.ordinal();
        assertThat(hazards.overdose(0, NOW)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 8, 3.2",
        "14, -1, 8, 3.2",
        "14, 0, 4, 1.6",
        "28, -1, 4, 1.6",
        "28, 0, 1, 1",
        "400, 0, 1, 1",
    })
    void weeksAfterRelease(int days, int ticks, double ratio, double withNaloxone) {
        people.releasedAt[0] = NOW;
        int then = NOW + days * DAY + ticks;
        assertThat(hazards.overdose(0, then)).isCloseTo(ratio * SEVERE, EXACT);
        people.naloxone[0] = true;
        assertThat(hazards.overdose(0, then)).isCloseTo(withNaloxone * SEVERE, EXACT);
    }

    /** A ratio of naloxone below that of no release at all: nobody is safer for having been in prison. */
    @Test
    void naloxoneDoesNotTakeTheHazardBelowThatWithoutRelease() {
        people.releasedAt[0] = NOW;
        people.naloxone[0] = true;
        LifeRates strong = Quiet.rates(Quiet.lively("drug-use.naloxone=0.01"));
        assertThat(new Hazards(people, strong).overdose(0, NOW)).isCloseTo(SEVERE, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1.0", "28, -1, 1.0", "28, 0, 0.5", "400, 0, 0.5"})
    void firstFourWeeksOfTreatment(int days, int ticks, double ratio) {
        people.exposure[0] = 1;
        people.treatmentAt[0] = NOW;
        assertThat(hazards.overdose(0, NOW + days * DAY + ticks)).isCloseTo(ratio * SEVERE, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3", "28, -1, 3", "28, 0, 1", "400, 0, 1"})
    void fourWeeksAfterLeavingTreatment(int days, int ticks, double ratio) {
        people.exposure[0] = -1;
        people.treatmentAt[0] = NOW;
        assertThat(hazards.overdose(0, NOW + days * DAY + ticks)).isCloseTo(ratio * SEVERE, EXACT);
    }

    @Test
    void theWorseOfReleaseAndLeavingTreatment() {
        people.exposure[0] = -1;
        people.treatmentAt[0] = NOW;
        people.releasedAt[0] = NOW;
        assertThat(hazards.overdose(0, NOW)).isCloseTo(8 * SEVERE, EXACT);
        people.naloxone[0] = true;
        assertThat(hazards.overdose(0, NOW + 20 * DAY)).isCloseTo(3 * SEVERE, EXACT);
    }

    @Test
    void treatmentInCustodyLowersOverdosesThereToo() {
        people.custody[0] = true;
        double without = hazards.overdose(0, NOW);
        people.custody[0] = false;
        people.treatmentAt[0] = NOW - 100 * DAY;
        double open = hazards.overdose(0, NOW);
        people.exposure[0] = 1;
        double ratio = hazards.overdose(0, NOW) / open;
        people.custody[0] = true;
        assertThat(ratio).isLessThan(1);
        assertThat(hazards.overdose(0, NOW)).isCloseTo(without * ratio, EXACT);
    }

    @Test
    void inCustodyNoContactsAndFewerOverdoses() {
        people.custody[0] = true;
        people.releasedAt[0] = NOW;
        assertThat(hazards.overdose(0, NOW)).isCloseTo(0.3 * SEVERE, EXACT);
        for (OffenceClass offence : OffenceClass.values()) {
            assertThat(hazards.contact(0, offence.ordinal(), NOW)).isZero();
        }
    }

    /** The clock reaches 88 years: "never released" must stay long ago all that time. */
    @ParameterizedTest
    @CsvSource({"1", "44", "45", "60", "87"})
    void neverReleasedIsLongAgoInEveryYear(int year) {
        assertThat(hazards.overdose(0, year * Clock.YEAR)).isCloseTo(SEVERE, EXACT);
    }

    @Test
    void contactsOfPeopleWhoDoNotUse() {
        people.use[0] = (byte) UseState.NONE.ordinal();
        people.frailty[0] = 2.5f;
        assertThat(contact(OffenceClass.PUBLIC_ORDER)).isCloseTo(2.5 * 0.08, EXACT);
        assertThat(contact(OffenceClass.VIOLENT)).isCloseTo(2.5 * 0.03, EXACT);
        assertThat(contact(OffenceClass.SUPPLY)).isZero();
        assertThat(contact(OffenceClass.POSSESSION)).isZero();
        people.sex[0] = (byte) Sex.FEMALE.ordinal();
        assertThat(contact(OffenceClass.VIOLENT)).isCloseTo(2.5 * 0.004, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "4, 2", "5, 4", "700, 4"})
    void contactsByRecord(short arrests, double ratio) {
        people.use[0] = (byte) UseState.NONE.ordinal();
        people.arrests[0] = arrests;
        assertThat(contact(OffenceClass.VIOLENT)).isCloseTo(ratio * 0.03, EXACT);
    }

    /** By hand: a severe disorder doubles violence, half of the extra with a moderate one, 30 % of it in remission. */
    @Test
    void contactsByDrugUse() {
        assertThat(contact(OffenceClass.VIOLENT)).isCloseTo(2 * 0.03, EXACT);
        people.severity[0] = (byte) Severity.MODERATE.ordinal();
        assertThat(contact(OffenceClass.VIOLENT)).isCloseTo(1.5 * 0.03, EXACT);
        people.use[0] = (byte) UseState.REMISSION.ordinal();
        assertThat(contact(OffenceClass.VIOLENT)).isCloseTo(1.3 * 0.03, EXACT);
        people.use[0] = (byte) UseState.USE.ordinal();
        assertThat(contact(OffenceClass.VIOLENT)).isCloseTo(1.3 * 0.03, EXACT);
    }

    @Test
    void contactsForPossessionFollowUseAndNotFrailty() {
        people.frailty[0] = 9;
        people.arrests[0] = 9;
        assertThat(contact(OffenceClass.POSSESSION)).isCloseTo(0.3, EXACT);
        people.use[0] = (byte) UseState.USE.ordinal();
        assertThat(contact(OffenceClass.POSSESSION)).isCloseTo(0.05, EXACT);
        people.use[0] = (byte) UseState.REMISSION.ordinal();
        assertThat(contact(OffenceClass.POSSESSION)).isZero();
    }

    @Test
    void treatmentIsAStateItsEffectEndsWithIt() {
        double before = contact(OffenceClass.POSSESSION);
        double excess = hazards.excess(0);
        double remission = hazards.remission(0);
        people.exposure[0] = 1;
        assertThat(contact(OffenceClass.POSSESSION)).isCloseTo(0.8 * before, EXACT);
        assertThat(hazards.excess(0)).isCloseTo(0.6 * excess, EXACT);
        assertThat(hazards.remission(0)).isCloseTo(1.5 * remission, EXACT);
        people.exposure[0] = -1;
        assertThat(contact(OffenceClass.POSSESSION)).isEqualTo(before);
        assertThat(hazards.excess(0)).isEqualTo(excess);
        assertThat(hazards.remission(0)).isEqualTo(remission);
    }

    /** Ninety days from release on, and not while held again. */
    @Test
    void relapseIsMoreFrequentAfterRelease() {
        Hazards released = new Hazards(people, Quiet.rates(Quiet.lively("drug-use.release-relapse=20")));
        people.use[0] = (byte) UseState.REMISSION.ordinal();
        people.remissionAt[0] = NOW;
        assertThat(released.relapse(0, NOW)).as("never released").isEqualTo(0.2);
        people.releasedAt[0] = NOW;
        assertThat(released.relapse(0, NOW)).isCloseTo(4, EXACT);
        assertThat(released.relapse(0, NOW + 90 * DAY - 1)).isCloseTo(4, EXACT);
        assertThat(released.relapse(0, NOW + 90 * DAY)).isEqualTo(0.2);
        assertThat(hazards.relapse(0, NOW)).as("no ratio").isEqualTo(0.2);
        people.custody[0] = true;
        assertThat(released.relapse(0, NOW)).as("held").isEqualTo(0.2);
    }

    @Test
    void relapseIsEarlyForFiveYears() {
        people.use[0] = (byte) UseState.REMISSION.ordinal();
        people.remissionAt[0] = -Clock.YEAR;
        assertThat(hazards.relapse(0, 4 * Clock.YEAR - 1)).isEqualTo(0.2);
        assertThat(hazards.relapse(0, 4 * Clock.YEAR)).isEqualTo(0.02);
    }

    @Test
    void otherRatesFromTheTickTheyAreInForce() {
        hazards.enact(Quiet.rates(Quiet.lively("drug-use.substances.opioids.overdose=0.05 per year")));
        assertThat(hazards.overdose(0, NOW)).isCloseTo(0.05, EXACT);
    }

    @Test
    void seekingAndBackground() {
        assertThat(hazards.seeking(0)).isCloseTo(0.5, EXACT);
        people.severity[0] = (byte) Severity.MILD.ordinal();
        assertThat(hazards.seeking(0)).isCloseTo(0.1, EXACT);
        assertThat(hazards.background(0, 0)).isCloseTo(0.001, EXACT);
        assertThat(hazards.background(0, 10 * Clock.YEAR)).isCloseTo(0.005, EXACT);
        people.use[0] = (byte) UseState.USE.ordinal();
        assertThat(hazards.seeking(0)).isZero();
        assertThat(hazards.excess(0)).isZero();
    }

    private double contact(OffenceClass offence) {
        return hazards.contact(0, offence.ordinal(), 0);
    }
}
