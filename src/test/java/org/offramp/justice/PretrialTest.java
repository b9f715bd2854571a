package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.offramp.chance.Decision;
import org.offramp.person.OffenceClass;
import org.offramp.time.Clock;

/** Before trial: liberty, monitoring or remand, and until when. */
class PretrialTest {

    private static final String PREPARED =
            "justice.pretrial.preparation.violent={distribution: constant, length: 40, unit: days}";
    private static final String REMAND = "justice.pretrial.remand.violent=1";

    @Test
    void atLibertyUntilTheCaseIsReady() {
        Street street = Street.of(PREPARED);
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(street.road.due(0)).isEqualTo(41 * DAY);
        assertThat(street.told).contains("0 PRETRIAL instead of LIBERTY").doesNotContain("0 custody begins");
    }

    @Test
    void underElectronicMonitoring() {
        Street street = Street.of("justice.pretrial.monitoring=1");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.stands(0, Standing.PRETRIAL_MONITORED);
        assertThat(street.told).contains("0 PRETRIAL instead of MONITORING");
    }

    @Test
    void onRemandCasesArePreparedFaster() {
        Street street = Street.of(PREPARED, REMAND, "justice.pretrial.remand-preparation=0.25");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.stands(0, Standing.REMAND);
        assertThat(street.road.due(0)).isEqualTo(11 * DAY);
        assertThat(street.road.held()).isEqualTo(1);
        assertThat(street.count(Counted.REMANDED)).isEqualTo(1);
        assertThat(street.told).containsSubsequence("0 PRETRIAL instead of REMAND", "0 custody begins");
    }

    /** A half becomes 0.9 at odds of 9, and 0.1 at odds of a ninth: of 400 cases each way, who is held follows the draw. */
    @Test
    void levelIsAnOddsRatioOfEveryClass() {
        for (double odds : new double[] {9, 1 / 9.0}) {
            Street street = Street.of(400, "justice.pretrial.remand.violent=0.5", "justice.pretrial.level=" + odds);
            double share = odds > 1 ? 0.9 : 0.1;
            for (int person = 0; person < 400; person++) {
                double u = street.people.uniform(person, Decision.PRETRIAL, DAY);
                street.contact(person, OffenceClass.VIOLENT, DAY);
                street.stands(person, u < share ? Standing.REMAND : Standing.PRETRIAL_LIBERTY);
            }
        }
    }

    @Test
    void remandIsRefusedWhenFull() {
        Street street = Street.of(3, REMAND, "justice.prison.men=2", "justice.prison.crowding=remand-refusal");
        for (int person = 0; person < 3; person++) {
            street.contact(person, OffenceClass.VIOLENT, DAY);
        }
        street.stands(0, Standing.REMAND);
        street.stands(1, Standing.REMAND);
        street.stands(2, Standing.PRETRIAL_LIBERTY);
        assertThat(street.count(Counted.REMAND_REFUSED)).isEqualTo(1);
        assertThat(street.road.held()).isEqualTo(2);
    }

