package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Distribution;
import org.offramp.time.CalendarAgenda;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/** Spells of active use: which clock is first, what follows, when people relapse, and when no clock runs. */
class SpellsTest {

    private static final int END = Quiet.YEARS.end();
    private static final String SPELLS = "drug-use.substances.opioids.spells=";

    /** People of the quiet place with an opioid disorder, and what happens to them. */
    private static final class Lives {
        final Population people;
        final LifeCourse life;
        final CalendarAgenda agenda;
        final List<String> diary = new ArrayList<>();
        final int[] happened = new int[32];

        Lives(int n, String spells) {
            people = Quiet.people(n);
            life = Quiet.life(
                    Quiet.place("treatment.demand.hospital=clinic", SPELLS + spells),
                    people,
                    Quiet.use(people),
                    new Prevalence(people, Quiet.YEARS));
            agenda = new CalendarAgenda(n, n, this::wake);
            for (int person = 0; person < n; person++) {
                Quiet.ill(people, person, Substance.OPIOIDS, Severity.SEVERE);
                life.begin(person, 0);
                agenda.set(person, life.due(person));
            }
        }

        private void wake(int person, int now) {
            while (life.due(person) == now) {
                int before = people.use[person];
                int code = life.pulse(person, now);
                happened[code]++;
                if (person == 0 && (code != LifeCourse.NOTHING || before != people.use[person])) {
                    boolean change = code == LifeCourse.NOTHING || code == LifeCourse.STOPPED;
                    String what = change ? UseState.values()[people.use[person]].name() : "" + code;
                    diary.add(now / Clock.DAY + " " + what);
                }
                if (code == LifeCourse.OVERDOSE) {
                    life.end(person, now);
                }
            }
            agenda.set(person, life.due(person));
        }

        void release(int person, int day) {
            people.custody[person] = false;
            life.release(person, 1, day * Clock.DAY);
            agenda.set(person, life.due(person));
        }

        Lives run(int day) {
            agenda.drain(day * Clock.DAY);
            return this;
        }
    }

    private static String constant(int days) {
        return "{distribution: constant, length: " + days + ", unit: days}";
    }

    private static String logNormal(double median, double sigma) {
        return "{distribution: log-normal, median: " + median + ", sigma: " + sigma + ", unit: days}";
    }

