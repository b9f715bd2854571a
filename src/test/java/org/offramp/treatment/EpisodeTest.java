package org.offramp.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.treatment.Ward.DAY;
import static org.offramp.treatment.Ward.SIXTY_DAYS;

import org.junit.jupiter.api.Test;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.person.Prevalence;
import org.offramp.person.UseState;
import org.offramp.time.Clock;

/** One treatment: how it begins, how it ends, what it leaves. */
class EpisodeTest {

    private static final String PLANNED_FORTY = "treatment.modalities.clinic.planned=40 days";

    @Test
    void aFreePlaceMeansAStartAtOnce() {
        Ward ward = Ward.of(1, SIXTY_DAYS);
        ward.seek(0, DAY);
        ward.treats(0, 0);
        assertThat(ward.clinics.due(0)).isEqualTo(61 * DAY);
        assertThat(ward.people.treatmentAt[0]).isEqualTo(DAY);
        assertThat(ward.clinics.taken(0)).isEqualTo(1);
        assertThat(ward.count(Given.SOUGHT)).isEqualTo(1);
        assertThat(ward.count(Given.STARTED)).isEqualTo(1);
        assertThat(ward.count(Given.WAITED_TICKS)).isZero();
        assertThat(ward.prevalence.ledger().total(Prevalence.TREATED, 0)).isEqualTo(1);
        assertThat(ward.told).as("nobody referred").isEmpty();
        assertThat(ward.clinics.episodes().voluntary(0)).isEqualTo(1);
    }

    @Test
    void withoutAPlannedEndEverybodyDropsOut() {
        Ward ward = Ward.of(1, SIXTY_DAYS);
        ward.seek(0, DAY);
        int now = ward.next(0);
        ward.gone(0);
        assertThat(ward.count(Given.LEFT)).isEqualTo(1);
        assertThat(ward.count(Given.COMPLETED)).isZero();
        assertThat(ward.people.exposure[0]).as("has left modality 0").isEqualTo((byte) -1);
        assertThat(ward.people.treatmentAt[0]).isEqualTo(now);
        assertThat(ward.clinics.taken(0)).isZero();
    }

    @Test
    void whoStaysAsLongAsPlannedCompletes() {
        Ward ward = Ward.of(1, SIXTY_DAYS, PLANNED_FORTY);
        ward.seek(0, DAY);
        assertThat(ward.next(0)).isEqualTo(41 * DAY);
        ward.gone(0);
        assertThat(ward.count(Given.COMPLETED)).isEqualTo(1);
        assertThat(ward.count(Given.LEFT)).isZero();
        assertThat(ward.people.disorder(0)).as("no lasting remission").isTrue();
    }

    @Test
    void whoLeavesSoonerDropsOut() {
        Ward ward = Ward.of(1, SIXTY_DAYS, "treatment.modalities.clinic.planned=60.5 days");
        ward.seek(0, DAY);
        assertThat(ward.next(0)).isEqualTo(61 * DAY);
        assertThat(ward.count(Given.LEFT)).isEqualTo(1);
    }

    @Test
    void completionMayBringLastingRemission() {
        Ward ward = Ward.of(1, SIXTY_DAYS, PLANNED_FORTY, "treatment.modalities.clinic.lasting=1");
        ward.seek(0, DAY);
        int now = ward.next(0);
        assertThat(ward.people.use[0]).isEqualTo((byte) UseState.REMISSION.ordinal());
        assertThat(ward.people.remissionAt[0]).isEqualTo(now);
    }

    @Test
    void droppingOutBringsNone() {
        Ward ward = Ward.of(1, SIXTY_DAYS, "treatment.modalities.clinic.lasting=1");
        ward.seek(0, DAY);
        ward.next(0);
        assertThat(ward.people.disorder(0)).isTrue();
    }

    @Test
    void remissionIsDrawnAtTheOccasionOfTheEpisode() {
        Ward ward = Ward.of(100, SIXTY_DAYS, PLANNED_FORTY, "treatment.modalities.clinic.lasting=0.4");
        for (int person = 0; person < 100; person++) {
            ward.seek(person, DAY);
            ward.next(person);
            boolean remits = ward.people.uniform(person, Decision.LASTING, DAY * 64) < 0.4;
            assertThat(ward.people.disorder(person)).isEqualTo(!remits);
        }
    }

    @Test
    void retentionIsDrawnAtTheOccasionAndScaledByTheReferral() {
        Ward ward = Ward.of(20);
        for (int person = 0; person < 20; person++) {
            ward.clinics.refer(person, 0, 7, 1000, 0.5, DAY);
            double days = 60 * Draws.exponential(ward.people.draw(person, Decision.RETENTION, 7 * 64));
            assertThat(ward.clinics.due(person)).isEqualTo(DAY + Math.max(1, (int) (0.5 * days * DAY)));
        }
    }

