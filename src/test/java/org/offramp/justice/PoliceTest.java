package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.offramp.chance.Decision;
import org.offramp.person.OffenceClass;

/** A contact with the police and what comes of it at once. */
class PoliceTest {

    @Test
    void noActionLeavesNothingButACount() {
        Street street = Street.of("justice.police.violent.no-action=1");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.CONTACTS)).isEqualTo(1);
        assertThat(street.count(Counted.NO_ACTION)).isEqualTo(1);
        assertThat(street.count(Counted.ARRESTS)).isZero();
        assertThat(street.people.arrests[0]).isZero();
        assertThat(street.told).containsExactly("0 POLICE instead of NO_ACTION");
    }

    @Test
    void aWarning() {
        Street street = Street.of("justice.police.violent.warning=1");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.WARNINGS)).isEqualTo(1);
        assertThat(street.people.arrests[0]).isZero();
    }

    @Test
    void anAdministrativeFine() {
        Street street = Street.of("justice.police.violent.fine=1");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.FINES)).isEqualTo(1);
        assertThat(street.told).containsExactly("0 POLICE instead of FINE");
    }

    @Test
    void anArrestGoesToTheProsecutor() {
        Street street = Street.of("justice.dropped.violent=1");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.ARRESTS)).isEqualTo(1);
        assertThat(street.count(Counted.DECIDED)).isEqualTo(1);
        assertThat(street.people.arrests[0]).isEqualTo((short) 1);
        assertThat(street.told)
                .containsExactly("0 POLICE instead of ARREST", "0 arrested", "0 PROSECUTION instead of DROP");
    }

    @Test
    void sharesAreReadInOrderFromOneNumber() {
        PoliceLaw law = Street.law("justice.police.violent={no-action: 0.2, warning: 0.3, fine: 0.1}")
                .police()
                .get(OffenceClass.VIOLENT);
        assertThat(law.decide(0.199)).isEqualTo(Disposal.NO_ACTION);
        assertThat(law.decide(0.201)).isEqualTo(Disposal.WARNING);
        assertThat(law.decide(0.499)).isEqualTo(Disposal.WARNING);
        assertThat(law.decide(0.501)).isEqualTo(Disposal.FINE);
        assertThat(law.decide(0.601)).isEqualTo(Disposal.ARREST);
    }

    @Test
    void theDrawOfTheContactDecides() {
        Street street = Street.of(200, "justice.police.violent.no-action=0.4");
        long expected = 0;
        for (int person = 0; person < 200; person++) {
            street.contact(person, OffenceClass.VIOLENT, DAY);
            expected += street.people.uniform(person, Decision.POLICE, DAY) < 0.4 ? 1 : 0;
        }
        assertThat(street.count(Counted.NO_ACTION)).isEqualTo(expected).isBetween(50L, 110L);
        assertThat(street.count(Counted.ARRESTS)).isEqualTo(200 - expected);
    }

    @Test
    void whoHasACaseIsOfferedNothingAtTheNextContact() {
        Street street = Street.of();
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.told.clear();
        street.contact(0, OffenceClass.VIOLENT, DAY + 5);
        assertThat(street.told).containsExactly("0 arrested");
    }

    @Test
    void everyContactIsPaidFor() {
        Street street = Street.of("justice.police.supply.no-action=1");
        street.contact(0, OffenceClass.SUPPLY, DAY);
        street.contact(0, OffenceClass.VIOLENT, 2 * DAY);
        assertThat(street.charged(Charge.CONTACT)).isEqualTo(2);
        assertThat(street.charged(Charge.SUPPLY)).isEqualTo(1);
        assertThat(street.charged(Charge.VIOLENT)).isEqualTo(1);
        assertThat(street.charged(Charge.ARREST)).isEqualTo(1);
        assertThat(street.charged(Charge.PROSECUTION)).isEqualTo(1);
    }
}
