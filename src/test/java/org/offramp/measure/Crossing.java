package org.offramp.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.offramp.justice.Counted;
import org.offramp.justice.Road;
import org.offramp.justice.Standing;
import org.offramp.person.LifeCourse;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.person.Prevalence;
import org.offramp.person.Quiet;
import org.offramp.person.Severity;
import org.offramp.person.Substance;
import org.offramp.scenario.Place;
import org.offramp.time.Clock;
import org.offramp.treatment.Clinics;
import org.offramp.treatment.Given;

/** A few people where the road and the clinics meet: real systems, a portfolio of drafts, time taken by hand. */
final class Crossing {

    static final int DAY = Clock.DAY;
    static final OffenceClass VIOLENT = OffenceClass.VIOLENT;
    static final String SIXTY_DAYS =
            "treatment.modalities.clinic.retention={distribution: constant, length: 60, unit: days}";
    static final String PRISON = "justice.court.sentences.violent="
            + "{prison: {share: 1, length: {distribution: constant, length: 100, unit: days}}}";
    static final String PREPARED =
            "justice.pretrial.preparation.violent={distribution: constant, length: 400, unit: days}";

    /** A modality inside prison, with places. */
    static final String[] INSIDE = {
        "treatment.modalities.inside={title: Inside, setting: prison, evidence-based: true,"
                + " retention: {distribution: constant, length: 900, unit: days}, lasting: 0,"
                + " effect: {offending: {}, overdose: 1, first-weeks: 1, afterwards: 1, death: 1, remission: 1}}",
        "treatment.programmes.inside={places: 5, day: 10 EUR, marginal: 1}",
        PRISON
    };

    final Population people;
    final Road road;
    final Clinics clinics;
    final Portfolio portfolio;

    private Crossing(int n, Place place, Draft[] drafts) {
        people = Quiet.people(n);
        Prevalence prevalence = new Prevalence(people, Quiet.YEARS);
        LifeCourse life = Quiet.life(place, people, Quiet.use(people), prevalence);
        road = new Road(people, life, Quiet.YEARS, place.justice(), 1);
        clinics = new Clinics(
                people, life, prevalence, Quiet.YEARS, place.treatment(), places -> (int) places, person -> {});
        portfolio = new Portfolio(
                people,
                Quiet.YEARS,
                road,
                clinics,
                place.offending().quantity(),
                Stream.of(drafts).map(Draft::enacted).toList());
        road.connect(portfolio);
        clinics.connect(portfolio);
        for (int person = 0; person < n; person++) {
            people.present[person] = true;
            road.enter(person, 0);
        }
    }

    /** Measures for some people in the quiet place with settings. */
    static Crossing of(int n, Draft[] drafts, String... settings) {
        return new Crossing(n, Quiet.place(settings), drafts);
    }

    /** One measure for some people. */
    static Crossing of(int n, Draft draft, String... settings) {
        return of(n, new Draft[] {draft}, settings);
    }

    /** Gives everybody a severe opioid disorder. */
    Crossing ill() {
        for (int person = 0; person < people.rows; person++) {
            Quiet.ill(people, person, Substance.OPIOIDS, Severity.SEVERE);
        }
        return this;
    }

    void contact(int person, int now) {
        road.contact(person, VIOLENT, now, now);
    }

    /** The tick of what comes next for a person. */
    int due(int person) {
        return Math.min(road.due(person), Math.min(portfolio.due(person), clinics.due(person)));
    }

    /** Takes what comes next for a person, in the order of a district, and returns its tick. */
    int next(int person) {
        int now = due(person);
        assertThat(now).as("something comes next").isLessThan(Clock.NEVER);
        if (road.due(person) == now) {
            road.advance(person, now);
        } else if (portfolio.due(person) == now) {
            portfolio.advance(person, now);
        } else {
            clinics.advance(person, now);
        }
        return now;
    }

    /** Takes what comes next until the person stands somewhere. */
    int until(int person, Standing standing) {
        int now = 0;
        while (road.standing(person) != standing) {
            now = next(person);
        }
        return now;
    }

    void stands(int person, Standing standing) {
        assertThat(road.standing(person)).isEqualTo(standing);
    }

    long count(int measure, Step step) {
        long sum = 0;
        for (int year = 0; year < Quiet.YEARS.slots(); year++) {
            sum += portfolio.ledger().total(measure * Step.values().length + step.ordinal(), year);
        }
        return sum;
    }

    long count(Step step) {
        return count(0, step);
    }

    long count(Counted what) {
        long sum = 0;
        for (int year = 0; year < Quiet.YEARS.slots(); year++) {
            sum += road.ledger().total(what.ordinal(), year);
        }
        return sum;
    }

    long count(Given what) {
        long sum = 0;
        for (int year = 0; year < Quiet.YEARS.slots(); year++) {
            sum += clinics.episodes().ledger().total(clinics.episodes().kind(what, 0), year);
        }
        return sum;
    }
}
