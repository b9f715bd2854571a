package org.offramp.person;

import java.util.List;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;

/**
 * The people of a place by age and sex.
 *
 * @param total all people of all ages, the denominator of rates per 100,000
 * @param from first age of each band, the first is 12, the last is open
 * @param men number of men in each band
 * @param women number of women in each band
 * @param background deaths per person-year at each age of people without a drug use disorder
 * @param pregnant share of women of 15 to 49 who are pregnant on a day; none if missing
 */
public record Demography(
        Count total,
        List<Integer> from,
        List<Count> men,
        List<Count> women,
        AgeRates background,
        Optional<Chance> pregnant) {

    private static final int OPEN_BAND_YEARS = 40;

    /**
     * Accepts bands of one length.
     *
     * @throws IllegalArgumentException if the lists differ in length or the ages do not rise from 12
     */
    public Demography {
        Ages.check(from, men.size(), women.size());
        if (from.get(0) != Ages.YOUNGEST) {
            throw new IllegalArgumentException("the first age is " + from.get(0) + ", expected " + Ages.YOUNGEST);
        }
    }

    /**
     * People at each whole age by ordinal of sex: flat within a band; the open band falls off as its death rates say.
     */
    public double[][] pyramid() {
        double[][] deaths = background.table();
        double[][] pyramid = new double[2][Ages.OLDEST + 1];
        for (int sex = 0; sex < 2; sex++) {
            List<Count> counts = sex == 0 ? men : women;
            for (int band = 0; band < from.size(); band++) {
                int first = from.get(band);
                boolean open = band + 1 == from.size();
                int end = open ? Math.min(Ages.OLDEST, first + OPEN_BAND_YEARS) : from.get(band + 1);
                double[] share = new double[Ages.OLDEST + 1];
                double alive = 1;
                double sum = 0;
                for (int age = first; age < end; age++) {
                    share[age] = alive;
                    sum += alive;
                    alive *= open ? StrictMath.exp(-deaths[sex][age]) : 1;
                }
                for (int age = first; age < end; age++) {
                    pyramid[sex][age] = counts.get(band).value() * share[age] / sum;
                }
            }
        }
        return pyramid;
    }
}
