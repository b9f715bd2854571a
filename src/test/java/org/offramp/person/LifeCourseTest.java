package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;
import org.offramp.scenario.Place;
import org.offramp.time.CalendarAgenda;
import org.offramp.time.Clock;
import org.offramp.time.Nodes;
import org.offramp.time.Span;

/** Pulses: when they come, what they bring, and that they come at the same moments whatever the rules. */
class LifeCourseTest {

    private static final int END = Quiet.YEARS.end();

    /** A few people on an agenda of their own. */
    private static final class Lives {
        final Population people;
        final Nodes use;
        final Prevalence prevalence;
        final LifeCourse life;
        final CalendarAgenda agenda;
        final int[] happened = new int[32];
        final List<Integer> moments = new ArrayList<>();

        Lives(Place place, Population people) {
            this.people = people;
            this.use = Quiet.use(people);
            this.prevalence = new Prevalence(people, Quiet.YEARS);
            this.life = Quiet.life(place, people, use, prevalence);
            this.agenda = new CalendarAgenda(people.rows, people.rows, this::wake);
        }

        Lives begin() {
            for (int person = 0; person < people.rows; person++) {
                life.begin(person, 0);
                agenda.set(person, life.due(person));
            }
            return this;
        }

        Lives run(int end) {
            agenda.drain(end);
            return this;
        }

        private void wake(int person, int now) {
            moments.add(now);
            int code = life.pulse(person, now);
            happened[code]++;
            if (code == LifeCourse.DEATH || code == LifeCourse.OVERDOSE) {
                life.end(person, now);
            }
            agenda.set(person, life.due(person));
        }
    }

    /** Nobody comes in; the people of the test are all there is. */
    private static Place place(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("drug-use.substances.opioids.prevalence={male: 0, female: 0}");
        return Quiet.place(all.toArray(String[]::new));
    }

    private static Population ill(int n) {
        Population people = Quiet.people(n);
        for (int person = 0; person < n; person++) {
            Quiet.ill(people, person, Substance.OPIOIDS, Severity.SEVERE);
        }
        return people;
    }

    @Test
    void nothingHappensInTheQuietPlace() {
        Lives lives = new Lives(place(), ill(100)).begin().run(END);
        assertThat(lives.happened[LifeCourse.NOTHING]).isEqualTo(lives.moments.size());
        for (int person = 0; person < 100; person++) {
            assertThat(lives.people.present[person]).isTrue();
            assertThat(lives.people.disorder(person)).isTrue();
        }
    }

    /** Contacts at 0.7 a year of 3000 people for 4 years: Poisson. False alarm: P(|Z| > 5) = 6e-7. */
    @Test
    void contactsComeAtTheirRate() {
        Place place = place("drug-use.substances.opioids.possession-disorder=0.7 per year");
        Lives lives = new Lives(place, ill(3000)).begin().run(END);
        double expected = 0.7 * 3000 * 4;
        assertThat((double) lives.happened[LifeCourse.CONTACT + OffenceClass.POSSESSION.ordinal()])
                .isCloseTo(expected, within(5 * Math.sqrt(expected)));
        assertThat(lives.life.exceeded()).isZero();
    }

    /** Deaths at 0.3 a year, of them two thirds overdoses: binomial. False alarm: P(|Z| > 5) = 6e-7 for each. */
    @Test
    void deathsComeAtTheirRate() {
        Place place = place(
                "drug-use.substances.opioids.overdose=0.2 per year",
                "population.background={from: [12], men: [0.1], women: [0.1]}");
        Lives lives = new Lives(place, ill(4000)).begin().run(END);
        int overdoses = lives.happened[LifeCourse.OVERDOSE];
        int deaths = overdoses + lives.happened[LifeCourse.DEATH];
        double dead = 1 - Math.exp(-0.3 * 4);
        assertThat((double) deaths).isCloseTo(4000 * dead, within(5 * Math.sqrt(4000 * dead * (1 - dead))));
        assertThat((double) overdoses).isCloseTo(deaths * 2 / 3.0, within(5 * Math.sqrt(deaths * 2 / 9.0)));
        assertThat(lives.use.stock(1 + UseState.DISORDER.ordinal())).isEqualTo(4000 - deaths);
    }

