package org.offramp.person;

import java.util.List;
import org.offramp.chance.Ratio;

/**
 * Ratios by age, constant within each band of ages.
 *
 * @param from first age of each band, rising; the last band is open, ages before the first have ratio zero
 * @param ratio ratio of each band
 */
public record AgeRatios(List<Integer> from, List<Ratio> ratio) {

    /**
     * Accepts bands of one length.
     *
     * @throws IllegalArgumentException if the lists differ in length or the ages do not rise
     */
    public AgeRatios {
        Ages.check(from, ratio.size(), ratio.size());
    }

    /** The ratio at each whole age from 0 to {@link Ages#OLDEST}. */
    public double[] table() {
        double[] table = new double[Ages.OLDEST + 1];
        for (int age = 0; age <= Ages.OLDEST; age++) {
            int band = Ages.band(from, age);
            table[age] = band < 0 ? 0 : ratio.get(band).value();
        }
        return table;
    }
}
