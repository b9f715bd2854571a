package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.offramp.person.LifeCourse;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.person.Prevalence;
import org.offramp.person.Quiet;
import org.offramp.scenario.Place;
import org.offramp.time.Clock;
import org.offramp.time.Years;

/** A road with a few people placed by hand and a bridge that answers as it is told: what comes next is taken by hand. */
final class Street implements Bridge {

    static final int DAY = Clock.DAY;
    static final Years YEARS = Quiet.YEARS;

    final Population people;
    final Road road;

    /** Stages at which everybody is diverted. */
    final Set<Stage> opens = EnumSet.noneOf(Stage.class);

    /** Whether whoever is diverted is held in a centre. */
    boolean holding;

    /** What the bridge was asked and told, in order. */
    final List<String> told = new ArrayList<>();

    private Street(int n, Place place) {
        people = Quiet.people(n);
        LifeCourse life = Quiet.life(place, people, Quiet.use(people), new Prevalence(people, YEARS));
        road = new Road(people, life, YEARS, place.justice(), 1);
        road.connect(this);
        for (int person = 0; person < n; person++) {
            people.present[person] = true;
            road.enter(person, 0);
        }
    }

    /** Some people in the quiet place with settings. */
    static Street of(int n, String... settings) {
        return new Street(n, Quiet.place(settings));
    }

    /** One person in the quiet place with settings. */
    static Street of(String... settings) {
        return of(1, settings);
    }

    /** The law of the quiet place with settings. */
    static JusticeLaw law(String... settings) {
        return Quiet.place(settings).justice();
    }

    /** The setting of one kind of sentence for all violent offences, of so many days. */
    static String sentence(String kind, int days) {
        return "justice.court.sentences.violent={" + kind + ": {share: 1, length: {distribution: constant, length: "
                + days + ", unit: days}}}";
    }

    /** A contact for an offence; its tick serves as its occasion. */
    void contact(int person, OffenceClass offence, int now) {
        road.contact(person, offence, now, now);
    }

    /** Takes what comes next for a person. */
    int next(int person) {
        int now = road.due(person);
        assertThat(now).as("something comes next").isLessThan(Clock.NEVER);
        assertThat(road.advance(person, now)).as("put to death").isFalse();
        return now;
    }

    /** Takes what comes next so many times. */
    int next(int person, int times) {
        int now = 0;
        for (int i = 0; i < times; i++) {
            now = next(person);
        }
        return now;
    }

    /** Convicted of violence and sentenced: contact, listing, hearing. */
    int sentenced(int person, int now) {
        contact(person, OffenceClass.VIOLENT, now);
        return next(person, 2);
    }

    long count(Counted what) {
        long sum = 0;
        for (int year = 0; year < YEARS.slots(); year++) {
            sum += road.ledger().total(what.ordinal(), year);
        }
        return sum;
    }

    long charged(Charge item) {
        long sum = 0;
        for (int year = 0; year < YEARS.slots(); year++) {
            sum += road.purse().quantity(item.ordinal(), year);
        }
        return sum;
    }

    void stands(int person, Standing standing) {
        assertThat(road.standing(person)).isEqualTo(standing);
        assertThat(people.custody[person]).as("in custody").isEqualTo(standing.custody());
    }

    /** Standing, class and what is due of a person without a case. */
    void hasNoCase(int person) {
        stands(person, Standing.COMMUNITY);
        assertThat(road.offence(person)).isEqualTo(OffenceClass.COUNT);
        assertThat(road.due(person)).isEqualTo(Clock.NEVER);
        assertThat(road.free(person)).isTrue();
    }

    @Override
    public boolean divert(Stage stage, Disposal instead, int person, int occasion, int now) {
        told.add(person + " " + stage + " instead of " + instead);
        return opens.contains(stage);
    }

    @Override
    public boolean holds(int person) {
        return holding;
    }

    @Override
    public void custodyBegins(int person, int now) {
        told.add(person + " custody begins");
    }

    @Override
    public void custodyEnds(int person, int now) {
        told.add(person + " custody ends");
    }

    @Override
    public void arrested(int person, int occasion, int now) {
        told.add(person + " arrested");
    }
}
