package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.justice.Recidivism.Endpoint;
import org.offramp.justice.Recidivism.Route;
import org.offramp.person.OffenceClass;
import org.offramp.time.Clock;
import org.offramp.time.Years;

/** Follow-up from an index event to the first event of each kind, or to its censoring. */
class RecidivismTest {

    private static final int MONTH = Clock.YEAR / 12;
    private static final int ADULT = Recidivism.Age.ADULT.ordinal();
    private final Recidivism recidivism = new Recidivism(new Years(1, 9), 2);

    private long events(Endpoint endpoint, Route route, int year, int month) {
        return recidivism.ledger().get(2 * endpoint.ordinal(), year, Recidivism.cell(route, 0, ADULT, month));
    }

    private long censored(Endpoint endpoint, Route route, int year, int month) {
        return recidivism.ledger().get(2 * endpoint.ordinal() + 1, year, Recidivism.cell(route, 0, ADULT, month));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1994751, 0", "1994752, 1", "23937024, 12", "119685120, 60", "119685119, 59", "140000000, 61"})
    void wholeMonthsSinceTheIndexEvent(int ticks, int month) {
        recidivism.begin(0, 0, 30, Route.RELEASE, 5);
        recidivism.event(0, 0, Endpoint.REARREST, 5 + ticks);
        assertThat(events(Endpoint.REARREST, Route.RELEASE, 0, month)).isEqualTo(1);
    }

    @Test
    void onlyTheFirstEventOfAKindCounts() {
        recidivism.begin(0, 0, 30, Route.RELEASE, 0);
        recidivism.event(0, 0, Endpoint.REARREST, MONTH);
        recidivism.event(0, 0, Endpoint.REARREST, 2 * MONTH + 1);
        recidivism.event(0, 0, Endpoint.RECONVICTION, 3 * MONTH + 1);
        assertThat(events(Endpoint.REARREST, Route.RELEASE, 0, 1)).isEqualTo(1);
        assertThat(recidivism.ledger().total(0, 0)).isEqualTo(1);
        assertThat(events(Endpoint.RECONVICTION, Route.RELEASE, 0, 3)).isEqualTo(1);
    }

    @Test
    void countedInTheYearOfTheIndexEvent() {
        recidivism.begin(0, 0, 30, Route.DIVERSION, 2 * Clock.YEAR);
        recidivism.event(0, 0, Endpoint.REARREST, 4 * Clock.YEAR);
        assertThat(events(Endpoint.REARREST, Route.DIVERSION, 2, 24)).isEqualTo(1);
    }

    @Test
    void whatHappensAtTheTickOfTheIndexEventIsPartOfIt() {
        recidivism.begin(0, 0, 30, Route.RELEASE, 7);
        recidivism.event(0, 0, Endpoint.REARREST, 7);
        assertThat(recidivism.ledger().total(0, 0)).isZero();
    }

    @Test
    void nothingWithoutAnIndexEvent() {
        recidivism.event(0, 0, Endpoint.REARREST, 7);
        recidivism.censor(0, 0, 8);
        for (int kind = 0; kind < 6; kind++) {
            assertThat(recidivism.ledger().total(kind, 0)).isZero();
        }
    }

    @Test
    void aNewIndexEventCensorsWhatIsOpen() {
        recidivism.begin(0, 0, 30, Route.COMMUNITY_SENTENCE, 0);
        recidivism.event(0, 0, Endpoint.REARREST, MONTH);
        recidivism.begin(0, 0, 30, Route.RELEASE, 2 * MONTH);
        assertThat(censored(Endpoint.REARREST, Route.COMMUNITY_SENTENCE, 0, 2)).isZero();
        assertThat(censored(Endpoint.RECONVICTION, Route.COMMUNITY_SENTENCE, 0, 2))
                .isEqualTo(1);
        assertThat(censored(Endpoint.REIMPRISONMENT, Route.COMMUNITY_SENTENCE, 0, 2))
                .isEqualTo(1);
        recidivism.event(0, 0, Endpoint.REARREST, 3 * MONTH);
        assertThat(events(Endpoint.REARREST, Route.RELEASE, 0, 1)).isEqualTo(1);
    }

    @Test
    void nobodyIsFollowedAfterTheEnd() {
        recidivism.begin(0, 0, 30, Route.RELEASE, 0);
        recidivism.clear();
        recidivism.event(0, 0, Endpoint.REARREST, MONTH);
        assertThat(recidivism.ledger().total(0, 0)).isZero();
    }

    @Test
    void womenAreCountedApart() {
        recidivism.begin(1, 1, 30, Route.RELEASE, 0);
        recidivism.event(1, 1, Endpoint.REARREST, MONTH);
        assertThat(recidivism.ledger().get(0, 0, Recidivism.cell(Route.RELEASE, 1, ADULT, 1)))
                .isEqualTo(1);
        assertThat(events(Endpoint.REARREST, Route.RELEASE, 0, 1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"12, YOUNG", "17, YOUNG", "24, YOUNG", "25, ADULT", "39, ADULT", "40, OLDER", "80, OLDER"})
    void ageIsThatAtTheIndexEvent(int years, Recidivism.Age age) {
        recidivism.begin(0, 0, years, Route.RELEASE, 0);
        recidivism.event(0, 0, Endpoint.REARREST, 5 * MONTH);
        for (Recidivism.Age other : Recidivism.Age.values()) {
            int cell = Recidivism.cell(Route.RELEASE, 0, other.ordinal(), 5);
            assertThat(recidivism.ledger().get(0, 0, cell)).isEqualTo(other == age ? 1 : 0);
        }
    }

    /** On the road: release from prison on one day, the next arrest 40 days later, conviction two days after that. */
    @Test
    void fromReleaseToRearrest() {
        Street street = Street.of(Street.sentence("prison", 100));
        street.sentenced(0, DAY);
        int released = street.next(0, 2);
        street.sentenced(0, released + 40 * DAY);
        int cell = Recidivism.cell(Route.RELEASE, 0, ADULT, 1);
        assertThat(street.road.recidivism().ledger().get(0, 0, cell))
                .as("rearrest")
                .isEqualTo(1);
        assertThat(street.road.recidivism().ledger().get(2, 0, cell))
                .as("reconviction")
                .isEqualTo(1);
        assertThat(street.road.recidivism().ledger().get(4, 0, cell))
                .as("reimprisonment")
                .isEqualTo(1);
    }

    @Test
    void aDroppedArrestIsARearrestAndNoReconviction() {
        Street street = Street.of(Street.sentence("probation", 10), "justice.dropped.supply=1");
        street.sentenced(0, DAY);
        street.contact(0, OffenceClass.SUPPLY, 40 * DAY);
        street.road.closeRun(50 * DAY);
        int cell = Recidivism.cell(Route.COMMUNITY_SENTENCE, 0, ADULT, 1);
        assertThat(street.road.recidivism().ledger().get(0, 0, cell)).isEqualTo(1);
        assertThat(street.road.recidivism().ledger().get(2, 0, cell)).isZero();
        assertThat(street.road.recidivism().ledger().get(3, 0, cell))
                .as("censored")
                .isEqualTo(1);
    }
}
