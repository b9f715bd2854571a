package org.offramp.person;

import java.util.List;
import org.offramp.chance.Rate;

/**
 * Rates by age and sex, constant within each band of ages.
 *
 * @param from first age of each band, rising; the last band is open, ages before the first have rate zero
 * @param men rate of each band for men, per person-year
 * @param women rate of each band for women, per person-year
 */
public record AgeRates(List<Integer> from, List<Rate> men, List<Rate> women) {

    /**
     * Accepts bands of one length.
     *
     * @throws IllegalArgumentException if the lists differ in length or the ages do not rise
     */
    public AgeRates {
        Ages.check(from, men.size(), women.size());
    }

    /** The rate per person-year at each whole age from 0 to {@link Ages#OLDEST}, by ordinal of sex. */
    public double[][] table() {
        double[][] table = new double[2][Ages.OLDEST + 1];
        for (int age = 0; age <= Ages.OLDEST; age++) {
            int band = Ages.band(from, age);
            table[0][age] = band < 0 ? 0 : men.get(band).perYear();
            table[1][age] = band < 0 ? 0 : women.get(band).perYear();
        }
        return table;
    }
}