    /** Remission at 0.5 a year and back at 0.25: a chain with two states. False alarm: P(|Z| > 5) = 6e-7. */
    @Test
    void remissionAndRelapse() {
        Place place = place(
                "drug-use.substances.opioids.remission=0.5 per year",
                "drug-use.substances.opioids.relapse=0.25 per year");
        Lives lives = new Lives(place, ill(4000)).begin().run(END);
        double ill = 0.25 / 0.75 + 0.5 / 0.75 * Math.exp(-0.75 * 4);
        assertThat((double) lives.use.stock(1 + UseState.DISORDER.ordinal()))
                .isCloseTo(4000 * ill, within(5 * Math.sqrt(4000 * ill * (1 - ill))));
        assertThat(lives.use.flow(3, 4, 1)).isPositive();
        assertThat(lives.use.flow(4, 3, 1)).isPositive();
    }

    @Test
    void whoStopsUsingQuitsUnlessThereIsARecord() {
        Population people = Quiet.people(200);
        for (int person = 0; person < 200; person++) {
            people.substance[person] = (byte) Substance.OPIOIDS.ordinal();
            people.use[person] = (byte) UseState.USE.ordinal();
            people.arrests[person] = (short) (person % 2);
        }
        Place place = place(
                "drug-use.substances.opioids.cessation=40 per year",
                "drug-use.substances.opioids.first-use={from: [12, 13], ratio: [1, 0]}",
                "drug-use.substances.opioids.onset=1 per year");
        Lives lives = new Lives(place, people).begin().run(END);
        assertThat(lives.happened[LifeCourse.QUIT]).isBetween(80, 100);
        assertThat(lives.use.stock(1 + UseState.NONE.ordinal())).isBetween(160, 200);
    }

    @Test
    void onsetDrawsASeverity() {
        Population people = Quiet.people(3000);
        java.util.Arrays.fill(people.substance, (byte) Substance.OPIOIDS.ordinal());
        java.util.Arrays.fill(people.use, (byte) UseState.USE.ordinal());
        Place place = place("drug-use.severities={"
                + "mild: {share: 0.5, remission: 1, overdose: 1, offending: 1, seeking: 1},"
                + "moderate: {share: 0.3, remission: 1, overdose: 1, offending: 1, seeking: 1},"
                + "severe: {share: 0.2, remission: 1, overdose: 1, offending: 1, seeking: 1}}");
        Lives lives = new Lives(place, people).begin().run(END);
        int[] found = new int[3];
        for (int person = 0; person < 3000; person++) {
            assertThat(people.disorder(person)).isTrue();
            found[people.severity[person]]++;
        }
        // false alarm: P(|Z| > 5) = 6e-7 for each
        assertThat((double) found[0]).isCloseTo(1500, within(5 * Math.sqrt(750)));
        assertThat((double) found[1]).isCloseTo(900, within(5 * Math.sqrt(630)));
        assertThat(lives.prevalence.ledger().total(Prevalence.DISORDER, 0)).isEqualTo(3000);
    }

    /** Pulses hang on sex, age, frailty and substance only: another rule, the same moments. */
    @Test
    void pulsesComeAtTheSameMomentsWhateverTheRates() {
        Place busy = place(
                "drug-use.substances.opioids.possession-disorder=2 per year",
                "drug-use.substances.opioids.remission=1 per year",
                "offending.rates={violent: {from: [12], men: [0.5], women: [0.5]}}");
        Lives one = new Lives(busy, ill(50)).begin();
        Lives other = new Lives(busy, ill(50)).begin();
        other.life.enact(Quiet.rates(place()));
        one.run(END);
        other.run(END);
        assertThat(one.moments).hasSizeGreaterThan(500).isEqualTo(other.moments);
        assertThat(other.happened[LifeCourse.NOTHING]).isEqualTo(other.moments.size());
        assertThat(one.happened[LifeCourse.NOTHING]).isLessThan(one.moments.size());
    }

