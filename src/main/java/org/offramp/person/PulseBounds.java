package org.offramp.person;

import java.util.Map;

/**
 * Upper bounds of the hazards of a person that depend on nothing a policy can change: sex, age band, frailty and the
 * substance. A person's pulses come at the sum of these bounds, so they come at the same moments in every arm
 * (uniformisation; Lewis and Shedler's thinning of a Poisson process).
 */
public final class PulseBounds {

    /** What a pulse can be a chance for, in the order in which the mark of a pulse is read. */
    enum Slot {
        DEATH,
        POSSESSION,
        PUBLIC_ORDER,
        ACQUISITIVE,
        SUPPLY,
        VIOLENT,
        USE,
        SEEKING
    }

    /** Years in an age band of the bounds. */
    static final int BAND = 4;

    static final int BANDS = (Ages.OLDEST - Ages.YOUNGEST) / BAND + 1;

    /** Room above the rates of today for rules that raise them. */
    static final double HEADROOM = 1.5;

    final double[][] background = new double[2][BANDS];
    final double[][][] offence = new double[LifeRates.CLASSES][2][BANDS];
    final double[][] initiation = new double[2][BANDS];
    final double[][] possession = new double[LifeRates.SUBSTANCES][BANDS];
    final double[] overdose = new double[LifeRates.SUBSTANCES];
    final double[] course = new double[LifeRates.SUBSTANCES];
    final double[] seeking = new double[LifeRates.SUBSTANCES];

    /**
     * The bounds under the rules of the base.
     *
     * @param rates today's hazards
     * @param initiation first use per person-year of people who do not use, by sex and age
     * @param substances the substances in use
     */
    public PulseBounds(LifeRates rates, double[][] initiation, Map<Substance, SubstanceCourse> substances) {
        double worst = 1;
        for (double[] exposure : rates.exposureOffending) {
            worst = Math.max(worst, max(exposure));
        }
        double record = Math.max(1, Math.max(rates.record1, rates.record5));
        for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
            int band = band(age);
            for (int sex = 0; sex < 2; sex++) {
                raise(background[sex], band, rates.background[sex][age]);
                raise(this.initiation[sex], band, initiation[sex][age]);
                for (int c = 1; c < LifeRates.CLASSES; c++) {
                    double ratio = Math.max(1, rates.useOffending);
                    for (Substance s : substances.keySet()) {
                        ratio = Math.max(ratio, rates.remissionOffending[s.ordinal()][c]);
                        for (int v = 0; v < LifeRates.SEVERITIES; v++) {
                            ratio = Math.max(ratio, rates.disorderOffending[s.ordinal()][v][c]);
                        }
                    }
                    raise(offence[c][sex], band, rates.offence[c][sex][age] * ratio * record * worst);
                }
            }
            for (Substance s : substances.keySet()) {
                int i = s.ordinal();
                double contacts = Math.max(rates.possession[i], rates.possessionDisorder[i]);
                raise(possession[i], band, HEADROOM * contacts * rates.possessionAge[age] * worst);
            }
        }
        double death = Math.max(1, max(rates.exposureDeath));
        double inTreatment = 1;
        for (int e = 0; e < rates.exposureOverdose.length; e++) {
            inTreatment = Math.max(inTreatment, rates.exposureOverdose[e] * rates.exposureFirst[e]);
            inTreatment = Math.max(inTreatment, rates.exposureAfter[e]);
        }
        double afterRelease = Math.max(rates.releaseFirst, rates.releaseSecond);
        double multiplier = Math.max(Math.max(1, rates.custodyOverdose), Math.max(afterRelease, inTreatment));
        double remission = Math.max(1, max(rates.exposureRemission));
        double restart = Math.max(max(initiation[0]), max(initiation[1]));
        for (Substance s : substances.keySet()) {
            int i = s.ordinal();
            overdose[i] = HEADROOM * (max(rates.overdose[i]) * multiplier + rates.excessDeath * death);
            course[i] = HEADROOM
                    * Math.max(
                            Math.max(rates.onset[i] + rates.cessation[i], max(rates.remission[i]) * remission),
                            Math.max(restart, Math.max(rates.relapse[i], rates.lateRelapse[i])));
            seeking[i] = HEADROOM * rates.seeking[i] * max(rates.severitySeeking);
        }
    }

    /** The band of an age in whole years. */
    static int band(int age) {
        return Math.max(0, Math.min(BANDS - 1, (age - Ages.YOUNGEST) / BAND));
    }

    private static void raise(double[] bounds, int band, double value) {
        bounds[band] = Math.max(bounds[band], value);
    }

    private static double max(double[] values) {
        double max = 0;
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}
