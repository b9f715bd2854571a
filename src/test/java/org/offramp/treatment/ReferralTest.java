package org.offramp.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.treatment.Ward.DAY;
import static org.offramp.treatment.Ward.ONE_PLACE;
import static org.offramp.treatment.Ward.SIXTY_DAYS;

import org.junit.jupiter.api.Test;

/** Referrals: what whoever refers is told, and what becomes of people who already wait or are treated. */
class ReferralTest {

    private static final int LONG = 1000 * DAY;
    private static final String PLACES_INSIDE = "treatment.programmes.inside={places: 5, day: 10 EUR, marginal: 1}";

    @Test
    void startedAndDroppedOut() {
        Ward ward = Ward.of(1, SIXTY_DAYS);
        assertThat(ward.refer(0, LONG, DAY)).isEqualTo(Referral.STARTED);
        ward.next(0);
        assertThat(ward.told).containsExactly("0 started", "0 dropped out");
        assertThat(ward.clinics.episodes().voluntary(0)).isZero();
    }

    @Test
    void startedAndCompleted() {
        Ward ward = Ward.of(1, SIXTY_DAYS, "treatment.modalities.clinic.planned=40 days");
        ward.refer(0, LONG, DAY);
        ward.next(0);
        assertThat(ward.told).containsExactly("0 started", "0 completed");
    }

    @Test
    void startedAfterAWait() {
        Ward ward = Ward.of(2, SIXTY_DAYS, ONE_PLACE);
        ward.seek(0, DAY);
        ward.refer(1, LONG, DAY);
        ward.next(0);
        assertThat(ward.told).containsExactly("1 started", "1 rescheduled");
    }

    @Test
    void whoIsAlreadyTreatedInTheSameSettingGoesOnThere() {
        Ward ward = Ward.of(1, SIXTY_DAYS);
        ward.seek(0, DAY);
        assertThat(ward.refer(0, LONG, 20 * DAY)).isEqualTo(Referral.STARTED);
        assertThat(ward.clinics.due(0)).isEqualTo(61 * DAY);
        assertThat(ward.count(Given.STARTED)).isEqualTo(1);
        ward.next(0);
        assertThat(ward.told).containsExactly("0 started", "0 dropped out");
    }

    @Test
    void whoIsTreatedElsewhereLeavesForIt() {
        Ward ward = Ward.of(1, SIXTY_DAYS, Ward.INSIDE, PLACES_INSIDE);
        ward.clinics.refer(0, 1, DAY, LONG, 1, DAY);
        ward.treats(0, 1);
        ward.refer(0, LONG, 20 * DAY);
        ward.treats(0, 0);
        assertThat(ward.count(Given.INTERRUPTED, 1)).isEqualTo(1);
        assertThat(ward.clinics.taken(1)).isZero();
        assertThat(ward.clinics.due(0)).isEqualTo(80 * DAY);
    }

    @Test
    void whoWaitsOfTheirOwnAccordWaitsAsReferred() {
        Ward ward = Ward.of(2, SIXTY_DAYS, ONE_PLACE);
        ward.seek(0, DAY);
        ward.seek(1, DAY);
        ward.refer(1, 14 * DAY, 2 * DAY);
        ward.waits(1);
        assertThat(ward.clinics.due(1)).isEqualTo(16 * DAY);
        ward.next(1);
        assertThat(ward.told).containsExactly("1 gave up");
    }

    @Test
    void whoIsReleasedGoesOnOfTheirOwnAccord() {
        Ward ward = Ward.of(1, SIXTY_DAYS);
        ward.refer(0, LONG, DAY);
        ward.clinics.release(0);
        ward.treats(0, 0);
        ward.next(0);
        assertThat(ward.told).containsExactly("0 started");
    }

    @Test
    void zeroPlaces() {
        Ward ward = Ward.of(1, "treatment.programmes.clinic.places=0");
        assertThat(ward.refer(0, LONG, DAY)).isEqualTo(Referral.NO_PLACES);
        ward.gone(0);
        assertThat(ward.told).isEmpty();
        assertThat(ward.people.exposure[0]).isZero();
        assertThat(ward.count(Given.STARTED)).isZero();
        assertThat(ward.count(Given.SOUGHT)).as("nothing has changed").isZero();
    }

    @Test
    void zeroPlacesForThoseWhoSeekButSomeForReferrals() {
        Ward ward = Ward.of(2, "treatment.programmes.clinic.places=0", "treatment.programmes.clinic.reserved=1");
        ward.seek(0, DAY);
        ward.gone(0);
        assertThat(ward.refer(1, LONG, DAY)).isEqualTo(Referral.STARTED);
    }

    /** A measure with zero places changes nothing: neither a wait elsewhere … */
    @Test
    void zeroPlacesLeaveAWaitElsewhereAlone() {
        Ward ward = Ward.of(2, SIXTY_DAYS, ONE_PLACE, Ward.INSIDE, Ward.patience(400));
        ward.seek(0, DAY);
        ward.seek(1, DAY);
        int due = ward.clinics.due(1);
        assertThat(ward.clinics.refer(1, 1, DAY, LONG, 1, 2 * DAY)).isEqualTo(Referral.NO_PLACES);
        ward.waits(1);
        assertThat(ward.clinics.due(1)).isEqualTo(due);
    }

    /** … nor a treatment elsewhere. */
    @Test
    void zeroPlacesLeaveATreatmentElsewhereAlone() {
        Ward ward = Ward.of(1, SIXTY_DAYS, Ward.INSIDE);
        ward.seek(0, DAY);
        assertThat(ward.clinics.refer(0, 1, DAY, LONG, 1, 2 * DAY)).isEqualTo(Referral.NO_PLACES);
        ward.treats(0, 0);
        assertThat(ward.clinics.due(0)).isEqualTo(61 * DAY);
        assertThat(ward.count(Given.INTERRUPTED)).isZero();
    }

    @Test
    void nobodyRefers() {
        Referrals.NONE.started(0, 0);
        Referrals.NONE.ended(0, true, 0);
        Referrals.NONE.gaveUp(0, 0);
    }
}
