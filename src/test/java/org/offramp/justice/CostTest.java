package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.person.OffenceClass;
import org.offramp.time.Clock;

/** Days are charged as they pass, each in its year; cases as they come. */
class CostTest {

    private static final int Y = Clock.YEAR;

    private static long quantity(Street street, Charge item, int year) {
        return street.road.purse().quantity(item.ordinal(), year);
    }

    @ParameterizedTest
    @CsvSource({
        "prison, PRISON, true",
        "jail, PRISON, true",
        "compulsory-centre, CENTRE, true",
        "probation, SUPERVISION, false",
        "electronic-monitoring, SUPERVISION, false",
    })
    void daysOfASentenceAcrossTheEndOfAYear(String kind, Charge item, boolean held) {
        Street street = Street.of(Street.sentence(kind, 30));
        int hearing = street.sentenced(0, Y - 12 * DAY);
        int end = street.road.due(0);
        street.road.closeYear(Y);
        assertThat(quantity(street, item, 0)).isEqualTo(Y - hearing);
        while (!street.road.free(0)) {
            end = street.next(0);
        }
        street.road.closeYear(2 * Y);
        assertThat(quantity(street, item, 0)).isEqualTo(Y - hearing);
        assertThat(quantity(street, item, 1)).isEqualTo(end - Y);
        assertThat(street.charged(item)).isEqualTo(end - hearing).isGreaterThanOrEqualTo(30L * DAY);
        assertThat(street.charged(Charge.HELD)).isEqualTo(held ? end - hearing : 0);
    }

    @Test
    void aWholeYearInside() {
        Street street = Street.of(Street.sentence("prison", 5000));
        int hearing = street.sentenced(0, DAY);
        for (int year = 1; year <= 4; year++) {
            street.road.closeYear(year * Y);
        }
        assertThat(quantity(street, Charge.PRISON, 0)).isEqualTo(Y - hearing);
        assertThat(quantity(street, Charge.PRISON, 1)).isEqualTo(Y);
        assertThat(quantity(street, Charge.PRISON, 2)).isEqualTo(Y);
        assertThat(quantity(street, Charge.PRISON, 3)).isEqualTo(Y);
        assertThat(street.road.nodes().area(Standing.PRISON.ordinal(), 2)).isEqualTo(Y);
    }

    @Test
    void remandAndMonitoringByTheDay() {
        Street street = Street.of(2, "justice.pretrial.remand.violent=1", "justice.pretrial.monitoring=1");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.contact(1, OffenceClass.SUPPLY, DAY);
        street.stands(1, Standing.PRETRIAL_MONITORED);
        int heard = street.next(0, 2);
        int other = street.next(1, 2);
        assertThat(street.charged(Charge.REMAND)).isEqualTo(heard - DAY);
        assertThat(street.charged(Charge.HELD)).isEqualTo(heard - DAY);
        assertThat(street.charged(Charge.MONITORING)).isEqualTo(other - DAY);
    }

    @Test
    void libertyAndDiversionCostTheJusticeSystemNothingByTheDay() {
        Street street = Street.of();
        street.opens.add(Stage.PROSECUTION);
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.road.closeYear(Y);
        for (Charge item : new Charge[] {
            Charge.REMAND, Charge.PRISON, Charge.CENTRE, Charge.SUPERVISION, Charge.MONITORING, Charge.HELD
        }) {
            assertThat(street.charged(item)).isZero();
        }
    }

    @Test
    void whatDeathCutsShortIsChargedToTheDay() {
        Street street = Street.of(Street.sentence("prison", 100));
        int hearing = street.sentenced(0, DAY);
        street.road.leave(0, hearing + 17 * DAY);
        assertThat(street.charged(Charge.PRISON)).isEqualTo(17 * DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "POSSESSION, POSSESSION",
        "PUBLIC_ORDER, PUBLIC_ORDER",
        "ACQUISITIVE, ACQUISITIVE",
        "SUPPLY, SUPPLY",
        "VIOLENT, VIOLENT"
    })
    void everyClassOfOffenceHasItsItem(OffenceClass offence, Charge item) {
        assertThat(Charge.offence(offence)).isEqualTo(item);
    }
}
