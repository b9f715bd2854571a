package org.offramp.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offramp.measure.Crossing.DAY;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Charge;
import org.offramp.justice.Counted;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.person.Quiet;
import org.offramp.person.Substance;
import org.offramp.person.UseState;
import org.offramp.time.Clock;
import org.offramp.treatment.Given;

/** People held in a compulsory centre instead of the road: who, where, from when to when, and what follows. */
class HeldTest {

    /** Places, and days after which people would leave of their own accord. */
    private static String[] centre(int places, int days, String... settings) {
        return Stream.concat(
                        Stream.of(
                                "treatment.modalities.centre={title: Centre, setting: compulsory, evidence-based: true,"
                                        + " retention: {distribution: constant, length: " + days + ", unit: days},"
                                        + " planned: 400 days, lasting: 1, effect: {offending: {}, overdose: 1,"
                                        + " first-weeks: 1, afterwards: 1, death: 1, remission: 1}}",
                                "treatment.programmes.centre={places: " + places + ", day: 10 EUR, marginal: 1}"),
                        Stream.of(settings))
                .toArray(String[]::new);
    }

    private static Draft held(Stage stage, Disposal... instead) {
        Draft draft = new Draft(stage, instead);
        draft.held = true;
        draft.treatment = Map.of(Substance.OPIOIDS, "centre");
        return draft;
    }

    private static Draft byThePolice() {
        return held(Stage.POLICE, Disposal.ARREST);
    }

    private static long days(Crossing crossing, Charge item) {
        long ticks = 0;
        for (int year = 0; year < Quiet.YEARS.slots(); year++) {
            ticks += crossing.road.purse().quantity(item.ordinal(), year);
        }
        assertThat(ticks % DAY).isZero();
        return ticks / DAY;
    }

    private static void isHeld(Crossing crossing, int person) {
        crossing.stands(person, Standing.COMPULSORY_CENTRE);
        assertThat(crossing.people.custody[person]).isTrue();
        assertThat(crossing.clinics.episodes().treats(person)).isTrue();
        assertThat(crossing.road.held()).as("in the wings of the prisons").isZero();
    }

    @Test
    void fromTheContactToTheEndOfTheDuration() {
        Crossing crossing = Crossing.of(1, byThePolice(), centre(1, 900)).ill();
        crossing.contact(0, DAY);
        isHeld(crossing, 0);
        assertThat(crossing.clinics.taken(0)).isEqualTo(1);
        assertThat(crossing.next(0)).isEqualTo(51 * DAY);
        crossing.stands(0, Standing.COMMUNITY);
        assertThat(crossing.people.custody[0]).isFalse();
        assertThat(crossing.people.releasedAt[0]).as("risk after release").isEqualTo(51 * DAY);
        assertThat(crossing.clinics.taken(0)).isZero();
        assertThat(crossing.due(0)).isEqualTo(Clock.NEVER);
        assertThat(crossing.count(Step.COMPLETED)).isEqualTo(1);
        assertThat(crossing.count(Given.COMPLETED)).isEqualTo(1);
        assertThat(crossing.count(Given.INTERRUPTED)).isZero();
        assertThat(crossing.people.use[0]).as("lasting remission").isEqualTo((byte) UseState.REMISSION.ordinal());
        assertThat(days(crossing, Charge.CENTRE)).isEqualTo(50);
        assertThat(days(crossing, Charge.HELD)).isEqualTo(50);
        assertThat(days(crossing, Charge.PRISON) + days(crossing, Charge.REMAND))
                .isZero();
        assertThat(crossing.count(Counted.ARRESTS)).isZero();
    }

    /** A test of urine finds use: people without a disorder are held too, and take a place. */
    @Test
    void withoutADisorderToo() {
        Crossing crossing = Crossing.of(1, byThePolice(), centre(1, 900));
        crossing.people.substance[0] = (byte) Substance.OPIOIDS.ordinal();
        crossing.people.use[0] = (byte) UseState.USE.ordinal();
        crossing.contact(0, DAY);
        isHeld(crossing, 0);
        assertThat(crossing.clinics.taken(0)).isEqualTo(1);
        assertThat(crossing.next(0)).isEqualTo(51 * DAY);
        crossing.stands(0, Standing.COMMUNITY);
        assertThat(crossing.people.use[0]).isEqualTo((byte) UseState.USE.ordinal());
    }

