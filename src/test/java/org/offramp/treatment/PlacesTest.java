package org.offramp.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.treatment.Ward.DAY;
import static org.offramp.treatment.Ward.SIXTY_DAYS;

import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;
import org.offramp.time.Clock;

/** Places grow and shrink; whoever has one keeps it; there are never more people than places for newcomers. */
class PlacesTest {

    private static final String PATIENT = Ward.patience(4000);

    private static String places(int n) {
        return "treatment.programmes.clinic.places=" + n;
    }

    @Test
    void newPlacesAreFilledAtOnce() {
        Ward ward = Ward.of(4, SIXTY_DAYS, PATIENT, places(1));
        for (int person = 0; person < 4; person++) {
            ward.seek(person, DAY);
        }
        ward.clinics.enact(Ward.provision(SIXTY_DAYS, PATIENT, places(3)), 5 * DAY);
        ward.treats(1, 0);
        ward.treats(2, 0);
        ward.waits(3);
        assertThat(ward.told).containsExactly("1 rescheduled", "2 rescheduled");
        assertThat(ward.count(Given.WAITED_TICKS)).isEqualTo(8 * DAY);
    }

    @Test
    void aShrinkingProgrammeKeepsItsPeopleAndAdmitsNobodyUntilThereIsRoom() {
        Ward ward = Ward.of(4, SIXTY_DAYS, PATIENT, places(3));
        for (int person = 0; person < 4; person++) {
            ward.seek(person, DAY + person);
        }
        ward.clinics.enact(Ward.provision(SIXTY_DAYS, PATIENT, places(1)), 5 * DAY);
        assertThat(ward.clinics.taken(0)).isEqualTo(3);
        ward.next(0);
        ward.waits(3);
        ward.next(1);
        ward.waits(3);
        ward.next(2);
        ward.treats(3, 0);
        assertThat(ward.clinics.oversubscribed(0)).isZero();
    }

    @Test
    void aProgrammeThatClosesTurnsNewcomersAway() {
        Ward ward = Ward.of(3, SIXTY_DAYS, PATIENT, places(1));
        ward.seek(0, DAY);
        ward.seek(1, DAY);
        ward.clinics.enact(Ward.provision(SIXTY_DAYS, PATIENT, places(0)), 5 * DAY);
        ward.seek(2, 6 * DAY);
        ward.gone(2);
        assertThat(ward.count(Given.TURNED_AWAY)).isEqualTo(1);
        ward.next(0);
        ward.waits(1);
    }

    @Test
    void longerRetentionFromNowOn() {
        Ward ward = Ward.of(2, SIXTY_DAYS);
        ward.seek(0, DAY);
        ward.clinics.enact(
                Ward.provision(
                        "treatment.modalities.clinic.retention={distribution: constant, length: 90, unit: days}"),
                DAY);
        ward.seek(1, DAY);
        assertThat(ward.clinics.due(0)).isEqualTo(61 * DAY);
        assertThat(ward.clinics.due(1)).isEqualTo(91 * DAY);
    }

    @Test
    void aModalityWithoutAProgrammeIsNotOnOffer() {
        Ward ward = Ward.of(1, Ward.INSIDE);
        assertThat(ward.clinics.places(1)).isZero();
        assertThat(Ward.provision(Ward.INSIDE).names()).containsExactly("clinic", "inside");
        assertThat(Ward.provision(Ward.INSIDE).exposures()).hasSize(3);
    }

    /** Random traffic of 60 people for places that come and go: what must always hold does. Deterministic. */
    @Test
    void whatAlwaysHolds() {
        Provision[] provisions = new Provision[6];
        for (int i = 0; i < provisions.length; i++) {
            provisions[i] = Ward.provision(
                    places(3 * i),
                    "treatment.programmes.clinic.reserved=" + (i % 3),
                    "treatment.modalities.clinic.planned=40 days",
                    "treatment.demand.priority=high-risk-first");
        }
        for (int seed = 0; seed < 10; seed++) {
            Ward ward = Ward.of(60, places(5), "treatment.modalities.clinic.planned=40 days");
            for (int i = 0; i < 3000; i++) {
                long bits = Draws.at(seed, 1, i);
                int person = (int) (Draws.uniform(bits) * 60);
                int now = (i + 1) * DAY / 4;
                ward.people.arrests[person] = (short) (bits >>> 40 & 7);
                if (ward.clinics.due(person) <= now) {
                    ward.clinics.advance(person, now);
                } else if ((bits & 0x3f) == 0) {
                    ward.clinics.enact(provisions[(int) (bits >>> 8 & 0xff) % 6], now);
                } else if ((bits & 7) == 1) {
                    ward.clinics.interrupt(person, now);
                } else if ((bits & 1) == 0) {
                    ward.seek(person, now);
                } else {
                    ward.refer(person, 20 * DAY, now);
                }
                holds(ward);
            }
            assertThat(ward.count(Given.STARTED)).isGreaterThan(100);
            assertThat(ward.count(Given.RENEGED)).isGreaterThan(20);
            ward.clinics.closeYear(Clock.YEAR);
        }
    }

    private static void holds(Ward ward) {
        Clinics clinics = ward.clinics;
        assertThat(clinics.oversubscribed(0)).isZero();
        assertThat(clinics.taken(0)).isEqualTo(clinics.episodes().nodes().stock(2));
        boolean waiting = clinics.episodes().nodes().stock(1) > 0;
        if (waiting && clinics.taken(0) < clinics.places(0)) {
            // then the free places are reserved ones, and nobody who waits was referred
            for (int person = 0; person < 60; person++) {
                assertThat(clinics.episodes().waits(person) && clinics.episodes().justice[person])
                        .as("a referred person waits beside a free place")
                        .isFalse();
            }
        }
    }
}
