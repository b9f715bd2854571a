package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offramp.scenario.Place;
import org.offramp.time.Clock;

/** Who is there at the start and who comes in later: as many of each kind as the life table says. */
class EntryTest {

    private static final Place LIVELY = Quiet.lively();
    private static final LifeTable TABLE = Quiet.table(LIVELY);
    private static final Initiation INITIATION =
            new Initiation(TABLE, LIVELY.drugUse().substances());
    private static final Entry ENTRY = new Entry(TABLE, INITIATION, LIVELY.offending(), Quiet.rates(LIVELY));
    private static final double K = 1 / (1.6 * 1.6);
    private static final int N = 20_000;

    @Test
    void stockAndInflowAreTheSumsOfTheTable() {
        double stock = 0;
        double inflow = 0;
        for (int sex = 0; sex < 2; sex++) {
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                stock += TABLE.recorded(sex, age);
                double first = TABLE.firstArrest(sex, age);
                for (Substance substance : TABLE.substances()) {
                    first += TABLE.initiation(substance, sex, age);
                    for (int state = 0; state < LifeTable.states(); state++) {
                        stock += TABLE.people(substance, state, sex, age);
                    }
                }
                inflow += TABLE.pool(sex, age) * first;
            }
        }
        assertThat(ENTRY.stock()).isCloseTo(stock, within(1e-6));
        assertThat(ENTRY.inflow()).isCloseTo(inflow, within(1e-6));
    }

    @Test
    void thoseWhoAreThereAreSpreadAsInTheTable() {
        Population people = present(N);
        int[][] byAge = new int[2][Ages.OLDEST + 1];
        int[][] byUse = new int[Substance.values().length][UseState.values().length];
        for (int person = 0; person < N; person++) {
            byAge[people.sex[person]][people.age(person, 0)]++;
            if (people.substance[person] >= 0) {
                byUse[people.substance[person]][people.use[person]]++;
            }
        }
        double[][] expected = new double[Substance.values().length][UseState.values().length];
        for (int sex = 0; sex < 2; sex++) {
            int cumulated = 0;
            double sum = 0;
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                sum += TABLE.recorded(sex, age) * N / ENTRY.stock();
                for (Substance substance : TABLE.substances()) {
                    for (int state = 0; state < LifeTable.states(); state++) {
                        double there = TABLE.people(substance, state, sex, age) * N / ENTRY.stock();
                        sum += there;
                        expected[substance.ordinal()][LifeTable.use(state).ordinal()] += there;
                    }
                }
                cumulated += byAge[sex][age];
                // the sequence is off by a few people; a birthday may be a day off
                assertThat((double) cumulated)
                        .as("sex " + sex + " to age " + age)
                        .isCloseTo(sum, within(8.0));
            }
        }
        for (Substance substance : TABLE.substances()) {
            for (UseState use : UseState.values()) {
                double share = expected[substance.ordinal()][use.ordinal()];
                int found = byUse[substance.ordinal()][use.ordinal()];
                // a state is many narrow cells, one of each age: no better than random, P(|Z| > 4) = 6e-5 for each
                assertThat((double) found).as(substance + " " + use).isCloseTo(share, within(4 * Math.sqrt(share)));
            }
        }
    }

    @Test
    void oneMorePersonChangesNobodyElse() {
        Population fewer = present(500);
        Population more = present(501);
        for (int person = 0; person < 500; person++) {
            assertThat(more.birthDay[person]).isEqualTo(fewer.birthDay[person]);
            assertThat(more.frailty[person]).isEqualTo(fewer.frailty[person]);
            assertThat(more.arrests[person]).isEqualTo(fewer.arrests[person]);
            assertThat(more.use[person]).isEqualTo(fewer.use[person]);
            assertThat(more.severity[person]).isEqualTo(fewer.severity[person]);
            assertThat(more.remissionAt[person]).isEqualTo(fewer.remissionAt[person]);
        }
        assertThat(more.key(501)).as("the first entrant").isEqualTo(fewer.key(500));
    }

    /**
     * The frailty of a person arrested for the first time at cumulative hazard H is gamma with mean (k + 1) / (k + H); of a
     * person at first use, never arrested, k / (k + H). False alarm: P(|Z| > 5) = 6e-7 for each.
     */
    @Test
    void frailtyOfEntrants() {
        Population people = new Population(99, 0, 4 * N, 0);
        double arrested = 0;
        double using = 0;
        int arrests = 0;
        int uses = 0;
        for (int person = 0; person < people.rows; person++) {
            int offence = ENTRY.enter(people, person, 0);
            double rate = K + TABLE.cumulative(people.sex[person], people.age(person, 0));
            if (offence < 0) {
                using += people.frailty[person] * rate / K;
                uses++;
            } else {
                arrested += people.frailty[person] * rate / (K + 1);
                arrests++;
                assertThat(people.substance[person]).isEqualTo(Population.NO_SUBSTANCE);
            }
        }
        assertThat(arrests).isGreaterThan(1000);
        assertThat(uses).isGreaterThan(1000);
        assertThat(arrested / arrests).isCloseTo(1, within(5 / Math.sqrt((K + 1) * arrests)));
        assertThat(using / uses).isCloseTo(1, within(5 / Math.sqrt(K * uses)));
    }

    /** Of people with a record and no drug use: E[X | arrested before]. False alarm: P(|Z| > 5) = 6e-7. */
    @Test
    void frailtyOfPeopleWithARecord() {
        Population people = present(4 * N);
        double found = 0;
        double squares = 0;
        double expected = 0;
        int n = 0;
        for (int person = 0; person < people.initial; person++) {
            if (people.substance[person] == Population.NO_SUBSTANCE) {
                assertThat(people.arrests[person]).isPositive();
                double h = TABLE.cumulative(people.sex[person], people.age(person, 0));
                double never = Math.pow(K / (K + h), K);
                expected += (1 - never * K / (K + h)) / (1 - never);
                found += people.frailty[person];
                squares += people.frailty[person] * people.frailty[person];
                n++;
            }
        }
        double error = Math.sqrt((squares / n - found / n * found / n) / n);
        assertThat(found / n).isCloseTo(expected / n, within(5 * error));
    }

    /** Classes of first offences in proportion to their rates by age and sex. False alarm: P(|Z| > 5) = 6e-7. */
    @Test
    void firstOffencesByClass() {
        Population people = new Population(98, 0, 4 * N, 0);
        double[][] minor =
                LIVELY.offending().rates().get(OffenceClass.PUBLIC_ORDER).table();
        double[][] violent =
                LIVELY.offending().rates().get(OffenceClass.VIOLENT).table();
        double expected = 0;
        double variance = 0;
        int found = 0;
        for (int person = 0; person < people.rows; person++) {
            int offence = ENTRY.enter(people, person, Clock.YEAR);
            if (offence >= 0) {
                int sex = people.sex[person];
                int age = people.age(person, Clock.YEAR);
                double share = violent[sex][age] / (violent[sex][age] + minor[sex][age]);
                expected += share;
                variance += share * (1 - share);
                assertThat(offence).isIn(OffenceClass.VIOLENT.ordinal(), OffenceClass.PUBLIC_ORDER.ordinal());
                found += offence == OffenceClass.VIOLENT.ordinal() ? 1 : 0;
            }
        }
        assertThat((double) found).isCloseTo(expected, within(5 * Math.sqrt(variance) + 2));
    }

    @Test
    void peopleInRemissionRemittedWhenTheirStateSays() {
        Population people = present(N);
        int remitted = (int) IntStream.range(0, N)
                .filter(p -> people.use[p] == UseState.REMISSION.ordinal())
                .peek(p -> assertThat(people.remissionAt[p]).isBetween(-6 * Clock.YEAR, 0))
                .count();
        assertThat(remitted).isPositive();
    }

    private static Population present(int n) {
        Population people = new Population(77, n, 10, 0);
        for (int person = 0; person < n; person++) {
            ENTRY.present(people, person, 77);
        }
        return people;
    }
}