    private static double integral(DoubleUnaryOperator f, double to) {
        int n = 200_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += f.applyAsDouble((i + 0.5) * to / n);
        }
        return sum * to / n;
    }

    /**
     * Of two log-normal clocks the share that is first within four years is the integral of its density times the other's
     * survival. 40,000 people, four standard errors: false alarm 1 in 8,000 per clock.
     */
    @Test
    void earlierOfTwoLogNormalClocksComes() {
        int n = 40_000;
        Lives lives = new Lives(
                n,
                "{ends: {overdose: " + logNormal(400, 1) + ", remission: " + logNormal(700, 1.8) + "}, relapse: {}}");
        lives.run(END / Clock.DAY);
        Distribution fatal = new Distribution.LogNormal(400, 1);
        Distribution quiet = new Distribution.LogNormal(700, 1.8);
        double days = END / (double) Clock.DAY;
        double died = first(fatal, quiet, days);
        double stopped = first(quiet, fatal, days);
        int remitted = 0;
        for (int person = 0; person < n; person++) {
            remitted += lives.people.use[person] == UseState.REMISSION.ordinal() ? 1 : 0;
        }
        assertThat(lives.happened[LifeCourse.OVERDOSE] / (double) n)
                .isCloseTo(died, within(4 * Math.sqrt(died * (1 - died) / n)));
        assertThat(remitted / (double) n).isCloseTo(stopped, within(4 * Math.sqrt(stopped * (1 - stopped) / n)));
        assertThat(died).isBetween(0.45, 0.65);
    }

    private static double first(Distribution one, Distribution other, double days) {
        double h = 1e-3;
        return integral(
                t -> (one.cumulative(t + h) - one.cumulative(Math.max(0, t - h)))
                        / (t < h ? t + h : 2 * h)
                        * (1 - other.cumulative(t)),
                days);
    }

    /** A clock that has come starts anew where the spell goes on, and the others run on as if it had not. */
    @Test
    void otherClocksRunOnWhereASpellGoesOn() {
        Lives lives = new Lives(
                1,
                "{ends: {possession: " + constant(10) + ", treatment: " + constant(26) + ", remission: " + constant(33)
                        + "}, relapse: {remission: " + constant(7) + "}}");
        lives.run(55);
        int contact = LifeCourse.CONTACT;
        assertThat(lives.diary)
                .containsExactly(
                        "10 " + contact,
                        "20 " + contact,
                        "26 " + LifeCourse.SEEKING,
                        "30 " + contact,
                        "33 REMISSION",
                        "40 DISORDER",
                        "50 " + contact);
        assertThat(lives.happened[LifeCourse.STOPPED]).isEqualTo(1);
    }

    /** After custody, hospital, treatment and remission each their own time to relapse; meanwhile nothing happens. */
    @Test
    void relapseFollowsFromWhatWentBefore() {
        Lives lives = new Lives(
                1,
                "{ends: {overdose: " + constant(90) + ", remission: " + constant(60) + ", hospital: " + constant(5)
                        + "}, relapse: {custody: " + constant(10) + ", treatment: " + constant(20) + ", hospital: "
                        + constant(30) + "}}");
        lives.run(6);
        assertThat(lives.diary).containsExactly("5 " + LifeCourse.HOSPITAL);
        lives.people.exposure[0] = 1;
        lives.run(100);
        assertThat(lives.diary).hasSize(1);
        lives.people.exposure[0] = -1;
        lives.life.discharged(0, true, 100 * Clock.DAY);
        lives.agenda.set(0, lives.life.due(0));
        lives.run(131);
        assertThat(lives.diary).endsWith("100 REMISSION", "130 DISORDER");
        lives.people.custody[0] = true;
        lives.run(300);
        assertThat(lives.diary).hasSize(3);
        lives.release(0, 300);
        lives.run(311);
        assertThat(lives.diary).endsWith("300 REMISSION", "310 DISORDER");
        lives.people.exposure[0] = 1;
        lives.run(400);
        lives.people.exposure[0] = -1;
        lives.life.discharged(0, false, 400 * Clock.DAY);
        lives.agenda.set(0, lives.life.due(0));
        lives.run(421);
        assertThat(lives.diary).endsWith("400 REMISSION", "420 DISORDER");
    }

    /** Who goes from custody straight into treatment stays as they are, and relapses as after treatment. */
    @Test
    void whoIsTakenInAtOnceIsNotInRemission() {
        Lives lives = new Lives(
                1,
                "{ends: {overdose: " + constant(50) + "}, relapse: {custody: " + constant(10) + ", treatment: "
                        + constant(20) + "}}");
        lives.people.custody[0] = true;
        lives.run(60);
        lives.people.exposure[0] = 1;
        lives.release(0, 60);
        lives.run(200);
        assertThat(lives.diary).isEmpty();
        assertThat(lives.people.disorder(0)).isTrue();
        lives.people.exposure[0] = -1;
        lives.life.discharged(0, false, 200 * Clock.DAY);
        lives.agenda.set(0, lives.life.due(0));
        lives.run(250);
        assertThat(lives.diary).containsExactly("200 REMISSION", "220 DISORDER");
    }

    /** Nobody relapses after what is left out. */
    @Test
    void withoutATimeNobodyRelapses() {
        Lives lives =
                new Lives(50, "{ends: {remission: " + constant(3) + "}, relapse: {custody: " + constant(1) + "}}");
        lives.run(END / Clock.DAY - 1);
        for (int person = 0; person < 50; person++) {
            assertThat(lives.people.use[person]).isEqualTo((byte) UseState.REMISSION.ordinal());
        }
    }

    /** Ages of users: a mode of 21.5 and 40.3 % at 26 or less is what the log-normal was made from. */
    @Test
    void sharesOfAgesAddUpAndFollowTheLaw() {
        double[] ages = Users.ages(new Distribution.LogNormal(16.8625 * Span.YEAR, 0.757491));
        double sum = 0;
        double young = 0;
        for (int age = 0; age < ages.length; age++) {
            sum += ages[age];
            young += age < 26 ? ages[age] : 0;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        double living = new Distribution.LogNormal(16.8625, 0.757491).cumulative(93);
        assertThat(young * living).isCloseTo(0.403, within(1e-4));
    }

    /** People and newcomers are as many as stated, and nobody else comes in. */
    @Test
    void usersAreAsStated() {
        String stated = "{start: 4000, active: 0.43, men: 0.6, age: " + logNormal(3000, 0.3) + ", newcomers:"
                + " 120 people per year, newcomer-age: " + logNormal(2000, 0.3) + "}";
        org.offramp.scenario.Place place = Quiet.lively(
                "drug-use.substances.opioids.users=" + stated,
                "drug-use.substances.cannabis.prevalence={male: 0, female: 0}",
                "offending.rates={}");
        LifeTable table = Quiet.table(place);
        Entry entry = new Entry(
                table, new Initiation(table, place.drugUse().substances()), place.offending(), Quiet.rates(place));
        assertThat(entry.stock()).isCloseTo(4000, within(1e-6));
        assertThat(entry.inflow()).isCloseTo(120, within(1e-6));
        Population people = new Population(5, 4000, 500, 0);
        int ill = 0;
        int men = 0;
        for (int person = 0; person < 4000; person++) {
            entry.present(people, person, 77);
            ill += people.disorder(person) ? 1 : 0;
            men += people.sex[person] == 0 ? 1 : 0;
        }
        assertThat(ill).isBetween(1715, 1725);
        assertThat(men).isBetween(2395, 2405);
        for (int person = 4000; person < 4500; person++) {
            assertThat(entry.enter(people, person, 10 * Clock.DAY)).isEqualTo(-1);
            assertThat(people.disorder(person)).isTrue();
        }
    }
}
