package org.offramp.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.measure.Crossing.DAY;
import static org.offramp.measure.Crossing.INSIDE;
import static org.offramp.measure.Crossing.PRISON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.person.OffenceClass;
import org.offramp.person.Substance;

/** Measures on the later stages of the road, where no case is suspended. */
class StageTest {

    private static Draft inside() {
        Draft draft = new Draft(Stage.PRISON, Disposal.FURTHER_CUSTODY);
        draft.treatment = Map.of(Substance.OPIOIDS, "inside");
        draft.duration = 900;
        return draft;
    }

    @Test
    void treatmentInPrisonEndsWithTheSentence() {
        Crossing crossing = Crossing.of(1, inside(), INSIDE).ill();
        crossing.contact(0, DAY);
        int begun = crossing.until(0, Standing.PRISON);
        assertThat(crossing.clinics.episodes().treats(0)).isTrue();
        assertThat(crossing.count(Step.STARTED)).isEqualTo(1);
        int released = crossing.until(0, Standing.COMMUNITY);
        assertThat(released).isBetween(begun + 100 * DAY, begun + 100 * DAY + 1);
        assertThat(crossing.clinics.episodes().none(0)).isTrue();
        assertThat(crossing.portfolio.free(0)).isTrue();
        assertThat(crossing.count(Step.COMPLETED)).isEqualTo(1);
        assertThat(crossing.count(Step.RETAINED)).isEqualTo(1);
        assertThat(crossing.clinics.taken(1)).isZero();
    }

    /** Person 0 holds the only place inside all the time; person 1 waits for it until release. */
    @Test
    void whoStillWaitsAtReleaseHasNotStarted() {
        Draft draft = inside();
        draft.waitingLimit = 5000;
        Crossing crossing = Crossing.of(2, draft, more("treatment.programmes.inside.places=1"))
                .ill();
        crossing.clinics.refer(0, 1, DAY, 5000 * DAY, 1, DAY);
        crossing.contact(1, DAY);
        crossing.until(1, Standing.PRISON);
        assertThat(crossing.clinics.episodes().waits(1)).isTrue();
        crossing.until(1, Standing.COMMUNITY);
        assertThat(crossing.clinics.episodes().none(1)).isTrue();
        assertThat(crossing.portfolio.free(1)).isTrue();
        assertThat(crossing.count(Step.STARTED)).isZero();
        assertThat(crossing.count(Step.FAILED)).isZero();
    }

    private static String[] more(String setting) {
        String[] all = java.util.Arrays.copyOf(INSIDE, INSIDE.length + 1);
        all[INSIDE.length] = setting;
        return all;
    }

    @Test
    void custodyEndsWhatRunsOutside() {
        Draft bail = new Draft(Stage.PRETRIAL, Disposal.REMAND).treating();
        bail.duration = 900;
        Crossing crossing = Crossing.of(1, bail, PRISON, "justice.pretrial.remand.violent=1", Crossing.SIXTY_DAYS)
                .ill();
        crossing.contact(0, DAY);
        crossing.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(crossing.clinics.episodes().treats(0)).isTrue();
        crossing.until(0, Standing.PRISON);
        assertThat(crossing.portfolio.free(0)).isTrue();
        assertThat(crossing.clinics.episodes().none(0)).isTrue();
        assertThat(crossing.count(Step.FAILED)).isEqualTo(1);
    }

    @Test
    void insteadOfRemandDroppingOutMeansRemand() {
        Draft bail = new Draft(Stage.PRETRIAL, Disposal.REMAND).treating();
        bail.duration = 900;
        Crossing crossing = Crossing.of(
                        1, bail, Crossing.PREPARED, "justice.pretrial.remand.violent=1", Crossing.SIXTY_DAYS)
                .ill();
        crossing.contact(0, DAY);
        int hearing = crossing.road.due(0);
        assertThat(crossing.next(0)).isEqualTo(61 * DAY);
        crossing.stands(0, Standing.REMAND);
        assertThat(crossing.road.due(0)).isEqualTo(hearing);
    }

