package org.offramp.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.measure.Crossing.DAY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.justice.Counted;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.person.Sex;
import org.offramp.time.Clock;

/** contact → eligible → offered → accepted → place available → started → retained → completed | failed, counted. */
class CascadeTest {

    private static Draft atArrest() {
        return new Draft(Stage.POLICE, Disposal.ARREST);
    }

    /** Ten men and women, three places: every step by hand. */
    @Test
    void everyStepByHand() {
        Draft draft = atArrest().treating();
        draft.sex = Optional.of(Sex.MALE);
        draft.waitingLimit = 20;
        Crossing crossing = Crossing.of(10, draft, Crossing.SIXTY_DAYS, "treatment.programmes.clinic.places=3")
                .ill();
        crossing.people.sex[8] = 1;
        crossing.people.sex[9] = 1;
        for (int person = 0; person < 10; person++) {
            crossing.contact(person, DAY);
        }
        assertThat(crossing.count(Step.CONTACT)).isEqualTo(10);
        assertThat(crossing.count(Step.ELIGIBLE)).isEqualTo(8);
        assertThat(crossing.count(Step.OFFERED)).isEqualTo(8);
        assertThat(crossing.count(Step.ACCEPTED)).isEqualTo(8);
        assertThat(crossing.count(Step.PLACE_AVAILABLE)).isEqualTo(3);
        assertThat(crossing.count(Step.STARTED)).isEqualTo(3);
        assertThat(crossing.portfolio.purse().quantity(0, 0)).isEqualTo(3);
        crossing.stands(8, Standing.PRETRIAL_LIBERTY);
        for (int person = 3; person < 8; person++) {
            crossing.stands(person, Standing.DIVERTED);
            assertThat(crossing.next(person)).as("waited in vain").isEqualTo(21 * DAY);
            crossing.stands(person, Standing.PRETRIAL_LIBERTY);
        }
        for (int person = 0; person < 3; person++) {
            assertThat(crossing.next(person)).isEqualTo(51 * DAY);
            crossing.stands(person, Standing.COMMUNITY);
        }
        assertThat(crossing.count(Step.RETAINED)).isEqualTo(3);
        assertThat(crossing.count(Step.COMPLETED)).isEqualTo(3);
        assertThat(crossing.count(Step.FAILED))
                .as("who waits in vain has not started")
                .isZero();
        assertThat(crossing.count(Counted.ARRESTS)).isEqualTo(7);
    }

    /** The draws of a step are at the key of the measure: each person's way through is known beforehand. */
    @Test
    void offerConsentAndEngagementByTheirDraws() {
        Draft draft = atArrest();
        draft.offered = 0.7;
        draft.consent = Optional.of(new Chance(0.6));
        draft.engaged = Optional.of(new Chance(0.5));
        Crossing crossing = Crossing.of(400, draft);
        Opening opening =
                new Opening(draft.enacted(), draft.gate(), java.util.List.of(), 0, java.util.List.of("clinic"));
        long offered = 0;
        long accepted = 0;
        long started = 0;
        for (int person = 0; person < 400; person++) {
            crossing.contact(person, DAY);
            long key = opening.key(crossing.people.key(person));
            boolean offer = uniform(key, Decision.OFFER) < 0.7;
            boolean accept = offer && uniform(key, Decision.CONSENT) < 0.6;
            boolean start = accept && uniform(key, Decision.ENGAGEMENT) < 0.5;
            offered += offer ? 1 : 0;
            accepted += accept ? 1 : 0;
            started += start ? 1 : 0;
            crossing.stands(person, accept ? Standing.DIVERTED : Standing.PRETRIAL_LIBERTY);
        }
        assertThat(crossing.count(Step.CONTACT)).isEqualTo(400);
        assertThat(crossing.count(Step.OFFERED)).isEqualTo(offered).isBetween(230L, 330L);
        assertThat(crossing.count(Step.ACCEPTED)).isEqualTo(accepted).isBetween(120L, 210L);
        assertThat(crossing.count(Step.STARTED)).isEqualTo(started).isBetween(50L, 120L);
    }

    private static double uniform(long key, Decision decision) {
        return Draws.uniform(Draws.at(key, decision.number(), DAY));
    }

    /**
     * Bhati, Roman and Chalfin 2008, one for ten: 1.47 million at-risk arrestees, of whom 109,921 meet the rules of drug
     * courts (7 %), of whom 55,364 find a place (half). The numbers of their cascade are exact, not estimates.
     */
    @Test
    void bhatiRomanAndChalfin() {
        int arrested = 147_000;
        int eligible = 10_992;
        int places = 5_536;
        Draft draft = new Draft(Stage.COURT, Disposal.TRIAL).treating();
        draft.name = "drug-court";
        draft.maxConvictions = Optional.of(0);
        draft.disorder = true;
        draft.duration = 365;
        draft.waitingLimit = 30;
        Crossing crossing = Crossing.of(
                        arrested,
                        draft,
                        "treatment.programmes.clinic.places=" + places,
                        "treatment.modalities.clinic.retention={distribution: constant, length: 400, unit: days}")
                .ill();
        for (int person = 0; person < arrested; person++) {
            crossing.people.convictions[person] =
                    (short) (person % 1000 < 75 && person / 1000 * 75 + person % 1000 < eligible ? 0 : 1);
            crossing.contact(person, DAY);
            crossing.next(person);
            crossing.next(person);
        }
        assertThat(crossing.count(Step.CONTACT)).isEqualTo(arrested);
        assertThat(crossing.count(Step.ELIGIBLE)).isEqualTo(eligible);
        assertThat(Math.round(100.0 * eligible / arrested)).isEqualTo(7);
        assertThat(crossing.count(Step.ACCEPTED)).isEqualTo(eligible);
        assertThat(crossing.count(Step.STARTED)).isEqualTo(places);
        assertThat(crossing.count(Counted.DIVERSIONS)).isEqualTo(eligible);
        assertThat(crossing.count(Counted.CONVICTIONS)).isEqualTo(arrested - eligible);
    }

