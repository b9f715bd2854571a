package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.offramp.chance.Decision;
import org.offramp.person.OffenceClass;
import org.offramp.time.Clock;

/** The list of the court and the verdict. */
class CourtTest {

    /** One hearing a day: 365.25 a year. */
    private static final String DAILY = "justice.court.hearings-per-year=365.25 hearings per year";

    @Test
    void theRoadToTheHearingByHand() {
        Street street = Street.of(DAILY);
        street.contact(0, OffenceClass.VIOLENT, 10 * DAY);
        assertThat(street.next(0)).as("ready and listed").isEqualTo(11 * DAY);
        assertThat(street.next(0)).as("heard").isEqualTo(12 * DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.CONVICTIONS)).isEqualTo(1);
        assertThat(street.count(Counted.FINED)).isEqualTo(1);
        assertThat(street.count(Counted.DISPOSITION_TICKS)).isEqualTo(2 * DAY);
        assertThat(street.count(Counted.LISTED_TICKS)).isEqualTo(DAY);
        assertThat(street.charged(Charge.HEARING)).isEqualTo(1);
        assertThat(street.people.convictions[0]).isEqualTo((short) 1);
    }

    @Test
    void theSecondCaseWaitsForTheFirst() {
        Street street = Street.of(3, DAILY);
        for (int person = 0; person < 3; person++) {
            street.contact(person, OffenceClass.VIOLENT, 10 * DAY + person);
            street.next(person);
        }
        assertThat(street.road.due(0)).isEqualTo(12 * DAY);
        assertThat(street.road.due(1)).isEqualTo(13 * DAY);
        assertThat(street.road.due(2)).isEqualTo(14 * DAY);
    }

    @Test
    void anIdleCourtSavesNoCapacity() {
        Courtroom room = new Courtroom(365.25);
        assertThat(room.list(0)).isEqualTo(DAY);
        assertThat(room.list(1000 * DAY)).isEqualTo(1001 * DAY);
        assertThat(room.list(1000 * DAY)).isEqualTo(1002 * DAY);
    }

    @Test
    void aFasterCourtFromNowOn() {
        Courtroom room = new Courtroom(365.25);
        room.list(0);
        room.capacity(730.5);
        assertThat(room.list(0)).isEqualTo(DAY + DAY / 2);
    }

    @Test
    void aHearingIsAtLeastATickLater() {
        assertThat(new Courtroom(1e15).list(7)).isEqualTo(8);
    }

    @Test
    void aCourtWithoutCapacityNeverHears() {
        Street street = Street.of("justice.court.hearings-per-year=0 hearings per year");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.next(0);
        assertThat(street.road.due(0)).isEqualTo(Clock.NEVER);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
    }

    /** A court that sat idle hears again once it has capacity: dates given from now on are by the new capacity. */
    @Test
    void aCourtThatGetsCapacityHearsAgain() {
        Courtroom room = new Courtroom(0);
        assertThat(room.list(5)).isEqualTo(Clock.NEVER);
        room.capacity(365.25);
        assertThat(room.list(10 * DAY)).isEqualTo(11 * DAY);
    }

    @Test
    void anAcquittalReleases() {
        Street street = Street.of("justice.pretrial.remand.violent=1", "justice.court.conviction.violent=0");
        int heard = street.sentenced(0, DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.ACQUITTALS)).isEqualTo(1);
        assertThat(street.people.convictions[0]).isZero();
        assertThat(street.people.releasedAt[0]).isEqualTo(heard);
        assertThat(street.road.held()).isZero();
        assertThat(street.told).endsWith("0 custody ends");
    }

    @Test
    void anAcquittalOfSomebodyAtLibertyIsNoRelease() {
        Street street = Street.of("justice.court.conviction.violent=0");
        street.sentenced(0, DAY);
        street.hasNoCase(0);
        assertThat(street.people.releasedAt[0]).isNegative();
        assertThat(street.told).doesNotContain("0 custody ends");
    }

    @Test
    void theVerdictIsDrawnAtTheOccasionOfTheCase() {
        Street street = Street.of(200, "justice.court.conviction.violent=0.3");
        for (int person = 0; person < 200; person++) {
            street.sentenced(person, DAY);
            boolean guilty = street.people.uniform(person, Decision.VERDICT, DAY) < 0.3;
            assertThat(street.people.convictions[person]).isEqualTo((short) (guilty ? 1 : 0));
        }
    }

    @Test
    void anotherLawFromNowOn() {
        Street street = Street.of();
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.road.enact(Street.law("justice.court.conviction.violent=0"), DAY);
        street.next(0, 2);
        assertThat(street.count(Counted.ACQUITTALS)).isEqualTo(1);
    }
}