    @Test
    void conditionalReleaseIntoTreatmentAndBackOnFailure() {
        Draft release = new Draft(Stage.CONDITIONAL_RELEASE, Disposal.FURTHER_CUSTODY).treating();
        release.duration = 900;
        Crossing crossing = Crossing.of(
                        1,
                        release,
                        PRISON,
                        "justice.prison.review=0.2",
                        "justice.supervision.revoked={distribution: constant, length: 9, unit: days}",
                        Crossing.SIXTY_DAYS)
                .ill();
        crossing.contact(0, DAY);
        int released = crossing.until(0, Standing.PAROLE);
        assertThat(crossing.clinics.episodes().treats(0)).isTrue();
        assertThat(crossing.road.due(0)).as("the 80 days not served").isEqualTo(released + 80 * DAY);
        assertThat(crossing.next(0)).isEqualTo(released + 60 * DAY);
        crossing.stands(0, Standing.PRISON);
        assertThat(crossing.road.due(0)).isEqualTo(released + 69 * DAY);
    }

    @Test
    void aftercareBeginsAtRelease() {
        Draft aftercare = new Draft(Stage.AFTERCARE, Disposal.RELEASE).treating();
        Crossing crossing =
                Crossing.of(1, aftercare, PRISON, Crossing.SIXTY_DAYS).ill();
        crossing.contact(0, DAY);
        crossing.until(0, Standing.PRISON);
        int released = crossing.until(0, Standing.COMMUNITY);
        assertThat(crossing.clinics.episodes().treats(0)).isTrue();
        assertThat(crossing.people.treatmentAt[0]).isEqualTo(released);
        assertThat(crossing.people.custody[0]).isFalse();
        assertThat(crossing.next(0)).isEqualTo(released + 50 * DAY);
        assertThat(crossing.count(Step.COMPLETED)).isEqualTo(1);
        crossing.stands(0, Standing.COMMUNITY);
    }

    /** Aftercare by offence class: the class is that of the sentence just served, whoever is on parole or not. */
    @Test
    void aftercareIsForTheClassOfTheSentenceServed() {
        for (OffenceClass wanted : OffenceClass.values()) {
            Draft aftercare = new Draft(Stage.AFTERCARE, Disposal.RELEASE);
            aftercare.offences = List.of(wanted);
            Crossing crossing = Crossing.of(
                    1,
                    aftercare,
                    "justice.court.sentences.possession={jail: {share: 1,"
                            + " length: {distribution: constant, length: 30, unit: days}}}");
            crossing.road.contact(0, OffenceClass.POSSESSION, DAY, DAY);
            crossing.until(0, Standing.PRISON);
            crossing.until(0, Standing.COMMUNITY);
            assertThat(crossing.count(Step.STARTED))
                    .as("aftercare for " + wanted + " after a sentence for possession")
                    .isEqualTo(wanted == OffenceClass.POSSESSION ? 1 : 0);
        }
    }

    @Test
    void treatmentCourtInsteadOfPrison() {
        Draft court = new Draft(Stage.SENTENCING, Disposal.CUSTODY).treating();
        court.failureLength = 1.5;
        court.duration = 365;
        Crossing crossing = Crossing.of(1, court, PRISON, Crossing.SIXTY_DAYS).ill();
        crossing.contact(0, DAY);
        int started = crossing.until(0, Standing.DIVERTED);
        assertThat(crossing.next(0)).as("drops out").isEqualTo(started + 60 * DAY);
        crossing.stands(0, Standing.PRISON);
        assertThat(crossing.road.due(0)).as("half as long again").isEqualTo(started + 210 * DAY);
    }

    @Test
    void releasedFromRemandIntoTreatment() {
        Draft court = new Draft(Stage.COURT, Disposal.TRIAL).treating();
        Crossing crossing = Crossing.of(1, court, "justice.pretrial.remand.violent=1", Crossing.SIXTY_DAYS)
                .ill();
        crossing.contact(0, DAY);
        crossing.stands(0, Standing.REMAND);
        int heard = crossing.until(0, Standing.DIVERTED);
        assertThat(crossing.people.custody[0]).isFalse();
        assertThat(crossing.people.releasedAt[0]).isEqualTo(heard);
        assertThat(crossing.clinics.episodes().treats(0)).isTrue();
        assertThat(crossing.road.held()).isZero();
    }
}
