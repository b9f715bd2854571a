package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.person.OffenceClass;
import org.offramp.time.Clock;

/** A case diverted at each stage that suspends it: completed it is closed; failed it goes on as if there had been nothing. */
class DiversionTest {

    private static final String[] PRACTICE = {
        "justice.police.violent={no-action: 0.1, warning: 0.1, fine: 0.1}",
        "justice.pretrial.remand.violent=0.3",
        "justice.court.conviction.violent=0.6",
        "justice.court.sentences.violent={"
                + "probation: {share: 0.3, length: {distribution: exponential, mean: 300, unit: days}},"
                + "jail: {share: 0.2, length: {distribution: exponential, mean: 60, unit: days}},"
                + "prison: {share: 0.3, length: {distribution: log-normal, median: 400, sigma: 0.7, unit: days}}}"
    };

    private static String[] practice(String... more) {
        String[] all = java.util.Arrays.copyOf(PRACTICE, PRACTICE.length + more.length);
        System.arraycopy(more, 0, all, PRACTICE.length, more.length);
        return all;
    }

    /** A street on which a person is about to be diverted at a stage, having come so far on the road. */
    private static Street diverted(Stage stage, String... settings) {
        Street street = Street.of(settings);
        street.opens.add(stage);
        street.contact(0, OffenceClass.VIOLENT, DAY);
        while (street.road.standing(0) != Standing.DIVERTED) {
            street.next(0);
        }
        return street;
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"POLICE", "PROSECUTION", "COURT", "SENTENCING"})
    void theCaseIsSuspended(Stage stage) {
        Street street = diverted(stage, "justice.pretrial.remand.violent=1", Street.sentence("prison", 100));
        street.stands(0, Standing.DIVERTED);
        assertThat(street.road.due(0)).isEqualTo(Clock.NEVER);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.VIOLENT.ordinal());
        assertThat(street.count(Counted.DIVERSIONS)).isEqualTo(1);
        assertThat(street.count(Counted.IMPRISONED)).isZero();
        assertThat(street.road.held()).isZero();
        boolean held = stage == Stage.COURT || stage == Stage.SENTENCING;
        assertThat(street.told.contains("0 custody ends"))
                .as("released from remand")
                .isEqualTo(held);
        assertThat(street.people.releasedAt[0] >= 0).isEqualTo(held);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"POLICE", "PROSECUTION", "COURT"})
    void completedTheCaseIsClosedWithoutAConviction(Stage stage) {
        Street street = diverted(stage);
        street.road.completed(0, stage, 50 * DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.CONVICTIONS)).isZero();
        assertThat(street.people.convictions[0]).isZero();
        assertThat(street.people.arrests[0]).isEqualTo((short) (stage == Stage.POLICE ? 0 : 1));
    }

    @Test
    void completedAtSentencingTheConvictionStands() {
        Street street = diverted(Stage.SENTENCING, Street.sentence("prison", 100));
        street.road.completed(0, Stage.SENTENCING, 50 * DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.CONVICTIONS)).isEqualTo(1);
        assertThat(street.count(Counted.IMPRISONED)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"POLICE", "PROSECUTION", "COURT", "SENTENCING"})
    void failedWithoutReturnTheCaseIsClosed(Stage stage) {
        Street street = diverted(stage);
        street.road.failed(0, stage, false, 1, 50 * DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.ARRESTS)).isEqualTo(stage == Stage.POLICE ? 0 : 1);
    }

    /** 300 people with and without a failed measure: the same verdict, the same kind of sentence, its length × ratio. */
    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"POLICE", "PROSECUTION", "COURT", "SENTENCING"})
    void failedTheCaseGoesOnWithTheSameDraws(Stage stage) {
        sameAsWithout(stage, practice("justice.police.violent={no-action: 0, warning: 0, fine: 0}"));
    }

    /** Whoever is convicted for the first time must not be sentenced as somebody with an earlier conviction. */
    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"POLICE", "PROSECUTION", "COURT", "SENTENCING"})
    void failedTheRecordIsTheOneOfTheVerdict(Stage stage) {
        sameAsWithout(
                stage,
                practice("justice.police.violent={no-action: 0, warning: 0, fine: 0}", "justice.court.record-odds=20"));
    }

    private static void sameAsWithout(Stage stage, String[] settings) {
        // a case that goes back further is sentenced anew, at the usual length
        double ratio = stage == Stage.COURT || stage == Stage.SENTENCING ? 0.5 : 1;
        int n = 300;
        Street without = Street.of(n, settings);
        Street with = Street.of(n, settings);
        with.opens.add(stage);
        for (int person = 0; person < n; person++) {
            without.contact(person, OffenceClass.VIOLENT, DAY);
            with.contact(person, OffenceClass.VIOLENT, DAY);
            toSentence(without, person);
            toSentence(with, person);
            if (with.road.standing(person) == Standing.DIVERTED) {
                with.road.failed(person, stage, true, 0.5, 100 * DAY);
                toSentence(with, person);
            }
            assertThat(with.road.standing(person)).isEqualTo(without.road.standing(person));
            assertThat(with.people.convictions[person]).isEqualTo(without.people.convictions[person]);
            assertThat(term(with, person)).isCloseTo(term(without, person) * ratio, within(2.0));
        }
        assertThat(with.count(Counted.CONVICTIONS))
                .isEqualTo(without.count(Counted.CONVICTIONS))
                .isBetween(120L, 240L);
    }

    private static void toSentence(Street street, int person) {
        while (street.road.standing(person).awaitingTrial()) {
            street.next(person);
        }
    }

    /** Length of the sentence being served, in ticks; prisons of the quiet place review at the end. */
    private static double term(Street street, int person) {
        int due = street.road.due(person);
        return due == Clock.NEVER ? 0 : due - street.road.nodes().since(person);
    }

    @Test
    void failedAtThePoliceIsWhatThePoliceWouldHaveDone() {
        Street street = diverted(Stage.POLICE, "justice.police.violent.no-action=1");
        street.road.failed(0, Stage.POLICE, true, 1, 50 * DAY);
        street.stands(0, Standing.COMMUNITY);
        assertThat(street.people.arrests[0]).isZero();
        assertThat(street.count(Counted.NO_ACTION)).isEqualTo(1);
    }

    @Test
    void failedAtThePoliceIsAnArrest() {
        Street street = diverted(Stage.POLICE);
        assertThat(street.people.arrests[0]).isZero();
        street.opens.clear();
        street.road.failed(0, Stage.POLICE, true, 1, 50 * DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(street.people.arrests[0]).isEqualTo((short) 1);
        assertThat(street.count(Counted.CONTACTS)).isEqualTo(1);
    }

    @Test
    void aFurtherArrestJoinsASuspendedCase() {
        Street street = diverted(Stage.PROSECUTION);
        street.opens.clear();
        street.contact(0, OffenceClass.POSSESSION, 20 * DAY);
        street.stands(0, Standing.DIVERTED);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.VIOLENT.ordinal());
        assertThat(street.count(Counted.JOINED)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMeasureInPrisonOrAfterReleaseDecidesNothing(boolean completed) {
        Street street = Street.of(Street.sentence("prison", 100));
        street.opens.add(Stage.PRISON);
        int now = street.sentenced(0, DAY);
        street.stands(0, Standing.PRISON);
        if (completed) {
            street.road.completed(0, Stage.PRISON, now + DAY);
        } else {
            street.road.failed(0, Stage.PRISON, true, 1, now + DAY);
        }
        street.stands(0, Standing.PRISON);
        street.next(0, 2);
        street.hasNoCase(0);
        street.road.failed(0, Stage.AFTERCARE, true, 1, now + 200 * DAY);
        street.hasNoCase(0);
    }
}
