package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.time.Clock;

/** The register: ages, records, and keys that stay with the person. */
class PopulationTest {

    /** Born on day −3653 (ten years and half a day before the start). */
    @ParameterizedTest
    @CsvSource({"0, 10", "364, 10", "365, 11", "730, 12", "1826, 15", "1827, 15"})
    void ageChangesOnTheBirthday(int day, int age) {
        Population people = new Population(1, 1, 0, 0);
        people.birthDay[0] = -3653;
        assertThat(people.age(0, day * Clock.DAY)).isEqualTo(age);
        assertThat(people.age(0, day * Clock.DAY + Clock.DAY - 1)).isEqualTo(age);
    }

    @Test
    void theOldestStayInTheTables() {
        Population people = new Population(1, 1, 0, 0);
        people.birthDay[0] = -120 * 366;
        assertThat(people.age(0, 0)).isEqualTo(Ages.OLDEST);
    }

    @Test
    void aRecordStopsAtWhatAShortHolds() {
        Population people = new Population(1, 1, 0, 0);
        people.arrests[0] = Short.MAX_VALUE - 1;
        Population.increment(people.arrests, 0);
        Population.increment(people.arrests, 0);
        assertThat(people.arrests[0]).isEqualTo(Short.MAX_VALUE);
    }

    @Test
    void keysStayWithThePersonHoweverManyThereAre() {
        Population few = new Population(8, 10, 5, 0);
        Population many = new Population(8, 30, 9, 0);
        assertThat(many.key(9)).isEqualTo(few.key(9));
        assertThat(many.key(30)).as("first entrant").isEqualTo(few.key(10));
        assertThat(many.key(34)).as("last entrant").isEqualTo(few.key(14));
        assertThat(many.key(10)).isNotEqualTo(few.key(10));
        assertThat(few.draw(3, Decision.VERDICT, 7)).isEqualTo(Draws.at(few.key(3), Decision.VERDICT.number(), 7));
    }

    @Test
    void theMoreSeriousClass() {
        assertThat(OffenceClass.POSSESSION.orWorse(OffenceClass.SUPPLY)).isEqualTo(OffenceClass.SUPPLY);
        assertThat(OffenceClass.VIOLENT.orWorse(OffenceClass.SUPPLY)).isEqualTo(OffenceClass.VIOLENT);
    }

    @Test
    void firstUseBySubstance() {
        LifeTable table = Quiet.table(Quiet.lively());
        Initiation initiation = new Initiation(table, Quiet.lively().drugUse().substances());
        double cannabis = initiation.of(Substance.CANNABIS.ordinal(), 0, 17);
        double total = initiation.total(0, 17);
        assertThat(total).isGreaterThan(cannabis);
        assertThat(initiation.substance(0, 17, 0)).isEqualTo(Substance.CANNABIS.ordinal());
        assertThat(initiation.substance(0, 17, cannabis / total - 1e-9)).isEqualTo(Substance.CANNABIS.ordinal());
        assertThat(initiation.substance(0, 17, cannabis / total + 1e-9)).isEqualTo(Substance.OPIOIDS.ordinal());
        assertThat(initiation.substance(0, 17, 1)).isEqualTo(Substance.OPIOIDS.ordinal());
    }

    /** 400 women in 20 years: 8000 draws at 0.05; false alarm: P(|Z| > 5) = 6e-7, were the key not fixed. */
    @Test
    void aWomanIsPregnantInWholeYearsWithTheShare() {
        Population people = new Population(3, 400, 0, 0.05);
        java.util.Arrays.fill(people.birthDay, (int) (-20.5 * 365.25));
        int pregnant = 0;
        for (int person = 0; person < 400; person++) {
            assertThat(people.pregnant(person, 0)).as("a man").isFalse();
            people.sex[person] = (byte) Sex.FEMALE.ordinal();
            for (int year = 0; year < 20; year++) {
                boolean first = people.pregnant(person, year * Clock.YEAR);
                assertThat(people.pregnant(person, year * Clock.YEAR + Clock.YEAR - 1))
                        .isEqualTo(first);
                pregnant += first ? 1 : 0;
            }
        }
        assertThat(pregnant).isBetween(400 - 98, 400 + 98);
    }

    @ParameterizedTest
    @CsvSource({"14.9, false", "15.1, true", "49.9, true", "50.1, false"})
    void onlyWomenOf15To49ArePregnant(double age, boolean pregnant) {
        Population people = new Population(3, 1, 0, 1);
        people.sex[0] = (byte) Sex.FEMALE.ordinal();
        people.birthDay[0] = (int) (-age * 365.25);
        assertThat(people.pregnant(0, 0)).isEqualTo(pregnant);
    }
}
