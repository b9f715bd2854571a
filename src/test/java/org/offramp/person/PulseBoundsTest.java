package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.chance.Draws;
import org.offramp.scenario.Place;
import org.offramp.time.Clock;

/** No hazard of anybody in any place is ever above its bound: for random places, people, states, ages and times. */
class PulseBoundsTest {

    private int draws;
    private long key;

    /** Deterministic: no false alarm, but a bound that is too low in rare states may be missed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void boundsDominateHazards(long seed) {
        key = Draws.key(seed, 0);
        Place place = randomPlace();
        LifeRates rates = Quiet.rates(place);
        Initiation initiation =
                new Initiation(Quiet.table(place), place.drugUse().substances());
        PulseBounds bounds =
                new PulseBounds(rates, initiation.totals(), place.drugUse().substances());
        Population people = Quiet.people(1);
        Hazards hazards = new Hazards(people, rates);
        for (int i = 0; i < 20_000; i++) {
            int now = randomPerson(people);
            check(people, hazards, bounds, rates, initiation, now);
        }
    }

    /** The bound must hold after the first four weeks as well as in them. */
    @Test
    void aTreatmentThatOnlyHarmsAfterItsFirstWeeks() {
        Place place = Quiet.lively(
                "drug-use.release-first=1",
                "drug-use.release-second=1",
                "treatment.modalities.clinic.effect.overdose=4",
                "treatment.modalities.clinic.effect.first-weeks=0.1",
                "treatment.modalities.clinic.effect.afterwards=1");
        LifeRates rates = Quiet.rates(place);
        Initiation initiation =
                new Initiation(Quiet.table(place), place.drugUse().substances());
        PulseBounds bounds =
                new PulseBounds(rates, initiation.totals(), place.drugUse().substances());
        Population people = Quiet.people(1);
        Quiet.ill(people, 0, Substance.OPIOIDS, Severity.SEVERE);
        people.exposure[0] = 1;
        people.treatmentAt[0] = 0;
        check(people, new Hazards(people, rates), bounds, rates, initiation, 0);
        check(people, new Hazards(people, rates), bounds, rates, initiation, Clock.YEAR);
    }

    private static void check(
            Population people, Hazards hazards, PulseBounds bounds, LifeRates rates, Initiation initiation, int now) {
        int sex = people.sex[0];
        int substance = people.substance[0];
        int age = people.age(0, now);
        int band = PulseBounds.band(age);
        int use = people.use[0];
        boolean ill = people.everIll[0];
        int history =
                substance < 0 ? PulseBounds.NEVER_USED : ill ? PulseBounds.ILL + substance : PulseBounds.NEVER_ILL;
        double death = hazards.overdose(0, now) + hazards.background(0, now) + hazards.excess(0);
        below(death, bounds.background[sex][band] + (ill ? bounds.overdose[substance] : 0), "death");
        for (int c = 1; c < LifeRates.CLASSES; c++) {
            double bound = people.frailty[0] * bounds.offence[c][history][sex][band];
            below(hazards.contact(0, c, now), bound, OffenceClass.of(c).name());
        }
        if (substance >= 0) {
            double bound = ill ? bounds.possessionIll[substance][band] : bounds.possessionUse[substance][band];
            below(hazards.contact(0, 0, now), bound, "possession");
        }
        double started = Math.max(bounds.initiation[sex][band], substance < 0 ? 0 : bounds.courseUse[substance]);
        if (use == UseState.NONE.ordinal()) {
            below(initiation.total(sex, age), started, "first use");
        } else if (use == UseState.USE.ordinal()) {
            below(rates.onset[substance] + rates.cessation[substance], started, "onset and cessation");
        } else {
            double hazard = use == UseState.DISORDER.ordinal() ? hazards.remission(0) : hazards.relapse(0, now);
            below(hazard, bounds.courseIll[substance], "course");
            below(hazards.seeking(0), bounds.seeking[substance], "seeking");
        }
    }

    private static PulseBounds bounds(Place place) {
        Map<Substance, SubstanceCourse> substances = place.drugUse().substances();
        return new PulseBounds(Quiet.rates(place), new Initiation(Quiet.table(place), substances).totals(), substances);
    }