    /** People of all kinds under random treatment, custody and records: no hazard above its bound. */
    @Test
    void noHazardAboveItsBoundInALivelyPlace() {
        Place place = Quiet.lively();
        LifeTable table = Quiet.table(place);
        Entry entry = new Entry(
                table, new Initiation(table, place.drugUse().substances()), place.offending(), Quiet.rates(place));
        Population people = new Population(5, 4000, 0, 0);
        for (int person = 0; person < 4000; person++) {
            entry.present(people, person, 5);
            int kind = (int) (5 * Draws.uniform(Draws.at(6, 0, person)));
            people.custody[person] = kind == 0;
            people.exposure[person] = (byte) (kind == 1 ? 1 : kind == 2 ? -1 : 0);
            people.treatmentAt[person] = kind == 1 || kind == 2 ? 0 : people.treatmentAt[person];
            people.releasedAt[person] = kind == 3 ? 0 : people.releasedAt[person];
        }
        Lives lives = new Lives(place, people).begin().run(END);
        assertThat(lives.life.exceeded()).isZero();
        assertThat(lives.happened[LifeCourse.DEATH]).isPositive();
        assertThat(lives.happened[LifeCourse.OVERDOSE]).isPositive();
        assertThat(lives.happened[LifeCourse.SEEKING]).isPositive();
        assertThat(lives.happened[LifeCourse.CONTACT + OffenceClass.VIOLENT.ordinal()])
                .isPositive();
    }

    /** Rules whose hazards are above the bounds of today cannot be drawn: that is counted, and the run must say so. */
    @Test
    void hazardsAboveTheirBoundsAreCounted() {
        Lives lives = new Lives(place("drug-use.substances.opioids.possession-disorder=1 per year"), ill(200)).begin();
        lives.life.enact(Quiet.rates(place("drug-use.substances.opioids.possession-disorder=2 per year")));
        lives.run(END);
        assertThat(lives.life.exceeded()).isPositive();
    }

    /** Offending at 100 a year from 16 on: the bounds, kept in bands of four years, change on the birthday. */
    @Test
    void hazardsBeginOnTheBirthday() {
        Population people = Quiet.people(1);
        people.birthDay[0] = (int) Math.round(-15 * Span.YEAR);
        Place place = place("offending.rates={violent: {from: [16], men: [100], women: [100]}}");
        Lives lives = new Lives(place, people).begin();
        int birthday = 366 * Clock.DAY;
        lives.run(birthday);
        assertThat(lives.happened[LifeCourse.CONTACT + 4]).isZero();
        lives.run(birthday + Clock.YEAR);
        assertThat(lives.happened[LifeCourse.CONTACT + 4]).isBetween(60, 140);
    }

    @Test
    void naloxoneIsForPeopleWhoUseOpioids() {
        Population people = Quiet.people(2000);
        for (int person = 0; person < 1000; person++) {
            people.substance[person] = (byte) Substance.OPIOIDS.ordinal();
        }
        Lives lives = new Lives(place("drug-use.naloxone-at-release=0.3"), people);
        int with = 0;
        for (int person = 0; person < 2000; person++) {
            lives.life.release(person, 3, 77);
            assertThat(people.releasedAt[person]).isEqualTo(77);
            assertThat(people.naloxone[person] && person >= 1000).isFalse();
            with += people.naloxone[person] ? 1 : 0;
        }
        // binomial(1000, 0.3); false alarm: P(|Z| > 5) = 6e-7
        assertThat((double) with).isCloseTo(300, within(5 * Math.sqrt(210)));
    }
}
