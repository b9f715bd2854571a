package org.offramp.person;

import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Distribution;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;

/**
 * Offending that comes to the notice of the police. Hazard = rate of the class by age and sex × drug use × treatment ×
 * frailty × record; nobody offends outside while in custody. Contacts for possession follow use, not frailty.
 *
 * @param variation coefficient of variation of the frailty (a gamma distribution of mean 1)
 * @param rates contacts per person-year of people without drug use, by class other than possession
 * @param level ratio of all contacts of a class to those in the tables, by class; for possession of those of every
 *     substance; one for a class left out
 * @param possessionAge ratio of contacts for possession by age
 * @param firstRecord ratio of offending after the first arrest
 * @param longRecord ratio of offending after the fifth arrest
 * @param convicted share of the arrests before the start of the warm-up that ended in a conviction; none if missing
 * @param imprisoned share of these convictions that ended in custody; none if missing
 * @param quantity amount of drugs found at a contact for possession, in days of average use
 * @param detection share of offences that come to the notice of the police, by class
 */
public record Offending(
        Ratio variation,
        Map<OffenceClass, AgeRates> rates,
        Map<OffenceClass, Ratio> level,
        AgeRatios possessionAge,
        Ratio firstRecord,
        Ratio longRecord,
        Optional<Chance> convicted,
        Optional<Chance> imprisoned,
        Distribution quantity,
        Map<OffenceClass, Chance> detection) {

    /** Fills in the levels that are left out, so that a lever finds them. */
    public Offending {
        level = OffenceClass.all(level);
    }

    /** Contacts per person-year of people without drug use for a class, by sex and age, at its level. */
    double[][] table(OffenceClass offence) {
        double[][] table = rates.getOrDefault(offence, NONE).table();
        double times = times(offence);
        for (double[] ages : table) {
            for (int age = 0; age < ages.length; age++) {
                ages[age] *= times;
            }
        }
        return table;
    }

    /** The level of a class. */
    double times(OffenceClass offence) {
        return level.getOrDefault(offence, Ratio.ONE).value();
    }

    /** The ratio of offending of a record with so many arrests. */
    public double record(int arrests) {
        return arrests == 0 ? 1 : arrests < 5 ? firstRecord.value() : longRecord.value();
    }

    /** The rates of no offending at all, for classes a scenario leaves out. */
    static final AgeRates NONE =
            new AgeRates(java.util.List.of(0), java.util.List.of(new Rate(0)), java.util.List.of(new Rate(0)));
}