    /** Other rules whose hazards the bounds of today cannot hold are named; those within them are not. */
    @ParameterizedTest
    @CsvSource({
        "drug-use.release-first=8, ''",
        "drug-use.release-first=11.9, ''",
        "drug-use.release-first=20, deaths",
        "offending.long-record=4.1, contacts with the police for an offence",
        "offending.long-record=1, ''",
        "drug-use.substances.opioids.possession=0.4 per year, contacts with the police for possession",
        "drug-use.substances.opioids.onset=2 per year, changes of drug use",
        "treatment.demand.seeking.opioids=1 per year, seeking treatment",
        "treatment.demand.seeking.opioids=0.7 per year, ''",
    })
    void whatTheBoundsOfTodayCannotHold(String setting, String exceeded) {
        List<String> words = exceeded.isEmpty() ? List.of() : List.of(exceeded);
        assertThat(bounds(Quiet.lively()).exceededBy(bounds(Quiet.lively(setting))))
                .isEqualTo(words);
    }

    @Test
    void everyKindTheBoundsCannotHoldIsNamed() {
        PulseBounds changed = bounds(Quiet.lively(
                "drug-use.release-first=20", "offending.long-record=9", "treatment.demand.seeking.opioids=3 per year"));
        assertThat(bounds(Quiet.lively()).exceededBy(changed))
                .containsExactlyInAnyOrder("deaths", "contacts with the police for an offence", "seeking treatment");
    }

    private static void below(double hazard, double bound, String what) {
        assertThat(hazard).as(what).isBetween(0.0, bound * 1.000001);
    }

    private Place randomPlace() {
        List<String> settings = new ArrayList<>();
        String[] ratios = {
            "drug-use.use-offending",
            "drug-use.release-first",
            "drug-use.release-second",
            "drug-use.custody-overdose",
            "offending.first-record",
            "offending.long-record",
            "treatment.modalities.clinic.effect.overdose",
            "treatment.modalities.clinic.effect.first-weeks",
            "treatment.modalities.clinic.effect.afterwards",
            "treatment.modalities.clinic.effect.death",
            "treatment.modalities.clinic.effect.remission",
            "treatment.modalities.clinic.effect.offending.possession",
            "treatment.modalities.clinic.effect.offending.violent"
        };
        for (String path : ratios) {
            settings.add(path + "=" + Math.exp(3 * uniform() - 1.5));
        }
        settings.add("drug-use.excess-death=" + 0.05 * uniform() + " per year");
        settings.add("drug-use.naloxone=" + uniform());
        settings.add("drug-use.remission-offending=" + uniform());
        return Quiet.lively(settings.toArray(String[]::new));
    }

    private int randomPerson(Population people) {
        int now = (int) (uniform() * 40 * Clock.YEAR);
        people.birthDay[0] = now / Clock.DAY - (int) ((12.01 + 100 * uniform()) * 365.25);
        people.sex[0] = (byte) (2 * uniform());
        people.frailty[0] = (float) (10 * uniform());
        people.substance[0] = (byte) ((int) (3 * uniform()) - 1);
        boolean user = people.substance[0] != Population.NO_SUBSTANCE;
        people.use[0] = (byte) (user ? 4 * uniform() : 0);
        people.everIll[0] = people.use[0] >= UseState.DISORDER.ordinal();
        people.severity[0] = (byte) (3 * uniform());
        people.arrests[0] = (short) (8 * uniform());
        people.custody[0] = uniform() < 0.2;
        people.naloxone[0] = uniform() < 0.5;
        people.exposure[0] = (byte) (user ? (int) (3 * uniform()) - 1 : 0);
        people.treatmentAt[0] = Math.max(0, now - (int) (60 * Clock.DAY * uniform()));
        people.releasedAt[0] =
                uniform() < 0.5 ? Population.LONG_AGO : Math.max(0, now - (int) (60 * Clock.DAY * uniform()));
        people.remissionAt[0] = now - (int) (10 * Clock.YEAR * uniform());
        return now;
    }

    private double uniform() {
        return Draws.uniform(Draws.at(key, 0, draws++));
    }
}