    @Test
    void onlyInsteadOfWhatItIsFor() {
        Crossing crossing = Crossing.of(1, atArrest(), "justice.police.violent.warning=1");
        crossing.contact(0, DAY);
        assertThat(crossing.count(Step.CONTACT)).isEqualTo(1);
        assertThat(crossing.count(Step.ELIGIBLE)).isZero();
        assertThat(crossing.count(Counted.WARNINGS)).isEqualTo(1);
    }

    @Test
    void theFirstMeasureThatTakesThePersonIsTheOnlyOne() {
        Draft women = atArrest();
        women.name = "women";
        women.sex = Optional.of(Sex.FEMALE);
        Draft all = atArrest();
        Draft never = atArrest();
        never.name = "never-reached";
        Crossing crossing = Crossing.of(1, new Draft[] {women, all, never});
        crossing.contact(0, DAY);
        assertThat(crossing.count(0, Step.CONTACT)).isEqualTo(1);
        assertThat(crossing.count(0, Step.ELIGIBLE)).isZero();
        assertThat(crossing.count(1, Step.STARTED)).isEqualTo(1);
        assertThat(crossing.count(2, Step.CONTACT)).isZero();
    }

    /** In force from its first tick on; in the ramp officials offer it in proportion. */
    @Test
    void startAndRamp() {
        Draft draft = atArrest().from(100);
        draft.ramp = 200;
        draft.offered = 0.8;
        Opening opening = new Opening(draft.enacted(), draft.gate(), java.util.List.of(), 0, java.util.List.of());
        assertThat(opening.opensAt(Stage.POLICE, 100 * DAY - 1)).isFalse();
        assertThat(opening.opensAt(Stage.POLICE, 100 * DAY)).isTrue();
        assertThat(opening.opensAt(Stage.COURT, 100 * DAY)).isFalse();
        Opening closed = new Opening(
                new Enacted(draft.measure(), 0, 100 * DAY), draft.gate(), java.util.List.of(), 0, java.util.List.of());
        assertThat(closed.opensAt(Stage.POLICE, 100 * DAY - 1)).isTrue();
        assertThat(closed.opensAt(Stage.POLICE, 100 * DAY)).isFalse();
        assertThat(opening.offered(100 * DAY)).isZero();
        assertThat(opening.offered(150 * DAY)).isEqualTo(0.2);
        assertThat(opening.offered(300 * DAY)).isEqualTo(0.8);
        assertThat(opening.offered(3000 * DAY)).isEqualTo(0.8);
    }

    @Test
    void beforeItsStartItCountsNobody() {
        Crossing crossing = Crossing.of(2, atArrest().from(10));
        crossing.contact(0, 10 * DAY - 1);
        crossing.contact(1, 10 * DAY);
        crossing.stands(0, Standing.PRETRIAL_LIBERTY);
        crossing.stands(1, Standing.DIVERTED);
        assertThat(crossing.count(Step.CONTACT)).isEqualTo(1);
    }

    /** Cases charged before the start are for a measure that takes open cases. */
    @Test
    void openCases() {
        for (boolean open : new boolean[] {true, false}) {
            Draft draft = new Draft(Stage.COURT, Disposal.TRIAL).from(10);
            draft.openCases = open;
            Crossing crossing = Crossing.of(2, draft, Crossing.PREPARED);
            crossing.contact(0, 10 * DAY - 1);
            crossing.contact(1, 10 * DAY);
            for (int person = 0; person < 2; person++) {
                crossing.next(person);
                crossing.next(person);
            }
            crossing.stands(0, open ? Standing.DIVERTED : Standing.COMMUNITY);
            crossing.stands(1, Standing.DIVERTED);
        }
    }

    @Test
    void aStartAfterTheEndIsNoMeasure() {
        Draft draft = atArrest();
        draft.start = Clock.NEVER;
        Crossing crossing = Crossing.of(1, draft);
        crossing.contact(0, Clock.YEAR);
        crossing.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(crossing.count(Step.CONTACT)).isZero();
    }

    /** Draws are made at the name of a measure: others beside it change nobody's way. */
    @Test
    void otherMeasuresChangeNoDraw() {
        Draft draft = atArrest();
        draft.consent = Optional.of(new Chance(0.5));
        draft.completed = 0.5;
        Draft other = new Draft(Stage.POLICE, Disposal.WARNING);
        other.name = "other";
        other.consent = Optional.of(new Chance(0.5));
        Crossing alone = Crossing.of(300, draft);
        Crossing beside = Crossing.of(300, new Draft[] {other, draft});
        int diverted = 0;
        for (int person = 0; person < 300; person++) {
            alone.contact(person, DAY);
            beside.contact(person, DAY);
            beside.stands(person, alone.road.standing(person));
            assertThat(beside.portfolio.due(person)).isEqualTo(alone.portfolio.due(person));
            diverted += alone.road.standing(person) == Standing.DIVERTED ? 1 : 0;
        }
        assertThat(diverted).isBetween(100, 200);
        Draft renamed = atArrest();
        renamed.name = "renamed";
        assertThat(new Opening(renamed.enacted(), renamed.gate(), java.util.List.of(), 0, java.util.List.of()).key(7))
                .isNotEqualTo(
                        new Opening(draft.enacted(), draft.gate(), java.util.List.of(), 0, java.util.List.of()).key(7));
    }
}
