package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.chance.Decision;

/** Each kind of sentence: where the person stands and until when. */
class SentencingTest {

    private static final String REMAND = "justice.pretrial.remand.violent=1";

    @ParameterizedTest
    @ValueSource(strings = {"fine", "restorative-conference"})
    void theCaseEndsWithTheSentence(String kind) {
        Street street = Street.of(Street.sentence(kind, 100));
        street.sentenced(0, DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.FINED)).isEqualTo(1);
        assertThat(street.told).contains("0 SENTENCING instead of FINE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"community-service", "suspended-sentence", "probation", "electronic-monitoring"})
    void servedInTheCommunity(String kind) {
        Street street = Street.of(Street.sentence(kind, 100));
        int now = street.sentenced(0, DAY);
        street.stands(0, Standing.COMMUNITY_SENTENCE);
        assertThat(street.told).contains("0 SENTENCING instead of COMMUNITY_SENTENCE");
        assertThat(street.road.due(0)).isEqualTo(now + 100 * DAY);
        assertThat(street.count(Counted.COMMUNITY_SENTENCES)).isEqualTo(1);
        street.next(0);
        street.hasNoCase(0);
    }

    @ParameterizedTest
    @CsvSource({"jail, PRISON, 1", "prison, PRISON, 1", "compulsory-centre, COMPULSORY_CENTRE, 0", "death, PRISON, 1"})
    void servedInCustody(String kind, Standing standing, int inWings) {
        Street street = Street.of(Street.sentence(kind, 100));
        int now = street.sentenced(0, DAY);
        street.stands(0, standing);
        assertThat(street.road.due(0)).isEqualTo(now + 100 * DAY);
        assertThat(street.count(Counted.IMPRISONED)).isEqualTo(1);
        assertThat(street.people.imprisonments[0]).isEqualTo((short) 1);
        assertThat(street.people.custody[0]).isTrue();
        assertThat(street.road.held()).as("in the wings of the prisons").isEqualTo(inWings);
        assertThat(street.told).contains("0 SENTENCING instead of CUSTODY", "0 custody begins");
    }

    @ParameterizedTest
    @CsvSource({
        "jail, 150",
        "prison, 150",
        "compulsory-centre, 100",
        "death, 100",
        "probation, 100",
    })
    void lengthsOfJailAndPrisonAreStretchedAndNoOthers(String kind, int days) {
        Street street =
                Street.of(Street.sentence(kind, 100), "justice.court.custody-length={violent: 1.5, possession: 7}");
        int now = street.sentenced(0, DAY);
        assertThat(street.road.due(0)).isEqualTo(now + days * DAY);
    }

    @Test
    void fromRemandToPrisonCustodyGoesOn() {
        Street street = Street.of(REMAND, Street.sentence("prison", 100));
        int now = street.sentenced(0, DAY);
        street.stands(0, Standing.PRISON);
        assertThat(street.road.due(0))
                .as("time on remand is not taken off: lengths are time to serve")
                .isEqualTo(now + 100 * DAY);
        assertThat(street.told.stream().filter("0 custody begins"::equals)).hasSize(1);
        assertThat(street.road.held()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fine", "probation"})
    void fromRemandToLiberty(String kind) {
        Street street = Street.of(REMAND, Street.sentence(kind, 100));
        int now = street.sentenced(0, DAY);
        assertThat(street.people.custody[0]).isFalse();
        assertThat(street.people.releasedAt[0]).isEqualTo(now);
        assertThat(street.road.held()).isZero();
        assertThat(street.told).endsWith("0 custody ends");
    }

    @Test
    void sharesLeftToOneAreFines() {
        Street street = Street.of(
                500,
                "justice.court.sentences.violent={"
                        + "prison: {share: 0.2, length: {distribution: constant, length: 100, unit: days}},"
                        + "probation: {share: 0.3, length: {distribution: constant, length: 50, unit: days}}}");
        for (int person = 0; person < 500; person++) {
            street.sentenced(person, DAY);
        }
        // binomial; false alarm: P(|Z| > 4) = 6e-5 for each, were the seed not fixed
        assertThat(street.count(Counted.IMPRISONED)).isBetween(64L, 136L);
        assertThat(street.count(Counted.COMMUNITY_SENTENCES)).isBetween(109L, 191L);
        assertThat(street.count(Counted.FINED))
                .isEqualTo(500 - street.count(Counted.IMPRISONED) - street.count(Counted.COMMUNITY_SENTENCES));
    }

    /** By hand: custody 0.2, odds 0.25 × 4 = 1, so 0.5; the shares within custody and within the rest stay. */
    @Test
    void anEarlierConvictionRaisesTheOddsOfCustody() {
        Street street = Street.of(
                500,
                "justice.court.record-odds=4",
                "justice.court.sentences.violent={"
                        + "prison: {share: 0.1, length: {distribution: constant, length: 100, unit: days}},"
                        + "jail: {share: 0.1, length: {distribution: constant, length: 10, unit: days}},"
                        + "probation: {share: 0.8, length: {distribution: constant, length: 50, unit: days}}}");
        for (int person = 0; person < 500; person++) {
            street.people.convictions[person] = (short) (person % 2);
            int now = street.sentenced(person, DAY);
            double u = street.people.uniform(person, Decision.SENTENCE, DAY);
            double custody = person % 2 == 0 ? 0.1 : 0.25;
            int days = u < custody ? 100 : u < 2 * custody ? 10 : 50;
            assertThat(street.road.due(person)).isEqualTo(now + days * DAY);
        }
    }

    /** By hand: custody 0.2, odds 0.25; × 4 with an earlier imprisonment 0.5; × 0.25 for women 1 / 17. */
    @Test
    void imprisonmentAndSexChangeTheOddsOfCustody() {
        Street street = Street.of(
                400,
                "justice.court.prison-odds=4",
                "justice.court.women-odds=0.25",
                "justice.court.sentences.violent={"
                        + "jail: {share: 0.2, length: {distribution: constant, length: 10, unit: days}}}");
        for (int person = 0; person < 400; person++) {
            street.people.imprisonments[person] = (short) (person % 2);
            street.people.sex[person] = (byte) (person / 2 % 2);
            street.sentenced(person, DAY);
            double custody = new double[] {0.2, 0.5, 1 / 17.0, 0.2}[person % 4];
            boolean held = street.people.uniform(person, Decision.SENTENCE, DAY) < custody;
            assertThat(street.people.custody[person]).isEqualTo(held);
        }
    }

    @Test
    void theConvictionItselfIsNotAnEarlierOne() {
        Street street = Street.of(
                100,
                "justice.court.record-odds=1e12",
                "justice.court.sentences.violent={"
                        + "prison: {share: 0.01, length: {distribution: constant, length: 100, unit: days}}}");
        for (int person = 0; person < 100; person++) {
            street.sentenced(person, DAY);
        }
        assertThat(street.count(Counted.IMPRISONED)).isLessThan(10);
    }

    @Test
    void theLengthIsDrawnAtTheOccasionOfTheCase() {
        Street street = Street.of(
                50,
                "justice.court.sentences.violent={"
                        + "jail: {share: 1, length: {distribution: exponential, mean: 100, unit: days}}}");
        for (int person = 0; person < 50; person++) {
            int now = street.sentenced(person, DAY);
            double days = 100 * org.offramp.chance.Draws.exponential(street.people.draw(person, Decision.LENGTH, DAY));
            assertThat(street.road.due(person)).isEqualTo(now + Math.max(1, (int) (days * DAY)));
        }
    }
}
