package org.offramp.person;

import org.offramp.time.Clock;

/** The hazards of each person now, per person-year: rates of the place × who the person is × where the person is. */
final class Hazards {

    private static final int TWO_WEEKS = 14 * Clock.DAY;
    private static final int FOUR_WEEKS = 28 * Clock.DAY;
    private static final int NINETY_DAYS = 90 * Clock.DAY;
    private static final int LATE_REMISSION = 5 * Clock.YEAR;
    private static final int USING = UseState.USE.ordinal();
    private static final int DISORDERED = UseState.DISORDER.ordinal();
    private static final int REMITTED = UseState.REMISSION.ordinal();

    private final Population people;
    private LifeRates rates;

    Hazards(Population people, LifeRates rates) {
        this.people = people;
        this.rates = rates;
    }

    /** Puts other rates in force, from now on. */
    void enact(LifeRates changed) {
        rates = changed;
    }

    LifeRates rates() {
        return rates;
    }

    /** The hazard of a contact with the police for an offence of a class, per person-year. */
    double contact(int person, int offence, int now) {
        if (people.custody[person]) {
            return 0;
        }
        int exposure = Math.max(0, people.exposure[person]);
        int age = people.age(person, now);
        int use = people.use[person];
        double treated = rates.exposureOffending[exposure][offence];
        int substance = people.substance[person];
        if (offence == 0) {
            double contacts = use == USING
                    ? rates.possession[substance]
                    : use == DISORDERED ? rates.possessionDisorder[substance] : 0;
            return contacts * rates.possessionAge[age] * treated;
        }
        double ratio = use == USING
                ? rates.useOffending
                : use == DISORDERED
                        ? rates.disorderOffending[substance][people.severity[person]][offence]
                        : use == REMITTED ? rates.remissionOffending[substance][offence] : 1;
        return people.frailty[person]
                * rates.offence[offence][people.sex[person]][age]
                * ratio
                * treated
                * rates.record(people.arrests[person]);
    }

    /** The hazard of a fatal overdose, per person-year. */
    double overdose(int person, int now) {
        if (people.use[person] != DISORDERED) {
            return 0;
        }
        double hazard = rates.overdose[people.substance[person]][people.severity[person]];
        int exposure = people.exposure[person];
        if (people.custody[person]) {
            return hazard * rates.custodyOverdose * rates.exposureOverdose[Math.max(0, exposure)];
        }
        long treatment = (long) now - people.treatmentAt[person];
        double release = release(person, now);
        if (exposure > 0) {
            return hazard
                    * release
                    * rates.exposureOverdose[exposure]
                    * (treatment < FOUR_WEEKS ? rates.exposureFirst[exposure] : 1);
        }
        double afterwards = exposure < 0 && treatment < FOUR_WEEKS ? rates.exposureAfter[-exposure] : 1;
        return hazard * Math.max(afterwards, release);
    }

    /** The ratio of fatal overdose in the first four weeks after release, 1 later. */
    private double release(int person, int now) {
        long released = (long) now - people.releasedAt[person];
        if (released >= FOUR_WEEKS) {
            return 1;
        }
        double ratio = released < TWO_WEEKS ? rates.releaseFirst : rates.releaseSecond;
        return ratio * (people.naloxone[person] ? rates.naloxone : 1);
    }

    double background(int person, int now) {
        return rates.background[people.sex[person]][people.age(person, now)];
    }

    double excess(int person) {
        return people.use[person] == DISORDERED
                ? rates.excessDeath * rates.exposureDeath[Math.max(0, people.exposure[person])]
                : 0;
    }

    double seeking(int person) {
        return people.use[person] == DISORDERED
                ? rates.seeking[people.substance[person]] * rates.severitySeeking[people.severity[person]]
                : 0;
    }

    /** The hazard of remission of a person with a disorder. */
    double remission(int person) {
        return rates.remission[people.substance[person]][people.severity[person]]
                * rates.exposureRemission[Math.max(0, people.exposure[person])];
    }

    /** The hazard of relapse of a person in remission: early in the first five years, late afterwards; more after release. */
    double relapse(int person, int now) {
        boolean late = (long) now - people.remissionAt[person] >= LATE_REMISSION;
        double rate = late ? rates.lateRelapse[people.substance[person]] : rates.relapse[people.substance[person]];
        boolean released = !people.custody[person] && (long) now - people.releasedAt[person] < NINETY_DAYS;
        return released ? rate * rates.releaseRelapse : rate;
    }
}
