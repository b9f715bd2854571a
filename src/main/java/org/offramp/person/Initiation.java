package org.offramp.person;

import java.util.Map;

/** First use of drugs by people who do not use: the level by age and sex, and which substance. */
public final class Initiation {

    private final double[][][] rates = new double[LifeRates.SUBSTANCES][2][Ages.OLDEST + 1];
    private final double[][] total = new double[2][Ages.OLDEST + 1];

    /** First use as the stationary life table has it. */
    public Initiation(LifeTable table, Map<Substance, SubstanceCourse> substances) {
        for (Substance substance : substances.keySet()) {
            for (int sex = 0; sex < 2; sex++) {
                for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                    double rate = table.initiation(substance, sex, age);
                    rates[substance.ordinal()][sex][age] = rate;
                    total[sex][age] += rate;
                }
            }
        }
    }

    /** First use of any substance per person-year of people who do not use. */
    public double total(int sex, int age) {
        return total[sex][age];
    }

    /** The totals by sex and age. */
    public double[][] totals() {
        return total;
    }

    /** First use of one substance per person-year of people who do not use. */
    public double of(int substance, int sex, int age) {
        return rates[substance][sex][age];
    }

    /**
     * Which substance.
     *
     * @param u a number in [0, 1)
     * @return ordinal of {@link Substance}
     */
    public int substance(int sex, int age, double u) {
        double x = u * total[sex][age];
        int chosen = 0;
        for (int s = 0; s < rates.length; s++) {
            if (rates[s][sex][age] > 0) {
                chosen = s;
                if (x < rates[s][sex][age]) {
                    return s;
                }
                x -= rates[s][sex][age];
            }
        }
        return chosen;
    }
}
