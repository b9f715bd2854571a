package org.offramp.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.treatment.Ward.DAY;
import static org.offramp.treatment.Ward.ONE_PLACE;
import static org.offramp.treatment.Ward.SIXTY_DAYS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.person.Sex;

/** Waiting for a place: who is admitted, who gives up, and when. */
class WaitingTest {

    private static final int LONG = 1000 * DAY;

    @Test
    void fullMeansWaitingUntilSomebodyLeaves() {
        Ward ward = Ward.of(2, SIXTY_DAYS, ONE_PLACE, Ward.patience(400));
        ward.seek(0, DAY);
        ward.seek(1, 11 * DAY);
        ward.waits(1);
        assertThat(ward.clinics.due(1)).as("patience").isEqualTo(411 * DAY);
        assertThat(ward.clinics.taken(0)).isEqualTo(1);
        assertThat(ward.next(0)).isEqualTo(61 * DAY);
        ward.treats(1, 0);
        assertThat(ward.clinics.due(1)).isEqualTo(121 * DAY);
        assertThat(ward.count(Given.WAITED_TICKS)).isEqualTo(50 * DAY);
        assertThat(ward.told).containsExactly("1 rescheduled");
    }

    @Test
    void whoCameFirstIsAdmittedFirst() {
        Ward ward = Ward.of(5, SIXTY_DAYS, ONE_PLACE, Ward.patience(4000));
        int[] order = {3, 1, 4, 0, 2};
        for (int i = 0; i < 5; i++) {
            ward.seek(order[i], DAY + i);
        }
        for (int i = 0; i < 4; i++) {
            ward.treats(order[i], 0);
            ward.waits(order[i + 1]);
            ward.next(order[i]);
        }
        ward.treats(2, 0);
    }

    @Test
    void givingUpAtTheExactTick() {
        Ward ward = Ward.of(2, SIXTY_DAYS, ONE_PLACE, Ward.patience(30));
        ward.seek(0, DAY);
        ward.seek(1, DAY + 7);
        assertThat(ward.next(1)).isEqualTo(31 * DAY + 7);
        ward.gone(1);
        assertThat(ward.count(Given.RENEGED)).isEqualTo(1);
        assertThat(ward.told).as("of their own accord: nobody to tell").isEmpty();
        ward.next(0);
        ward.gone(1);
    }

    @Test
    void patienceIsDrawnAtTheOccasion() {
        Ward ward = Ward.of(20, SIXTY_DAYS, "treatment.programmes.clinic.places=1");
        ward.seek(0, DAY);
        for (int person = 1; person < 20; person++) {
            ward.seek(person, DAY);
            double days = 30 * Draws.exponential(ward.people.draw(person, Decision.PATIENCE, DAY * 64));
            assertThat(ward.clinics.due(person)).isEqualTo(DAY + Math.max(1, (int) (days * DAY)));
        }
    }

    @Test
    void aReferralWaitsToItsDeadlineAndIsReported() {
        Ward ward = Ward.of(2, SIXTY_DAYS, ONE_PLACE);
        ward.seek(0, DAY);
        assertThat(ward.refer(1, 14 * DAY, 2 * DAY)).isEqualTo(Referral.WAITING);
        assertThat(ward.next(1)).isEqualTo(16 * DAY);
        ward.gone(1);
        assertThat(ward.told).containsExactly("1 gave up");
        assertThat(ward.count(Given.RENEGED)).isEqualTo(1);
    }

    /** Person 0 holds the place; 1 waits longer than 2; the rule says who of the two gets it. */
    @ParameterizedTest
    @CsvSource({
        "first-come, voluntary, 0, referred, 9, 1",
        "first-come, referred, 9, voluntary, 0, 1",
        "justice-first, voluntary, 0, referred, 0, 2",
        "justice-first, referred, 0, voluntary, 0, 1",
        "voluntary-first, referred, 0, voluntary, 0, 2",
        "voluntary-first, voluntary, 0, referred, 0, 1",
        "high-risk-first, voluntary, 4, voluntary, 5, 2",
        "high-risk-first, voluntary, 5, voluntary, 50, 1",
        "low-risk-first, voluntary, 5, referred, 4, 2",
        "low-risk-first, referred, 4, voluntary, 4, 1",
        "pregnant-and-juveniles-first, voluntary, 0, voluntary, 0, 1",
    })
    void priority(String rule, String route1, short arrests1, String route2, short arrests2, int admitted) {
        Ward ward = Ward.of(3, SIXTY_DAYS, ONE_PLACE, "treatment.demand.priority=" + rule, Ward.patience(4000));
        ward.people.arrests[1] = arrests1;
        ward.people.arrests[2] = arrests2;
        ward.seek(0, DAY);
        join(ward, 1, route1, 2 * DAY);
        join(ward, 2, route2, 3 * DAY);
        ward.next(0);
        ward.treats(admitted, 0);
        ward.waits(3 - admitted);
    }

    private static void join(Ward ward, int person, String route, int now) {
        if (route.equals("referred")) {
            ward.refer(person, LONG, now);
        } else {
            ward.seek(person, now);
        }
    }

