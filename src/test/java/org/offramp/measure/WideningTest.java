package org.offramp.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.measure.Crossing.DAY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Chance;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;

/** Net-widening: people taken in whose case would have ended with no further action, and their days under the measure. */
class WideningTest {

    @Test
    void insteadOfNoActionEverybodyIsWidened() {
        Crossing crossing =
                Crossing.of(1, new Draft(Stage.POLICE, Disposal.NO_ACTION), "justice.police.violent.no-action=1");
        crossing.contact(0, DAY);
        crossing.next(0);
        assertThat(crossing.count(Step.WIDENED)).isEqualTo(1);
        assertThat(crossing.count(Step.WIDENED_TICKS)).isEqualTo(50 * DAY);
    }

    /** A warning ends the matter as well; a fine is a sanction, and whoever would have had one is no new person in the net. */
    @Test
    void insteadOfAWarningButNotOfAFine() {
        Crossing warned = Crossing.of(1, new Draft(Stage.POLICE, Disposal.WARNING), "justice.police.violent.warning=1");
        warned.contact(0, DAY);
        warned.next(0);
        assertThat(warned.count(Step.WIDENED)).isEqualTo(1);
        Crossing fined = Crossing.of(1, new Draft(Stage.POLICE, Disposal.FINE), "justice.police.violent.fine=1");
        fined.contact(0, DAY);
        fined.next(0);
        assertThat(fined.count(Step.STARTED)).isEqualTo(1);
        assertThat(fined.count(Step.WIDENED)).isZero();
    }

    @Test
    void insteadOfADropEverybodyIsWidened() {
        Crossing crossing = Crossing.of(1, new Draft(Stage.PROSECUTION, Disposal.DROP), "justice.dropped.violent=1");
        crossing.contact(0, DAY);
        crossing.stands(0, Standing.DIVERTED);
        crossing.next(0);
        assertThat(crossing.count(Step.WIDENED)).isEqualTo(1);
    }

    @Test
    void insteadOfArrestThoseWhoWouldHaveBeenDropped() {
        Crossing crossing = Crossing.of(300, new Draft(Stage.POLICE, Disposal.ARREST), "justice.dropped.violent=0.4");
        long dropped = 0;
        for (int person = 0; person < 300; person++) {
            crossing.contact(person, DAY);
            dropped += crossing.road.wouldBeDropped(person, Crossing.VIOLENT, DAY) ? 1 : 0;
        }
        assertThat(crossing.count(Step.WIDENED)).isEqualTo(dropped).isBetween(80L, 160L);
        for (int person = 0; person < 300; person++) {
            crossing.next(person);
        }
        assertThat(crossing.count(Step.WIDENED_TICKS)).isEqualTo(dropped * 50 * DAY);
    }

    /** Net-widening begins with the start: the wait for a place is not under the measure. */
    @Test
    void theWaitForAPlaceIsNotUnderTheMeasure() {
        Draft draft = new Draft(Stage.POLICE, Disposal.NO_ACTION).treating();
        draft.waitingLimit = 100;
        Crossing crossing = Crossing.of(
                        2,
                        draft,
                        Crossing.SIXTY_DAYS,
                        "justice.police.violent.no-action=1",
                        "treatment.programmes.clinic.places=1")
                .ill();
        crossing.contact(0, DAY);
        crossing.contact(1, DAY);
        assertThat(crossing.next(0)).as("through with the measure").isEqualTo(51 * DAY);
        assertThat(crossing.next(0)).as("leaves the place").isEqualTo(61 * DAY);
        assertThat(crossing.next(1)).isEqualTo(111 * DAY);
        assertThat(crossing.count(Step.WIDENED_TICKS)).isEqualTo(2 * 50 * DAY);
    }

    @Test
    void insteadOfAChargeNobodyIsWidened() {
        Crossing crossing = Crossing.of(1, new Draft(Stage.PROSECUTION, Disposal.CHARGE));
        crossing.contact(0, DAY);
        crossing.next(0);
        assertThat(crossing.count(Step.WIDENED)).isZero();
        assertThat(crossing.count(Step.WIDENED_TICKS)).isZero();
    }

    @Test
    void zeroUptakeChangesNothing() {
        for (String step : new String[] {"offered", "consent", "places"}) {
            Draft draft = new Draft(Stage.POLICE, Disposal.ARREST).treating();
            draft.offered = step.equals("offered") ? 0 : 1;
            draft.consent = Optional.of(new Chance(step.equals("consent") ? 0 : 1));
            String places = "treatment.programmes.clinic.places=" + (step.equals("places") ? 0 : 5);
            Crossing crossing = Crossing.of(1, draft, places).ill();
            crossing.contact(0, DAY);
            crossing.stands(0, Standing.PRETRIAL_LIBERTY);
            assertThat(crossing.portfolio.free(0)).isTrue();
            assertThat(crossing.count(Step.STARTED) + crossing.count(Step.FAILED))
                    .isZero();
            assertThat(crossing.clinics.episodes().none(0)).isTrue();
        }
    }

    /** A measure with zero places changes nothing, for those who would not have turned up either. */
    @Test
    void zeroPlacesChangeNothingForWhoeverWouldNotTurnUp() {
        Draft draft = new Draft(Stage.POLICE, Disposal.ARREST).treating();
        draft.engaged = Optional.of(Chance.NEVER);
        Crossing crossing =
                Crossing.of(1, draft, "treatment.programmes.clinic.places=0").ill();
        crossing.contact(0, DAY);
        crossing.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(crossing.portfolio.free(0)).isTrue();
    }
}
