package org.offramp.measure;

import java.util.List;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Distribution;
import org.offramp.chance.Ratio;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.person.Severity;
import org.offramp.person.Sex;
import org.offramp.person.Substance;

/**
 * Who is eligible for a measure. What is left out does not restrict.
 *
 * @param offences classes of offence; none means all
 * @param quantity possession of at most so many days of average use
 * @param maxConvictions most earlier convictions
 * @param fromAge youngest age in whole years
 * @param toAge oldest age in whole years
 * @param sex only one sex
 * @param disorder whether a drug use disorder is asked for
 * @param severities severities of the disorder; none means all
 * @param substances main substances; none means all
 * @param screening the test by which a disorder is found; a perfect one if missing
 * @param further share of people who meet further conditions (residence, a child in care, an address), the same people
 *     every time
 */
public record Eligibility(
        List<OffenceClass> offences,
        Optional<Ratio> quantity,
        Optional<Integer> maxConvictions,
        Optional<Integer> fromAge,
        Optional<Integer> toAge,
        Optional<Sex> sex,
        boolean disorder,
        List<Severity> severities,
        List<Substance> substances,
        Optional<Screening> screening,
        Optional<Chance> further) {

    /**
     * Accepts ages in order.
     *
     * @throws IllegalArgumentException if the youngest age is above the oldest
     */
    public Eligibility {
        if (fromAge.isPresent() && toAge.isPresent() && fromAge.get() > toAge.get()) {
            throw new IllegalArgumentException("from-age " + fromAge.get() + " is above to-age " + toAge.get()
                    + "; Maybe they are the wrong way round?");
        }
    }

    /** Whether a person is eligible with a case of a class; draws are made at the key of the measure. */
    boolean holds(
            Population people, int person, OffenceClass offence, Distribution found, long key, int occasion, int now) {
        return (offences.isEmpty() || offences.contains(offence))
                && maxConvictions
                        .map(most -> people.convictions[person] <= most)
                        .orElse(true)
                && fromAge.map(age -> people.age(person, now) >= age).orElse(true)
                && toAge.map(age -> people.age(person, now) <= age).orElse(true)
                && sex.map(one -> people.sex[person] == one.ordinal()).orElse(true)
                && further.map(share -> people.uniform(person, key, Decision.FURTHER_CONDITIONS, 0) < share.value())
                        .orElse(true)
                && below(people, person, offence, found, occasion)
                && ill(people, person, key, occasion);
    }

    private boolean below(Population people, int person, OffenceClass offence, Distribution found, int occasion) {
        if (quantity.isEmpty() || offence != OffenceClass.POSSESSION) {
            return true;
        }
        return found.sample(people.draw(person, Decision.QUANTITY, occasion))
                <= quantity.get().value();
    }

    private boolean ill(Population people, int person, long key, int occasion) {
        if (!disorder) {
            return true;
        }
        boolean has = people.disorder(person)
                && (severities.isEmpty() || severities.contains(Severity.values()[people.severity[person]]))
                && (substances.isEmpty() || substances.contains(Substance.values()[people.substance[person]]));
        if (screening.isEmpty()) {
            return has;
        }
        double found = has
                ? screening.get().sensitivity().value()
                : 1 - screening.get().specificity().value();
        return people.uniform(person, key, Decision.SCREENING, occasion) < found;
    }
}