    @Test
    void interruptionFreesThePlaceAndTellsNobody() {
        Ward ward = Ward.of(2, SIXTY_DAYS, Ward.ONE_PLACE);
        ward.refer(0, 1000 * DAY, DAY);
        ward.refer(1, 1000 * DAY, 2 * DAY);
        ward.told.clear();
        ward.clinics.interrupt(0, 10 * DAY);
        ward.gone(0);
        ward.treats(1, 0);
        assertThat(ward.count(Given.INTERRUPTED)).isEqualTo(1);
        assertThat(ward.told).containsExactly("1 started", "1 rescheduled");
        ward.clinics.interrupt(0, 11 * DAY);
        assertThat(ward.count(Given.INTERRUPTED)).as("nothing to interrupt").isEqualTo(1);
    }

    @Test
    void whoIsInTreatmentOrWaitsDoesNotSeekAgain() {
        Ward ward = Ward.of(2, SIXTY_DAYS, Ward.ONE_PLACE);
        ward.seek(0, DAY);
        ward.seek(1, DAY);
        int due = ward.clinics.due(1);
        ward.seek(0, 2 * DAY);
        ward.seek(1, 2 * DAY);
        assertThat(ward.clinics.due(0)).isEqualTo(61 * DAY);
        assertThat(ward.clinics.due(1)).isEqualTo(due);
        assertThat(ward.count(Given.SOUGHT)).isEqualTo(2);
    }

    @Test
    void treatmentThatIsNotEvidenceBasedIsNotCoverage() {
        Ward ward = Ward.of(1, "treatment.modalities.clinic.evidence-based=false");
        ward.seek(0, DAY);
        assertThat(ward.prevalence.ledger().total(Prevalence.TREATED, 0)).isZero();
        assertThat(ward.clinics.modality(0).evidenceBased()).isFalse();
    }

    @Test
    void inCustodyPeopleAskForWhatThereIsInside() {
        Ward ward = Ward.of(
                2,
                Ward.INSIDE,
                "treatment.programmes.inside={places: 5, day: 10 EUR, marginal: 1}",
                "treatment.demand.custody={opioids: {inside: 1}}");
        ward.people.custody[1] = true;
        ward.seek(0, DAY);
        ward.seek(1, DAY);
        ward.treats(0, 0);
        ward.treats(1, 1);
        assertThat(ward.clinics.modality(1).setting()).isEqualTo(Setting.PRISON);
    }

    /** Shares 0.3 and 0.4 by number; the rest look for none. */
    @Test
    void whichModalityIsDrawnByItsShare() {
        Ward ward = Ward.of(
                200,
                Ward.INSIDE.replace("setting: prison", "setting: community"),
                "treatment.programmes.inside={places: 500, day: 10 EUR, marginal: 1}",
                "treatment.demand.community={opioids: {inside: 0.4, clinic: 0.3}}");
        for (int person = 0; person < 200; person++) {
            ward.seek(person, DAY);
            double u = ward.people.uniform(person, Decision.MODALITY, DAY);
            int modality = u < 0.3 ? 0 : u < 0.7 ? 1 : -1;
            assertThat(ward.clinics.episodes().modality(person)).isEqualTo(modality);
        }
    }

    @Test
    void whoseSubstanceHasNoTreatmentFindsNone() {
        Ward ward = Ward.of(1, "treatment.demand.community={cannabis: {clinic: 1}}");
        ward.seek(0, DAY);
        ward.gone(0);
        assertThat(ward.count(Given.SOUGHT)).isZero();
    }

    @Test
    void daysInTreatmentAreChargedInTheirYear() {
        Ward ward = Ward.of(1, SIXTY_DAYS);
        int start = Clock.YEAR - 20 * DAY;
        ward.seek(0, start);
        ward.clinics.closeYear(Clock.YEAR);
        assertThat(ward.clinics.episodes().purse().quantity(0, 0)).isEqualTo(20 * DAY);
        ward.next(0);
        ward.clinics.closeYear(2 * Clock.YEAR);
        assertThat(ward.clinics.episodes().purse().quantity(0, 0)).isEqualTo(20 * DAY);
        assertThat(ward.clinics.episodes().purse().quantity(0, 1)).isEqualTo(40 * DAY);
        assertThat(ward.clinics.episodes().nodes().area(2, 1)).isEqualTo(40 * DAY);
    }
}
