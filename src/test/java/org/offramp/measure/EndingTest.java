package org.offramp.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.measure.Crossing.DAY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.justice.Counted;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.time.Clock;
import org.offramp.treatment.Given;

/** How taking part ends: completed, dropped out, waited in vain, absent, arrested, in custody, dead. */
class EndingTest {

    private static final String PLANNED = "treatment.modalities.clinic.planned=40 days";

    private static Draft beforeCharge() {
        return new Draft(Stage.PROSECUTION, Disposal.CHARGE);
    }

    @Test
    void withoutTreatmentItIsCompletedWhenItsTimeIsOver() {
        Crossing crossing = Crossing.of(1, beforeCharge());
        crossing.contact(0, DAY);
        assertThat(crossing.next(0)).isEqualTo(51 * DAY);
        crossing.stands(0, Standing.COMMUNITY);
        assertThat(crossing.count(Step.COMPLETED)).isEqualTo(1);
        assertThat(crossing.count(Step.RETAINED)).isEqualTo(1);
        assertThat(crossing.portfolio.free(0)).isTrue();
        assertThat(crossing.portfolio.tookPart(0)).isTrue();
        assertThat(crossing.due(0)).isEqualTo(Clock.NEVER);
    }

    @Test
    void withoutTreatmentItFailsAtItsDraw() {
        Draft draft = beforeCharge();
        draft.completed = 0;
        Crossing crossing = Crossing.of(1, draft);
        crossing.contact(0, DAY);
        Opening opening = new Opening(draft.enacted(), draft.gate(), java.util.List.of(), 0, java.util.List.of());
        long key = opening.key(crossing.people.key(0));
        double part = Draws.uniform(Draws.at(key, Decision.FAILURE_TIME.number(), DAY));
        assertThat(crossing.next(0)).isEqualTo(DAY + (int) (part * 50 * DAY));
        crossing.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(crossing.count(Step.FAILED)).isEqualTo(1);
        assertThat(crossing.count(Step.RETAINED)).as("failed before 90 days").isZero();
    }

    @Test
    void treatmentCompletedCompletesTheMeasure() {
        Crossing crossing = Crossing.of(1, beforeCharge().treating(), Crossing.SIXTY_DAYS, PLANNED)
                .ill();
        crossing.contact(0, DAY);
        assertThat(crossing.next(0)).isEqualTo(41 * DAY);
        crossing.stands(0, Standing.COMMUNITY);
        assertThat(crossing.count(Step.COMPLETED)).isEqualTo(1);
        assertThat(crossing.count(Given.COMPLETED)).isEqualTo(1);
    }

    @Test
    void droppingOutFailsIt() {
        Draft draft = beforeCharge().treating();
        draft.duration = 365;
        Crossing crossing = Crossing.of(1, draft, Crossing.SIXTY_DAYS).ill();
        crossing.contact(0, DAY);
        assertThat(crossing.next(0)).isEqualTo(61 * DAY);
        crossing.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(crossing.count(Step.FAILED)).isEqualTo(1);
    }

    @Test
    void whoDropsOutAfterNinetyDaysWasRetained() {
        for (int days : new int[] {89, 90}) {
            Draft draft = beforeCharge().treating();
            draft.duration = 365;
            Crossing crossing = Crossing.of(
                            1,
                            draft,
                            "treatment.modalities.clinic.retention={distribution: constant, length: " + days
                                    + ", unit: days}")
                    .ill();
            crossing.contact(0, DAY);
            crossing.next(0);
            assertThat(crossing.count(Step.RETAINED)).isEqualTo(days == 90 ? 1 : 0);
            assertThat(crossing.count(Step.FAILED)).isEqualTo(1);
        }
    }

