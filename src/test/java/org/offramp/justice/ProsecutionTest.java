package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.offramp.chance.Decision;
import org.offramp.person.OffenceClass;

/** Drop, charge, or join a case that is open. */
class ProsecutionTest {

    @Test
    void aDroppedArrestLeavesNoCase() {
        Street street = Street.of("justice.dropped.violent=1");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.DROPPED)).isEqualTo(1);
        assertThat(street.count(Counted.CASES)).isZero();
    }

    @Test
    void aChargeOpensACase() {
        Street street = Street.of();
        street.contact(0, OffenceClass.SUPPLY, DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.SUPPLY.ordinal());
        assertThat(street.road.charged(0)).isEqualTo(DAY);
        assertThat(street.count(Counted.CASES)).isEqualTo(1);
    }

    @Test
    void aFurtherArrestJoinsTheCaseAndTheWorseClassStays() {
        Street street = Street.of();
        street.contact(0, OffenceClass.SUPPLY, DAY);
        street.contact(0, OffenceClass.POSSESSION, DAY + 1);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.SUPPLY.ordinal());
        street.contact(0, OffenceClass.VIOLENT, DAY + 2);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.VIOLENT.ordinal());
        assertThat(street.count(Counted.CASES)).isEqualTo(1);
        assertThat(street.count(Counted.JOINED)).isEqualTo(2);
        assertThat(street.count(Counted.ARRESTS)).isEqualTo(3);
        street.next(0, 2);
        street.hasNoCase(0);
        assertThat(street.count(Counted.HEARINGS)).isEqualTo(1);
    }

    @Test
    void aDroppedFurtherArrestDoesNotJoin() {
        Street street = Street.of("justice.dropped.violent=1");
        street.contact(0, OffenceClass.SUPPLY, DAY);
        int due = street.road.due(0);
        street.contact(0, OffenceClass.VIOLENT, DAY + 2);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.SUPPLY.ordinal());
        assertThat(street.count(Counted.JOINED)).isZero();
        assertThat(street.count(Counted.DROPPED)).isEqualTo(1);
        assertThat(street.road.due(0)).isEqualTo(due);
    }

    @Test
    void anArrestUnderSupervisionJoinsTheSentenceBeingServed() {
        Street street = Street.of(Street.sentence("probation", 100));
        street.sentenced(0, DAY);
        int end = street.road.due(0);
        street.contact(0, OffenceClass.SUPPLY, 10 * DAY);
        street.stands(0, Standing.COMMUNITY_SENTENCE);
        assertThat(street.road.due(0)).isEqualTo(end);
        assertThat(street.count(Counted.JOINED)).isEqualTo(1);
    }

    @Test
    void anArrestUnderSupervisionMayOpenACaseThatTakesItsPlace() {
        Street street = Street.of(Street.sentence("probation", 100), "justice.supervision.arrest-revokes=1");
        street.sentenced(0, DAY);
        street.contact(0, OffenceClass.SUPPLY, 10 * DAY);
        street.stands(0, Standing.PRETRIAL_LIBERTY);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.SUPPLY.ordinal());
        assertThat(street.count(Counted.CASES)).isEqualTo(2);
    }

    @Test
    void whetherItWouldBeDroppedIsTheDrawThatDecidesIt() {
        Street street = Street.of(100, "justice.dropped.violent=0.5");
        int dropped = 0;
        for (int person = 0; person < 100; person++) {
            boolean would = street.road.wouldBeDropped(person, OffenceClass.VIOLENT, DAY);
            street.contact(person, OffenceClass.VIOLENT, DAY);
            assertThat(street.road.free(person)).isEqualTo(would);
            assertThat(would).isEqualTo(street.people.uniform(person, Decision.PROSECUTION, DAY) < 0.5);
            dropped += would ? 1 : 0;
        }
        assertThat(dropped).isBetween(25, 75);
    }
}