    /** Nobody is held without a place: those who never used drugs, or no drug the centre is for, go down the road. */
    @Test
    void nobodyWithoutAModality() {
        Crossing crossing = Crossing.of(1, byThePolice(), centre(1, 900));
        crossing.contact(0, DAY);
        crossing.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(crossing.count(Step.ACCEPTED)).isEqualTo(1);
        assertThat(crossing.count(Step.STARTED)).isZero();
        Crossing none = Crossing.of(1, byThePolice(), centre(0, 900)).ill();
        none.contact(0, DAY);
        none.stands(0, Standing.PRETRIAL_LIBERTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 100})
    void whoeverWaitsForAPlaceIsAtLiberty(int limit) {
        Draft draft = byThePolice();
        draft.waitingLimit = limit;
        Crossing crossing = Crossing.of(2, draft, centre(1, 900)).ill();
        crossing.contact(0, DAY);
        crossing.contact(1, 2 * DAY);
        crossing.stands(1, Standing.DIVERTED);
        assertThat(crossing.people.custody[1]).isFalse();
        if (limit == 14) {
            assertThat(crossing.next(1)).isEqualTo(16 * DAY);
            crossing.stands(1, Standing.PRETRIAL_LIBERTY);
            assertThat(crossing.people.releasedAt[1]).isNegative();
        } else {
            crossing.next(0);
            isHeld(crossing, 1);
            assertThat(crossing.next(1)).isEqualTo(101 * DAY);
            crossing.stands(1, Standing.COMMUNITY);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverLeavesBeforeTheEndHasFailed(boolean returns) {
        Draft draft = byThePolice();
        draft.failureReturns = returns;
        Crossing crossing = Crossing.of(1, draft, centre(1, 20)).ill();
        crossing.contact(0, DAY);
        assertThat(crossing.next(0)).isEqualTo(21 * DAY);
        crossing.stands(0, returns ? Standing.PRETRIAL_LIBERTY : Standing.COMMUNITY);
        assertThat(crossing.people.custody[0]).isFalse();
        assertThat(crossing.people.releasedAt[0]).isEqualTo(21 * DAY);
        assertThat(crossing.clinics.taken(0)).isZero();
        assertThat(crossing.count(Step.FAILED)).isEqualTo(1);
        assertThat(crossing.count(Counted.ARRESTS)).isEqualTo(returns ? 1 : 0);
        assertThat(days(crossing, Charge.CENTRE)).isEqualTo(20);
    }

    /** From remand into the centre custody goes on, but no longer in a prison. */
    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"COURT", "SENTENCING"})
    void fromRemandToTheCentre(Stage stage) {
        Draft draft = held(stage, stage == Stage.COURT ? Disposal.TRIAL : Disposal.CUSTODY);
        Crossing crossing = Crossing.of(1, draft, centre(1, 900, "justice.pretrial.remand.violent=1", Crossing.PRISON))
                .ill();
        crossing.contact(0, DAY);
        crossing.stands(0, Standing.REMAND);
        assertThat(crossing.road.held()).isEqualTo(1);
        int heard = crossing.until(0, Standing.COMPULSORY_CENTRE);
        isHeld(crossing, 0);
        assertThat(crossing.people.releasedAt[0]).as("not released").isNegative();
        assertThat(crossing.next(0)).isEqualTo(heard + 50 * DAY);
        crossing.stands(0, Standing.COMMUNITY);
        assertThat(crossing.people.releasedAt[0]).isEqualTo(heard + 50 * DAY);
        assertThat(crossing.count(Counted.IMPRISONED)).isZero();
    }

    @Test
    void whoeverDiesInsideLeavesThePlace() {
        Crossing crossing = Crossing.of(2, byThePolice(), centre(1, 900)).ill();
        crossing.contact(0, DAY);
        crossing.portfolio.leave(0, 5 * DAY);
        crossing.road.leave(0, 5 * DAY);
        assertThat(crossing.clinics.taken(0)).isZero();
        assertThat(crossing.people.custody[0]).isFalse();
        crossing.contact(1, 6 * DAY);
        isHeld(crossing, 1);
    }

    /** A treatment in the community ends where somebody is held. */
    @Test
    void treatmentInTheCommunityIsCutShort() {
        Crossing crossing = Crossing.of(
                        1, byThePolice(), centre(1, 900, "treatment.demand.community.opioids={clinic: 1}"))
                .ill();
        crossing.clinics.seek(0, 7, DAY / 2);
        assertThat(crossing.clinics.taken(1)).isEqualTo(1);
        crossing.contact(0, DAY);
        isHeld(crossing, 0);
        assertThat(crossing.clinics.taken(1)).isZero();
    }

    @Test
    void onlyWhereTheCaseIsSuspendedAndWithAModality() {
        assertThatThrownBy(() -> held(Stage.PRETRIAL, Disposal.REMAND).gate())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("held is for the stages police, prosecution, court and sentencing, not pretrial");
        Draft draft = byThePolice();
        draft.treatment = Map.of();
        assertThatThrownBy(draft::gate).hasMessageContaining("held needs treatment");
    }
}
