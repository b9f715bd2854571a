package org.offramp.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Upper bounds of the hazards of a person that depend on nothing a measure changes: sex, age band, frailty, substance,
 * and whether there has ever been a disorder (onset of a first disorder depends on no policy but prevention). A person's pulses come at the sum of these bounds, so they come at the same moments in every arm
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

    /** People who have never used drugs; people who have, without ever a disorder; then by substance of the disorder. */
    static final int NEVER_USED = 0;

    static final int NEVER_ILL = 1;
    static final int ILL = 2;

    private static final int HISTORIES = ILL + LifeRates.SUBSTANCES;

    final double[][] background = new double[2][BANDS];
    final double[][][][] offence = new double[LifeRates.CLASSES][HISTORIES][2][BANDS];
    final double[][] initiation = new double[2][BANDS];
    final double[][] possessionUse = new double[LifeRates.SUBSTANCES][BANDS];
    final double[][] possessionIll = new double[LifeRates.SUBSTANCES][BANDS];
    final double[] overdose = new double[LifeRates.SUBSTANCES];
    final double[] courseUse = new double[LifeRates.SUBSTANCES];
    final double[] courseIll = new double[LifeRates.SUBSTANCES];
    final double[] seeking = new double[LifeRates.SUBSTANCES];

    /**
     * The bounds under the rules of the base.
     *
     * @param rates today's hazards
     * @param initiation first use per person-year of people who do not use, by sex and age
     * @param substances the substances in use
     */
    public PulseBounds(LifeRates rates, double[][] initiation, Map<Substance, SubstanceCourse> substances) {
        double record = Math.max(1, Math.max(rates.record1, rates.record5));
        double treated = 1;
        for (double[] exposure : rates.exposureOffending) {
            treated = Math.max(treated, max(exposure));
        }
        for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
            int band = band(age);
            for (int sex = 0; sex < 2; sex++) {
                raise(background[sex], band, rates.background[sex][age]);
                raise(this.initiation[sex], band, initiation[sex][age]);
                for (int c = 1; c < LifeRates.CLASSES; c++) {
                    for (int history = 0; history < HISTORIES; history++) {
                        double ratio = ratio(rates, history, c) * record * treated;
                        raise(offence[c][history][sex], band, rates.offence[c][sex][age] * ratio);
                    }
                }
            }
            for (Substance substance : substances.keySet()) {
                int s = substance.ordinal();
                double ageing = HEADROOM * rates.possessionAge[age] * treated;
                raise(possessionUse[s], band, ageing * rates.possession[s]);
                raise(possessionIll[s], band, ageing * rates.possessionDisorder[s]);
            }
        }
        double mortality = mortality(rates);
        double death = Math.max(1, max(rates.exposureDeath));
        double remission = Math.max(1, max(rates.exposureRemission));
        for (Substance substance : substances.keySet()) {
            int s = substance.ordinal();
            overdose[s] = HEADROOM * (max(rates.overdose[s]) * mortality + rates.excessDeath * death);
            courseUse[s] = HEADROOM * (rates.onset[s] + rates.cessation[s]);
            double relapse = Math.max(rates.relapse[s], rates.lateRelapse[s]) * Math.max(1, rates.releaseRelapse);
            courseIll[s] = HEADROOM * Math.max(max(rates.remission[s]) * remission, relapse);
            seeking[s] = HEADROOM * rates.seeking[s] * max(rates.severitySeeking);
        }
    }

    private static double ratio(LifeRates rates, int history, int offence) {
        if (history < ILL) {
            return history == NEVER_USED ? 1 : Math.max(1, rates.useOffending);
        }
        double ratio = rates.remissionOffending[history - ILL][offence];
        for (double[] severity : rates.disorderOffending[history - ILL]) {
            ratio = Math.max(ratio, severity[offence]);
        }
        return ratio;
    }

    private static double mortality(LifeRates rates) {
        double inside = 1;
        double treatment = 1;
        double afterwards = 1;
        for (int e = 0; e < rates.exposureOverdose.length; e++) {
            inside = Math.max(inside, rates.exposureOverdose[e]);
            treatment = Math.max(treatment, rates.exposureOverdose[e] * Math.max(1, rates.exposureFirst[e]));
            afterwards = Math.max(afterwards, rates.exposureAfter[e]);
        }
        double release = Math.max(1, Math.max(rates.releaseFirst, rates.releaseSecond) * Math.max(1, rates.naloxone));
        return Math.max(rates.custodyOverdose * inside, Math.max(release * treatment, afterwards));
    }

    /**
     * What in other rules would be above these bounds: their hazards could not be drawn.
     *
     * @param changed bounds of the other rules
     * @return words for each kind of hazard that is too high; empty if all are covered
     */
    public List<String> exceededBy(PulseBounds changed) {
        List<String> exceeded = new ArrayList<>();
        if (above(changed.background, background) || above(changed.overdose, overdose, HEADROOM)) {
            exceeded.add("deaths");
        }
        if (offencesAbove(changed)) {
            exceeded.add("contacts with the police for an offence");
        }
        boolean possessions = false;
        for (int s = 0; s < LifeRates.SUBSTANCES; s++) {
            possessions |= above(changed.possessionUse[s], possessionUse[s], HEADROOM)
                    || above(changed.possessionIll[s], possessionIll[s], HEADROOM);
        }
        if (possessions) {
            exceeded.add("contacts with the police for possession");
        }
        if (above(changed.courseUse, courseUse, HEADROOM) || above(changed.courseIll, courseIll, HEADROOM)) {
            exceeded.add("changes of drug use");
        }
        if (above(changed.seeking, seeking, HEADROOM)) {
            exceeded.add("seeking treatment");
        }
        return exceeded;
    }

    private boolean offencesAbove(PulseBounds changed) {
        boolean found = false;
        for (int c = 1; c < LifeRates.CLASSES; c++) {
            for (int history = 0; history < HISTORIES; history++) {
                found |= above(changed.offence[c][history], offence[c][history]);
            }
        }
        return found;
    }

    private static boolean above(double[][] changed, double[][] bounds) {
        for (int i = 0; i < bounds.length; i++) {
            if (above(changed[i], bounds[i], 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean above(double[] changed, double[] bounds, double headroom) {
        for (int i = 0; i < bounds.length; i++) {
            if (changed[i] > headroom * bounds[i] * (1 + 1e-9)) {
                return true;
            }
        }
        return false;
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

    /** The bound of a slot for a person, per year, in a band of age. */
    double of(Slot slot, Population people, int person, int age) {
        int sex = people.sex[person];
        int substance = people.substance[person];
        boolean ill = people.everIll[person];
        switch (slot) {
            case DEATH:
                return background[sex][age] + (ill ? overdose[substance] : 0);
            case POSSESSION:
                return substance < 0 ? 0 : ill ? possessionIll[substance][age] : possessionUse[substance][age];
            case USE:
                return ill
                        ? courseIll[substance]
                        : Math.max(initiation[sex][age], substance < 0 ? 0 : courseUse[substance]);
            case SEEKING:
                return ill ? seeking[substance] : 0;
            default:
                int history = substance < 0 ? NEVER_USED : ill ? ILL + substance : NEVER_ILL;
                return people.frailty[person] * offence[slot.ordinal() - 1][history][sex][age];
        }
    }
}
