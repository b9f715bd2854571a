package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.offramp.person.OffenceClass;
import org.offramp.time.Clock;

/** Review, release and recall, and the death penalty. */
class PrisonTest {

    private static final String PRISON = Street.sentence("prison", 100);
    private static final String REVIEW = "justice.prison.review=0.6";
    private static final String EARLY = "justice.prison.crowding=early-release";
    private static final String HALF = "justice.prison.served=0.5";

    @Test
    void toTheEndOfTheTimeToServe() {
        Street street = Street.of(PRISON, REVIEW);
        int now = street.sentenced(0, DAY);
        assertThat(street.road.due(0)).as("review").isEqualTo(now + 60 * DAY);
        street.next(0);
        street.stands(0, Standing.PRISON);
        assertThat(street.road.due(0)).as("release").isEqualTo(now + 100 * DAY);
        street.next(0);
        street.hasNoCase(0);
        assertThat(street.count(Counted.RELEASED)).isEqualTo(1);
        assertThat(street.count(Counted.RELEASED_EARLY)).isZero();
        assertThat(street.people.releasedAt[0]).isEqualTo(now + 100 * DAY);
        assertThat(street.told)
                .containsSubsequence(
                        "0 custody begins",
                        "0 PRISON instead of FURTHER_CUSTODY",
                        "0 CONDITIONAL_RELEASE instead of FURTHER_CUSTODY",
                        "0 custody ends",
                        "0 AFTERCARE instead of RELEASE");
    }

    /** Three held in a prison of two: whoever is reviewed is released, on parole for the rest. */
    @Test
    void releasedAtTheReviewWhenCrowded() {
        Street street = Street.of(3, PRISON, REVIEW, EARLY, "justice.prison.men=2");
        int now = 0;
        for (int person = 0; person < 3; person++) {
            now = street.sentenced(person, DAY);
        }
        int review = street.next(0);
        street.stands(0, Standing.PAROLE);
        assertThat(street.road.due(0)).as("the 40 days not served").isEqualTo(review + 40 * DAY);
        assertThat(street.count(Counted.RELEASED_EARLY)).isEqualTo(1);
        assertThat(review).isLessThan(now + 61 * DAY);
        assertThat(street.road.held()).isEqualTo(2);
    }

    @Test
    void notReleasedEarlyWhereThereIsRoom() {
        Street street = Street.of(2, PRISON, REVIEW, EARLY, "justice.prison.men=3");
        street.sentenced(0, DAY);
        street.sentenced(1, DAY);
        street.next(0);
        street.stands(0, Standing.PRISON);
        assertThat(street.count(Counted.RELEASED_EARLY)).isZero();
    }

    @Test
    void theThresholdIsAShareOfThePlaces() {
        Street street = Street.of(3, PRISON, REVIEW, EARLY, "justice.prison.men=2", "justice.prison.threshold=2");
        for (int person = 0; person < 3; person++) {
            street.sentenced(person, DAY);
        }
        street.next(0);
        street.stands(0, Standing.PRISON);
    }