    /** The measure is over, the treatment goes on. */
    @Test
    void whoIsThroughWithTheMeasureStaysInTreatment() {
        Crossing crossing =
                Crossing.of(1, beforeCharge().treating(), Crossing.SIXTY_DAYS).ill();
        crossing.contact(0, DAY);
        assertThat(crossing.next(0)).isEqualTo(51 * DAY);
        crossing.stands(0, Standing.COMMUNITY);
        assertThat(crossing.clinics.episodes().treats(0)).isTrue();
        assertThat(crossing.next(0)).isEqualTo(61 * DAY);
        assertThat(crossing.count(Step.COMPLETED)).isEqualTo(1);
        assertThat(crossing.count(Step.FAILED)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void failureReturnsToTheStageOrClosesTheCase(boolean returns) {
        Draft draft = beforeCharge().treating();
        draft.duration = 365;
        draft.failureReturns = returns;
        Crossing crossing = Crossing.of(1, draft, Crossing.SIXTY_DAYS).ill();
        crossing.contact(0, DAY);
        crossing.next(0);
        crossing.stands(0, returns ? Standing.PRETRIAL_LIBERTY : Standing.COMMUNITY);
    }

    @Test
    void theCaseOfAFailedMeasureIsOfferedNoOther() {
        Draft draft = beforeCharge();
        draft.completed = 0;
        Draft court = new Draft(Stage.COURT, Disposal.TRIAL);
        court.name = "drug-court";
        Crossing crossing = Crossing.of(1, new Draft[] {draft, court});
        crossing.contact(0, DAY);
        crossing.next(0);
        crossing.until(0, Standing.COMMUNITY);
        assertThat(crossing.count(1, Step.CONTACT)).isZero();
        crossing.contact(0, 900 * DAY);
        assertThat(crossing.count(0, Step.STARTED)).as("but the next case is").isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoDoesNotTurnUpFailsAtTheDeadline(boolean returns) {
        Draft draft = beforeCharge();
        draft.engaged = Optional.of(Chance.NEVER);
        draft.failureReturns = returns;
        Crossing crossing = Crossing.of(1, draft);
        crossing.contact(0, DAY);
        crossing.stands(0, Standing.DIVERTED);
        assertThat(crossing.next(0)).isEqualTo(15 * DAY);
        crossing.stands(0, returns ? Standing.PRETRIAL_LIBERTY : Standing.COMMUNITY);
        assertThat(crossing.count(Step.STARTED)).isZero();
        assertThat(crossing.count(Step.FAILED))
                .as("only who has started can fail")
                .isZero();
        assertThat(crossing.portfolio.tookPart(0)).isFalse();
        assertThat(crossing.portfolio.purse().quantity(0, 0)).isZero();
    }

    /** After the deadline for a place the case always falls back to the default course. */
    @Test
    void waitingInVainReturnsWhateverTheRule() {
        Draft draft = beforeCharge().treating();
        draft.failureReturns = false;
        Crossing crossing = Crossing.of(2, draft, Crossing.SIXTY_DAYS, "treatment.programmes.clinic.places=1")
                .ill();
        crossing.contact(0, DAY);
        crossing.contact(1, DAY);
        crossing.stands(1, Standing.DIVERTED);
        assertThat(crossing.next(1)).isEqualTo(15 * DAY);
        crossing.stands(1, Standing.PRETRIAL_LIBERTY);
    }

    @Test
    void aNewArrestMayEndIt() {
        Draft draft = beforeCharge().treating();
        draft.arrestEnds = 1;
        Crossing crossing = Crossing.of(1, draft, Crossing.SIXTY_DAYS).ill();
        crossing.contact(0, DAY);
        crossing.contact(0, 10 * DAY);
        crossing.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(crossing.count(Step.FAILED)).isEqualTo(1);
        assertThat(crossing.count(Counted.CASES)).isEqualTo(1);
        assertThat(crossing.count(Counted.JOINED)).as("the new arrest").isEqualTo(1);
        assertThat(crossing.clinics.episodes().treats(0))
                .as("treatment goes on of their own accord")
                .isTrue();
    }

    @Test
    void aNewArrestMayNotEndIt() {
        Crossing crossing = Crossing.of(1, beforeCharge());
        crossing.contact(0, DAY);
        crossing.contact(0, 10 * DAY);
        crossing.stands(0, Standing.DIVERTED);
        assertThat(crossing.next(0)).isEqualTo(51 * DAY);
        assertThat(crossing.count(Step.COMPLETED)).isEqualTo(1);
    }

    @Test
    void aNewArrestEndsTheWaitForAPlace() {
        Draft draft = beforeCharge().treating();
        draft.arrestEnds = 1;
        Crossing crossing = Crossing.of(2, draft, Crossing.SIXTY_DAYS, "treatment.programmes.clinic.places=1")
                .ill();
        crossing.contact(0, DAY);
        crossing.contact(1, DAY);
        crossing.contact(1, 2 * DAY);
        assertThat(crossing.clinics.episodes().none(1)).isTrue();
        crossing.stands(1, Standing.PRETRIAL_LIBERTY);
    }

    @Test
    void aNewArrestThatClosesTheOldCaseOpensANewOne() {
        Draft draft = beforeCharge();
        draft.arrestEnds = 1;
        draft.failureReturns = false;
        draft.offered = 1;
        draft.maxConvictions = Optional.of(0);
        Crossing crossing = Crossing.of(1, draft);
        crossing.contact(0, DAY);
        crossing.contact(0, 10 * DAY);
        assertThat(crossing.count(Step.STARTED))
                .as("the new case is offered it again")
                .isEqualTo(2);
        crossing.stands(0, Standing.DIVERTED);
    }

    @Test
    void deathEndsItAndFreesThePlace() {
        Crossing crossing = Crossing.of(
                        2, beforeCharge().treating(), Crossing.SIXTY_DAYS, "treatment.programmes.clinic.places=1")
                .ill();
        crossing.contact(0, DAY);
        crossing.contact(1, DAY);
        crossing.portfolio.leave(0, 5 * DAY);
        crossing.road.leave(0, 5 * DAY);
        assertThat(crossing.portfolio.free(0)).isTrue();
        assertThat(crossing.due(0)).isEqualTo(Clock.NEVER);
        assertThat(crossing.count(Step.FAILED)).isEqualTo(1);
        assertThat(crossing.clinics.episodes().treats(1)).isTrue();
        assertThat(crossing.count(Step.STARTED)).isEqualTo(2);
    }
}