    @Test
    void aFullPrisonForMenRefusesNoWoman() {
        Street street = Street.of(
                2, REMAND, "justice.prison.men=0", "justice.prison.women=1", "justice.prison.crowding=remand-refusal");
        street.people.sex[1] = 1;
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.contact(1, OffenceClass.VIOLENT, DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
        street.stands(1, Standing.REMAND);
    }

    @Test
    void juvenilesHavePlacesOfTheirOwn() {
        Street street = Street.of(2, REMAND, "justice.prison.juveniles=0", "justice.prison.crowding=remand-refusal");
        street.people.birthDay[0] = (int) (-17.5 * 365.25);
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.contact(1, OffenceClass.VIOLENT, DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
        street.stands(1, Standing.REMAND);
    }

    @Test
    void withoutThatRuleRemandGoesOnAboveCapacity() {
        Street street = Street.of(2, REMAND, "justice.prison.men=0");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.stands(0, Standing.REMAND);
    }

    /** By hand: 0.2 without a record, odds 0.25 × 4 = 1 with one, so 0.5. */
    @Test
    void anEarlierConvictionRaisesTheOddsOfRemand() {
        Street street = Street.of(400, "justice.pretrial.remand.violent=0.2", "justice.pretrial.record-odds=4");
        for (int person = 0; person < 400; person++) {
            street.people.convictions[person] = (short) (person % 2);
            street.contact(person, OffenceClass.VIOLENT, DAY);
            double u = street.people.uniform(person, Decision.PRETRIAL, DAY);
            boolean remanded = u < (person % 2 == 0 ? 0.2 : 0.5);
            assertThat(street.road.standing(person) == Standing.REMAND).isEqualTo(remanded);
        }
    }

    /** By hand: 0.5, odds 1 × 0.25 for women, so 0.2. */
    @Test
    void womenAreRemandedByTheirOwnOdds() {
        Street street = Street.of(400, "justice.pretrial.remand.violent=0.5", "justice.pretrial.women-odds=0.25");
        for (int person = 0; person < 400; person++) {
            street.people.sex[person] = (byte) (person % 2);
            street.contact(person, OffenceClass.VIOLENT, DAY);
            double u = street.people.uniform(person, Decision.PRETRIAL, DAY);
            boolean remanded = u < (person % 2 == 0 ? 0.5 : 0.2);
            assertThat(street.road.standing(person) == Standing.REMAND).isEqualTo(remanded);
        }
    }

    /** Monitoring is drawn with what the draw of remand leaves over: its share of the others is as asked for. */
    @Test
    void monitoringIsAShareOfTheOthers() {
        Street street = Street.of(400, "justice.pretrial.remand.violent=0.5", "justice.pretrial.monitoring=0.5");
        for (int person = 0; person < 400; person++) {
            street.contact(person, OffenceClass.VIOLENT, DAY);
            double u = street.people.uniform(person, Decision.PRETRIAL, DAY);
            Standing expected =
                    u < 0.5 ? Standing.REMAND : u < 0.75 ? Standing.PRETRIAL_MONITORED : Standing.PRETRIAL_LIBERTY;
            street.stands(person, expected);
        }
    }

    @Test
    void peopleUnderSupervisionAreRemandedByTheirOwnOdds() {
        Street street = Street.of(
                Street.sentence("probation", 100),
                "justice.supervision.arrest-revokes=1",
                "justice.pretrial.remand.supply=0.000001",
                "justice.pretrial.supervision-odds=1e15");
        street.sentenced(0, DAY);
        street.contact(0, OffenceClass.SUPPLY, 10 * DAY);
        street.stands(0, Standing.REMAND);
    }

    @Test
    void aFurtherChargeEndsLibertyButNotTheDateOfTheHearing() {
        Street street = Street.of(
                PREPARED,
                "justice.pretrial.arrest-revokes=1",
                "justice.court.hearings-per-year=36.525 hearings per year");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.next(0);
        assertThat(street.road.due(0)).as("hearing").isEqualTo(51 * DAY);
        street.contact(0, OffenceClass.POSSESSION, 45 * DAY);
        street.stands(0, Standing.REMAND);
        assertThat(street.road.due(0)).isEqualTo(51 * DAY);
        assertThat(street.count(Counted.REMANDED)).isEqualTo(1);
        street.next(0);
        assertThat(street.count(Counted.HEARINGS)).isEqualTo(1);
        street.hasNoCase(0);
    }

    @Test
    void libertyIsNotEndedWhereThereIsNoRoom() {
        Street street = Street.of(
                "justice.pretrial.arrest-revokes=1", "justice.prison.men=0", "justice.prison.crowding=remand-refusal");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.contact(0, OffenceClass.POSSESSION, DAY + 1);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
    }

    @Test
    void aMeasureInsteadOfRemandMeansLiberty() {
        Street street = Street.of(REMAND);
        street.opens.add(Stage.PRETRIAL);
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(street.count(Counted.REMANDED)).isZero();
        assertThat(street.road.due(0)).isLessThan(Clock.NEVER);
        assertThat(street.told).doesNotContain("0 custody begins");
    }

    @Test
    void aMeasureInsteadOfRemandThatFailsMeansRemandUntilTheSameDate() {
        Street street = Street.of(REMAND, PREPARED);
        street.opens.add(Stage.PRETRIAL);
        street.contact(0, OffenceClass.VIOLENT, DAY);
        int due = street.road.due(0);
        street.road.failed(0, Stage.PRETRIAL, true, 1, 5 * DAY);
        street.stands(0, Standing.REMAND);
        assertThat(street.road.due(0)).isEqualTo(due);
    }

    @Test
    void aMeasureInsteadOfRemandMayFailWithoutConsequence() {
        Street street = Street.of(REMAND, PREPARED);
        street.opens.add(Stage.PRETRIAL);
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.road.failed(0, Stage.PRETRIAL, false, 1, 5 * DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
        street.road.completed(0, Stage.PRETRIAL, 6 * DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
    }
}