    /** Time served is half of the sentence imposed: parole is as long as the time served. */
    @Test
    void paroleLastsForTheRestOfTheSentenceImposed() {
        Street street = Street.of(PRISON, HALF, "justice.prison.conditional=1");
        street.sentenced(0, DAY);
        street.next(0);
        int released = street.next(0);
        street.stands(0, Standing.PAROLE);
        assertThat(street.told)
                .contains("0 AFTERCARE instead of PAROLE")
                .doesNotContain("0 AFTERCARE instead of RELEASE");
        assertThat(street.road.due(0)).isEqualTo(released + 100 * DAY);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.VIOLENT.ordinal());
        street.next(0);
        street.hasNoCase(0);
    }

    @Test
    void earlyReleaseAddsWhatIsNotServed() {
        Street street = Street.of(PRISON, HALF, REVIEW, EARLY, "justice.prison.men=0");
        street.sentenced(0, DAY);
        int released = street.next(0);
        street.stands(0, Standing.PAROLE);
        assertThat(street.road.due(0)).isEqualTo(released + 140 * DAY);
    }

    @Test
    void aMeasureAtTheReviewReleasesForTheRest() {
        Street street = Street.of(PRISON, REVIEW);
        street.sentenced(0, DAY);
        street.opens.add(Stage.CONDITIONAL_RELEASE);
        int released = street.next(0);
        street.stands(0, Standing.PAROLE);
        assertThat(street.road.due(0)).isEqualTo(released + 40 * DAY);
        assertThat(street.people.releasedAt[0]).isEqualTo(released);
    }

    @Test
    void aMeasureOnConditionalReleaseThatFailsIsARecall() {
        Street street = Street.of(
                PRISON, REVIEW, "justice.supervision.revoked={distribution: constant, length: 7, unit: days}");
        street.sentenced(0, DAY);
        street.opens.add(Stage.CONDITIONAL_RELEASE);
        int released = street.next(0);
        street.road.failed(0, Stage.CONDITIONAL_RELEASE, true, 1, released + DAY);
        street.stands(0, Standing.PRISON);
        assertThat(street.road.due(0)).isEqualTo(released + 8 * DAY);
        assertThat(street.count(Counted.REVOKED)).isEqualTo(1);
    }

    @Test
    void onlyPrisonSentencesAreReviewed() {
        Street street = Street.of(Street.sentence("jail", 100), REVIEW, EARLY, "justice.prison.men=0");
        street.sentenced(0, DAY);
        street.next(0);
        street.hasNoCase(0);
        assertThat(street.count(Counted.RELEASED_EARLY)).isZero();
    }

    @Test
    void nobodyIsParoledFromACompulsoryCentre() {
        Street street = Street.of(Street.sentence("compulsory-centre", 100), "justice.prison.conditional=1");
        int now = street.sentenced(0, DAY);
        assertThat(street.next(0)).isEqualTo(now + 100 * DAY);
        street.hasNoCase(0);
    }

    @Test
    void aDeathSentenceIsExecutedAtTheEndOfItsLength() {
        Street street = Street.of(Street.sentence("death", 3000), "justice.court.executed=1");
        street.sentenced(0, DAY);
        assertThat(street.road.advance(0, street.road.due(0)))
                .as("put to death")
                .isTrue();
    }

    @Test
    void aDeathSentenceThatIsCommutedIsServed() {
        Street street = Street.of(Street.sentence("death", 300));
        int now = street.sentenced(0, DAY);
        assertThat(street.next(0)).isEqualTo(now + 300 * DAY);
        street.hasNoCase(0);
    }

    @Test
    void heldByTheWingsIsHeldByTheRegister() {
        Street street = Street.of(20, Street.sentence("prison", 100), "justice.pretrial.remand.violent=0.5");
        for (int person = 0; person < 20; person++) {
            street.people.sex[person] = (byte) (person % 2);
            street.contact(person, OffenceClass.VIOLENT, DAY + person);
        }
        for (int round = 0; round < 5; round++) {
            for (int person = 0; person < 20; person++) {
                if (street.road.due(person) < Clock.NEVER) {
                    street.next(person);
                }
                int held = 0;
                for (Standing standing : Standing.values()) {
                    held += standing.custody() ? street.road.nodes().stock(standing.ordinal()) : 0;
                }
                assertThat(street.road.held()).isEqualTo(held);
            }
        }
        assertThat(street.count(Counted.RELEASED)).isEqualTo(20);
    }

    /** Crowding is that of the wing a person is in: a juvenile who has turned 18 still is in that for juveniles. */
    @Test
    void crowdingIsThatOfTheWingOneIsIn() {
        Street street = Street.of(PRISON, REVIEW, EARLY, "justice.prison.juveniles=0");
        street.people.birthDay[0] = (int) (-17.9 * 365.25);
        street.sentenced(0, DAY);
        int review = street.next(0);
        assertThat(street.people.age(0, review)).isEqualTo(18);
        assertThat(street.count(Counted.RELEASED_EARLY)).isEqualTo(1);
    }

    /** Somebody who turns 18 in custody stays in the wing until release: the counts of the wings stay clean. */
    @Test
    void comingOfAgeInCustody() {
        Street street = Street.of(PRISON, "justice.prison.juveniles=1");
        street.people.birthDay[0] = (int) (-17.9 * 365.25);
        street.sentenced(0, DAY);
        street.next(0, 2);
        assertThat(street.people.age(0, street.people.releasedAt[0])).isEqualTo(18);
        assertThat(street.road.held()).isZero();
        street.hasNoCase(0);
    }
}
