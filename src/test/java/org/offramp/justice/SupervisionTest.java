package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.offramp.justice.Street.DAY;

import org.junit.jupiter.api.Test;
import org.offramp.chance.Count;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.chance.Ratio;
import org.offramp.person.Quiet;
import org.offramp.person.Severity;
import org.offramp.person.Substance;
import org.offramp.time.Span;

/** Supervision: it ends, or is violated first; a violation is revoked, or supervision goes on. */
class SupervisionTest {

    private static final String PROBATION = Street.sentence("probation", 100);
    private static final String OFTEN = "justice.supervision.violation=1000 per year";
    private static final String REVOKED = "justice.supervision.revocation=1";
    private static final String SEVEN_DAYS =
            "justice.supervision.revoked={distribution: constant, length: 7, unit: days}";

    @Test
    void withoutViolationsItEndsOnItsDay() {
        Street street = Street.of(PROBATION);
        int now = street.sentenced(0, DAY);
        assertThat(street.next(0)).isEqualTo(now + 100 * DAY);
        street.hasNoCase(0);
        assertThat(street.count(Counted.REVOKED)).isZero();
    }

    @Test
    void aViolationWithoutRevocationChangesNothing() {
        Street street = Street.of(PROBATION, OFTEN);
        int now = street.sentenced(0, DAY);
        assertThat(street.next(0)).isLessThan(now + 100 * DAY);
        street.stands(0, Standing.COMMUNITY_SENTENCE);
        assertThat(street.road.due(0)).isEqualTo(now + 100 * DAY);
        street.next(0);
        street.hasNoCase(0);
    }

    @Test
    void aRevocationMeansPrison() {
        Street street = Street.of(PROBATION, OFTEN, REVOKED, SEVEN_DAYS);
        street.sentenced(0, DAY);
        int violated = street.next(0);
        street.stands(0, Standing.PRISON);
        assertThat(street.road.due(0)).isEqualTo(violated + 7 * DAY);
        assertThat(street.count(Counted.REVOKED)).isEqualTo(1);
        assertThat(street.count(Counted.IMPRISONED)).isEqualTo(1);
        street.next(0);
        street.hasNoCase(0);
    }

    /** The time to the first violation is exponential, drawn at the occasion of the case. */
    @Test
    void theFirstViolationComesAtItsDraw() {
        Street street = Street.of(100, PROBATION, "justice.supervision.violation=2 per year", REVOKED);
        int violations = 0;
        for (int person = 0; person < 100; person++) {
            int now = street.sentenced(person, DAY);
            double years = Draws.exponential(street.people.draw(person, Decision.VIOLATION, DAY)) / 2;
            double days = Math.min(100, years * Span.YEAR);
            assertThat((street.road.due(person) - now) / (double) DAY).isCloseTo(days, within(1e-4));
            street.next(person);
            violations += street.road.standing(person) == Standing.PRISON ? 1 : 0;
        }
        // 1 − exp(−2 · 100 / 365.25) = 0.42; false alarm: P(|Z| > 5) = 6e-7, were the seed not fixed
        assertThat(violations).isBetween(18, 66);
    }

    private static int violates(String... more) {
        String[] settings = new String[more.length + 2];
        settings[0] = Street.sentence("probation", 20_000);
        settings[1] = "justice.supervision.violation=2 per year";
        System.arraycopy(more, 0, settings, 2, more.length);
        Street street = Street.of(3, settings);
        if (more.length > 0 && more[0].contains("testing")) {
            Quiet.ill(street.people, 2, Substance.OPIOIDS, Severity.SEVERE);
        }
        street.sentenced(0, DAY);
        street.sentenced(1, DAY);
        int now = street.sentenced(2, 2 * DAY);
        return street.road.due(2) - now;
    }

    private static String caseload(double standard, double elasticity) {
        return "justice.supervision.caseload={standard: " + standard + ", elasticity: " + elasticity + "}";
    }

    /** The third of three people under supervision: the hazard is that of the law × (3 / standard)^elasticity. */
    @Test
    void violationsRiseWithTheCaseload() {
        int plain = violates();
        assertThat(violates(caseload(3, 0.7))).as("at the standard").isEqualTo(plain);
        assertThat(violates(caseload(50, 0))).as("elasticity 0").isEqualTo(plain);
        assertThat((double) violates(caseload(1.5, 0.7)))
                .as("twice the people per officer")
                .isCloseTo(plain / Math.pow(2, 0.7), within(2.0));
        assertThat((double) violates(caseload(6, 1))).as("twice the officers").isCloseTo(plain * 2.0, within(2.0));
    }

    @Test
    void testingFindsMoreViolationsOfPeopleWithADisorder() {
        int plain = violates();
        assertThat((double) violates("justice.supervision.testing=1.3")).isCloseTo(plain / 1.3, within(2.0));
    }

    @Test
    void aCaseloadOfNobodyIsNone() {
        assertThatThrownBy(() -> new Caseload(new Count(0), Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected more than 0");
    }

    /**
     * Draws are made at the occasion of the case: were a recall followed by parole with the same draws, a person who was
     * recalled once would be recalled for ever. Each parole is revoked with probability 0.48, so
     * 28 in a row for one of 40 people: 5e-8.
     */
    @Test
    void nobodyGoesFromParoleToRecallForEver() {
        Street street = Street.of(
                40,
                Street.sentence("prison", 100),
                "justice.prison.conditional=1",
                "justice.prison.served=0.5",
                "justice.supervision.violation=12 per year",
                "justice.supervision.revocation=0.5",
                "justice.supervision.revoked={distribution: constant, length: 100, unit: days}");
        int stuck = 0;
        for (int person = 0; person < 40; person++) {
            street.sentenced(person, DAY);
            int steps = 0;
            while (!street.road.free(person) && steps++ < 60) {
                street.next(person);
            }
            stuck += street.road.free(person) ? 0 : 1;
        }
        assertThat(stuck)
                .as("people who go from parole to recall to parole for ever")
                .isZero();
    }
}
