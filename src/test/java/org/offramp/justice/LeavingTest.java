package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offramp.person.OffenceClass;
import org.offramp.time.Clock;

/** Death, whatever the standing, leaves clean registers. */
class LeavingTest {

    private static Street standing(Standing standing) {
        Street street = switch (standing) {
            case REMAND -> Street.of("justice.pretrial.remand.violent=1");
            case PRETRIAL_MONITORED -> Street.of("justice.pretrial.monitoring=1");
            case PRISON -> Street.of(Street.sentence("prison", 100));
            case COMPULSORY_CENTRE -> Street.of(Street.sentence("compulsory-centre", 100));
            case COMMUNITY_SENTENCE -> Street.of(Street.sentence("probation", 100));
            case PAROLE ->
                Street.of(Street.sentence("prison", 100), "justice.prison.conditional=1", "justice.prison.served=0.5");
            default -> Street.of();
        };
        if (standing == Standing.DIVERTED) {
            street.opens.add(Stage.POLICE);
        }
        if (standing != Standing.COMMUNITY) {
            street.contact(0, OffenceClass.VIOLENT, DAY);
        }
        while (street.road.standing(0) != standing) {
            street.next(0);
        }
        return street;
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, mode = EnumSource.Mode.EXCLUDE, names = "OUTSIDE")
    void nothingIsLeft(Standing standing) {
        Street street = standing(standing);
        int now = 300 * DAY;
        street.road.leave(0, now);
        street.stands(0, Standing.OUTSIDE);
        assertThat(street.road.due(0)).isEqualTo(Clock.NEVER);
        assertThat(street.road.offence(0)).isEqualTo(OffenceClass.COUNT);
        assertThat(street.road.held()).isZero();
        for (Standing each : Standing.values()) {
            assertThat(street.road.nodes().stock(each.ordinal())).isZero();
        }
        assertThat(street.road.nodes().flow(standing.ordinal(), 0, 0)).isEqualTo(1);
        street.road.closeRun(now);
        long censored = 0;
        for (int year = 0; year < Street.YEARS.slots(); year++) {
            censored += street.road.recidivism().ledger().total(1, year);
        }
        boolean indexed =
                standing == Standing.DIVERTED || standing == Standing.COMMUNITY_SENTENCE || standing == Standing.PAROLE;
        assertThat(censored).as("follow-ups that end with the death").isEqualTo(indexed ? 1 : 0);
    }

    @Test
    void thePlaceInPrisonIsFreeAgain() {
        Street street = Street.of(
                2,
                "justice.pretrial.remand.violent=1",
                "justice.prison.men=1",
                "justice.prison.crowding=remand-refusal");
        street.contact(0, OffenceClass.VIOLENT, DAY);
        street.road.leave(0, DAY + 9);
        street.contact(1, OffenceClass.VIOLENT, DAY + 10);
        street.stands(1, Standing.REMAND);
    }

    @Test
    void goingInAndOutBalances() {
        Street street = standing(Standing.PRISON);
        street.road.leave(0, 300 * DAY);
        long in = 0;
        long out = 0;
        for (Standing each : Standing.values()) {
            in += street.road.nodes().flow(each.ordinal(), Standing.PRISON.ordinal(), 0);
            out += street.road.nodes().flow(Standing.PRISON.ordinal(), each.ordinal(), 0);
        }
        assertThat(in).isEqualTo(out).isEqualTo(1);
    }
}