    @Test
    void juvenilesFirst() {
        Ward ward = Ward.of(3, SIXTY_DAYS, ONE_PLACE, "treatment.demand.priority=pregnant-and-juveniles-first");
        ward.people.birthDay[2] = -17 * 365;
        ward.seek(0, DAY);
        ward.refer(1, LONG, 2 * DAY);
        ward.refer(2, LONG, 3 * DAY);
        ward.next(0);
        ward.treats(2, 0);
        ward.waits(1);
    }

    /** Person 2 is a woman of 30, and so pregnant or not; a woman of 50 is not. */
    @ParameterizedTest
    @CsvSource({"1, -30, 2", "0, -30, 1", "1, -51, 1", "1, -49, 2"})
    void pregnantWomenFirst(double share, int born, int admitted) {
        Ward ward = Ward.of(
                3,
                SIXTY_DAYS,
                ONE_PLACE,
                "treatment.demand.priority=pregnant-and-juveniles-first",
                "population.pregnant=" + share);
        ward.people.sex[2] = (byte) Sex.FEMALE.ordinal();
        ward.people.birthDay[2] = born * 366;
        ward.seek(0, DAY);
        ward.refer(1, LONG, 2 * DAY);
        ward.refer(2, LONG, 3 * DAY);
        ward.next(0);
        ward.treats(admitted, 0);
        ward.waits(3 - admitted);
    }

    /** 1 and 3 came of their own accord, 2 and 4 are referred: each new rule ranks those who wait already. */
    @Test
    void aNewRuleRanksThoseWhoWait() {
        String justice = "treatment.demand.priority=justice-first";
        Ward ward = Ward.of(5, SIXTY_DAYS, ONE_PLACE, Ward.patience(4000));
        ward.seek(0, DAY);
        for (int person = 1; person < 5; person++) {
            join(ward, person, person % 2 == 0 ? "referred" : "voluntary", (1 + person) * DAY);
        }
        ward.clinics.enact(Ward.provision(SIXTY_DAYS, ONE_PLACE, justice), 20 * DAY);
        ward.next(0);
        ward.treats(2, 0);
        ward.clinics.enact(Ward.provision(SIXTY_DAYS, ONE_PLACE), 70 * DAY);
        ward.next(2);
        ward.treats(1, 0);
        ward.clinics.enact(
                Ward.provision(SIXTY_DAYS, ONE_PLACE, "treatment.demand.priority=voluntary-first"), 125 * DAY);
        ward.next(1);
        ward.treats(3, 0);
        ward.waits(4);
        assertThat(ward.count(Given.STARTED)).isEqualTo(4);
    }

    /** Under low risk first the second rank waits longer; first come puts both ranks in the order in which they came. */
    @Test
    void firstComeGivesBackTheOrderOfArrival() {
        Ward ward = Ward.of(6, SIXTY_DAYS, ONE_PLACE, Ward.patience(4000), "treatment.demand.priority=low-risk-first");
        ward.seek(0, DAY);
        for (int person = 1; person < 6; person++) {
            ward.people.arrests[person] = (short) (person % 2 == 1 ? 9 : 0);
            ward.seek(person, DAY + person);
        }
        ward.clinics.enact(Ward.provision(SIXTY_DAYS, ONE_PLACE), 2 * DAY);
        for (int person = 1; person < 6; person++) {
            ward.next(person - 1);
            ward.treats(person, 0);
        }
    }

    @Test
    void ofTwoWhoCameTogetherTheLowerNumberIsFirst() {
        Ward ward = Ward.of(3, SIXTY_DAYS, ONE_PLACE, Ward.patience(4000));
        ward.seek(0, DAY);
        ward.refer(2, LONG, 2 * DAY);
        ward.seek(1, 2 * DAY);
        ward.next(0);
        ward.treats(1, 0);
    }

    @Test
    void reservedPlacesAreForReferralsOnly() {
        Ward ward = Ward.of(4, SIXTY_DAYS, ONE_PLACE, "treatment.programmes.clinic.reserved=1");
        ward.seek(0, DAY);
        ward.seek(1, DAY);
        ward.waits(1);
        assertThat(ward.refer(2, LONG, DAY)).isEqualTo(Referral.STARTED);
        assertThat(ward.refer(3, LONG, DAY)).isEqualTo(Referral.WAITING);
        assertThat(ward.clinics.places(0)).isEqualTo(2);
        assertThat(ward.clinics.taken(0)).isEqualTo(2);
        ward.clinics.interrupt(2, 2 * DAY);
        ward.treats(3, 0);
        ward.waits(1);
        ward.clinics.interrupt(0, 3 * DAY);
        ward.treats(1, 0);
        assertThat(ward.clinics.oversubscribed(0)).isZero();
    }

    @Test
    void aReferralTakesAReservedPlaceBeforeAnOpenOne() {
        Ward ward = Ward.of(2, SIXTY_DAYS, ONE_PLACE, "treatment.programmes.clinic.reserved=1");
        ward.refer(0, LONG, DAY);
        ward.seek(1, DAY);
        ward.treats(1, 0);
    }

    @Test
    void whoIsInterruptedNoLongerWaits() {
        Ward ward = Ward.of(3, SIXTY_DAYS, ONE_PLACE);
        ward.seek(0, DAY);
        ward.refer(1, LONG, 2 * DAY);
        ward.refer(2, LONG, 3 * DAY);
        ward.clinics.interrupt(1, 4 * DAY);
        ward.gone(1);
        ward.next(0);
        ward.treats(2, 0);
        ward.gone(1);
    }
}
