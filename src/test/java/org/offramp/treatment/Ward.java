package org.offramp.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.offramp.chance.Chance;
import org.offramp.person.Population;
import org.offramp.person.Prevalence;
import org.offramp.person.Quiet;
import org.offramp.person.Severity;
import org.offramp.person.Substance;
import org.offramp.scenario.Place;
import org.offramp.time.Clock;

/** Clinics with a few people who have a severe opioid disorder: they come, wait, stay and go by hand. */
final class Ward implements Referrals {

    static final int DAY = Clock.DAY;
    static final String SIXTY_DAYS =
            "treatment.modalities.clinic.retention={distribution: constant, length: 60, unit: days}";
    static final String ONE_PLACE = "treatment.programmes.clinic.places=1";

    /** A second modality, number 1: treatment in prison. */
    static final String INSIDE = "treatment.modalities.inside={title: Inside, setting: prison, evidence-based: true,"
            + " retention: {distribution: constant, length: 90, unit: days}, lasting: 0,"
            + " effect: {offending: {}, overdose: 1, first-weeks: 1, afterwards: 1, death: 1, remission: 1}}";

    final Population people;
    final Prevalence prevalence;
    final Clinics clinics;

    /** What whoever refers was told, and who was rescheduled, in order. */
    final List<String> told = new ArrayList<>();

    private Ward(int n, Place place, Provision provision) {
        people = Quiet.people(
                n, place.population().pregnant().orElse(Chance.NEVER).value());
        prevalence = new Prevalence(people, Quiet.YEARS);
        for (int person = 0; person < n; person++) {
            Quiet.ill(people, person, Substance.OPIOIDS, Severity.SEVERE);
            people.present[person] = true;
            prevalence.disorder(person, 0);
        }
        clinics = new Clinics(
                people,
                Quiet.life(place, people, Quiet.use(people), prevalence),
                prevalence,
                Quiet.YEARS,
                provision,
                places -> (int) places,
                person -> told.add(person + " rescheduled"));
        clinics.connect(this);
    }

    /** Some people and the clinics of the quiet place with settings. */
    static Ward of(int n, String... settings) {
        Place place = Quiet.place(settings);
        return new Ward(n, place, place.treatment());
    }

    /** Some people and the clinics of a place with another provision. */
    static Ward at(Place place, int n, Provision provision) {
        return new Ward(n, place, provision);
    }

    /** The setting of a patience of so many days. */
    static String patience(int days) {
        return "treatment.demand.patience={distribution: constant, length: " + days + ", unit: days}";
    }

    /** The treatment system of the quiet place with settings. */
    static Provision provision(String... settings) {
        return Quiet.place(settings).treatment();
    }

    void seek(int person, int now) {
        clinics.seek(person, now, now);
    }

    Referral refer(int person, int patience, int now) {
        return clinics.refer(person, 0, now, patience, 1, now);
    }

    /** Takes what comes next for a person and returns its tick. */
    int next(int person) {
        int now = clinics.due(person);
        assertThat(now).as("something comes next").isLessThan(Clock.NEVER);
        clinics.advance(person, now);
        return now;
    }

    void treats(int person, int modality) {
        assertThat(clinics.episodes().treats(person)).as("in treatment").isTrue();
        assertThat(clinics.episodes().modality(person)).isEqualTo(modality);
        assertThat(people.exposure[person]).isEqualTo((byte) (1 + modality));
    }

    void waits(int person) {
        assertThat(clinics.episodes().waits(person)).as(person + " waits").isTrue();
    }

    void gone(int person) {
        assertThat(clinics.episodes().none(person)).as(person + " is gone").isTrue();
        assertThat(clinics.due(person)).isEqualTo(Clock.NEVER);
    }

    long count(Given what, int modality) {
        long sum = 0;
        for (int year = 0; year < Quiet.YEARS.slots(); year++) {
            sum += clinics.episodes().ledger().total(clinics.episodes().kind(what, modality), year);
        }
        return sum;
    }

    long count(Given what) {
        return count(what, 0);
    }

    @Override
    public void started(int person, int now) {
        told.add(person + " started");
    }

    @Override
    public void ended(int person, boolean completed, int now) {
        told.add(person + (completed ? " completed" : " dropped out"));
    }

    @Override
    public void gaveUp(int person, int now) {
        told.add(person + " gave up");
    }
}
