package org.offramp.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.offramp.treatment.Ward.DAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.chance.Count;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.chance.Ratio;
import org.offramp.money.Money;
import org.offramp.person.Exposure;
import org.offramp.person.Felt;
import org.offramp.person.LifeRates;
import org.offramp.person.OffenceClass;
import org.offramp.person.Quiet;
import org.offramp.scenario.Place;
import org.offramp.scenario.Scenario;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/**
 * What every modality of the United States keeps to, in a ward with a few places of it: its effects are those of the
 * scenario while a person is in it and gone afterwards, people complete or drop out as drawn, there are never more people
 * than places. Nothing is left to chance: what is drawn is known.
 */
class ModalityContractTest {

    private static final Place USA =
            Scenario.read(Path.of("scenarios/usa.yaml"), List.of(), List.of()).place();
    private static final LifeRates RATES = Quiet.rates(USA);
    private static final int PLACES = 5;
    private static final int PEOPLE = 40;
    private static final int LONG = 1000 * DAY;
    private static final int FOUR_WEEKS = 28 * DAY;

    static Stream<String> modalities() {
        return USA.treatment().names().stream();
    }

    private static Modality modality(String name) {
        return USA.treatment().modalities().get(name);
    }

    private static int number(String name) {
        return USA.treatment().names().indexOf(name);
    }

    /** The clinics of the place with some places of one modality, and people held where it is given in custody. */
    private static Ward ward(String name, int people, int places) {
        Programme programme = new Programme(new Count(places), Optional.empty(), Money.ZERO, Ratio.ONE);
        Provision usa = USA.treatment();
        Ward ward = Ward.at(USA, people, new Provision(usa.modalities(), Map.of(name, programme), usa.demand()));
        for (int person = 0; person < people; person++) {
            ward.people.custody[person] = modality(name).setting() != Setting.COMMUNITY;
        }
        return ward;
    }

    private static int stay(Ward ward, String name, int person, int occasion) {
        long bits = ward.people.draw(person, Decision.RETENTION, occasion * 64 + number(name));
        return Clock.ticks(modality(name).retention().sample(bits));
    }

    private static int planned(String name) {
        return modality(name).planned().map(Span::ticks).orElse(Clock.NEVER);
    }

    /** Person 1 is the same but for the treatment. */
    @ParameterizedTest
    @MethodSource("modalities")
    void effectsAreThereWhileInItAndGoneAfterwards(String name) {
        Exposure effect = modality(name).effect();
        Ward ward = ward(name, 2, PLACES);
        ward.clinics.refer(0, number(name), 7, LONG, 1, DAY);
        ward.treats(0, number(name));
        same(
                name,
                ward,
                DAY,
                effect,
                effect.overdose().value() * effect.firstWeeks().value());
        same(name, ward, DAY + FOUR_WEEKS, effect, effect.overdose().value());
        int now = 400 * DAY;
        ward.clinics.interrupt(0, now);
        same(name, ward, now, Exposure.NONE, effect.afterwards().value());
        same(
                name,
                ward,
                now + FOUR_WEEKS - 1,
                Exposure.NONE,
                effect.afterwards().value());
        same(name, ward, now + FOUR_WEEKS, Exposure.NONE, 1);
    }

    private static void same(String name, Ward ward, int now, Exposure effect, double overdose) {
        Felt treated = Felt.by(ward.people, RATES, 0, now);
        Felt twin = Felt.by(ward.people, RATES, 1, now);
        assertThat(twin.overdose()).isPositive();
        assertThat(twin.excess()).isPositive();
        assertThat(twin.remission()).isPositive();
        for (OffenceClass offence : OffenceClass.values()) {
            double ratio = effect.offending().getOrDefault(offence, Ratio.ONE).value();
            double contact = twin.contacts()[offence.ordinal()];
            assertThat(contact > 0).isEqualTo(!ward.people.custody[0]);
            ratio(treated.contacts()[offence.ordinal()], contact, ratio);
        }
        ratio(treated.excess(), twin.excess(), effect.death().value());
        ratio(treated.remission(), twin.remission(), effect.remission().value());
        if (modality(name).setting() == Setting.COMMUNITY) {
            ratio(treated.overdose(), twin.overdose(), overdose);
        } else {
            ratio(treated.overdose(), twin.overdose(), effect.overdose().value());
        }
    }

    private static void ratio(double treated, double twin, double expected) {
        assertThat(treated).isCloseTo(expected * twin, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("modalities")
    void whoStaysAsLongAsPlannedCompletesEverybodyElseDropsOut(String name) {
        Ward ward = ward(name, PEOPLE, PEOPLE);
        int planned = planned(name);
        List<String> expected = new ArrayList<>();
        int completed = 0;
        for (int person = 0; person < PEOPLE; person++) {
            ward.clinics.refer(person, number(name), 3, LONG, 1, DAY);
            int stay = stay(ward, name, person, 3);
            boolean completes = planned <= stay;
            int length = Math.min(planned, stay);
            assertThat(ward.clinics.due(person)).isEqualTo(Clock.after(DAY, length));
            if (ward.clinics.due(person) < Clock.NEVER) {
                ward.next(person);
                ward.gone(person);
                expected.add(person + (completes ? " completed" : " dropped out"));
                completed += completes ? 1 : 0;
                boolean remits = completes
                        && ward.people.uniform(person, Decision.LASTING, 3 * 64 + number(name))
                                < modality(name).lasting().value();
                assertThat(ward.people.disorder(person)).isEqualTo(!remits);
            }
        }
        assertThat(ward.told.stream().filter(told -> !told.endsWith("started"))).containsExactlyElementsOf(expected);
        assertThat(ward.count(Given.COMPLETED, number(name))).isEqualTo(completed);
        assertThat(ward.count(Given.LEFT, number(name))).isEqualTo(expected.size() - completed);
        assertThat(completed == 0)
                .as("somebody completes where there is an end")
                .isEqualTo(modality(name).planned().isEmpty());
    }

    /** Random traffic, always the same. */
    @ParameterizedTest
    @MethodSource("modalities")
    void thereAreNeverMorePeopleThanPlaces(String name) {
        int m = number(name);
        Ward ward = ward(name, PEOPLE, PLACES);
        boolean full = false;
        for (int i = 0; i < 2000; i++) {
            int now = (i + 1) * DAY / 2;
            long bits = Draws.at(5, m, i);
            int person = (int) (Draws.uniform(bits) * PEOPLE);
            if (ward.clinics.due(person) <= now) {
                ward.clinics.advance(person, now);
            } else if (!ward.clinics.episodes().none(person)) {
                if ((bits & 3) == 0) {
                    ward.clinics.interrupt(person, now);
                }
            } else if ((bits & 1) == 0) {
                ward.clinics.refer(person, m, i, 30 * DAY, 1, now);
            } else {
                ward.clinics.seek(person, i, now);
            }
            assertThat(ward.clinics.taken(m)).isBetween(0, PLACES);
            assertThat(ward.clinics.oversubscribed(m)).isZero();
            full |= ward.clinics.taken(m) == PLACES
                    && ward.clinics.episodes().nodes().stock(1 + 2 * m) > 0;
        }
        assertThat(full).as("at some time people wait for a full programme").isTrue();
    }
}
