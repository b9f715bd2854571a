package org.offramp.person;

import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Distribution;
import org.offramp.time.Span;

/**
 * The people with a disorder of a substance where their numbers are stated: those of the first day of the warm-up, who
 * need not be in balance with what follows, and those whose disorder begins later. Without it the numbers follow from a
 * prevalence.
 *
 * @param start people with a disorder or in remission on the first day
 * @param active share of them with a disorder; the others have just gone into remission
 * @param men share of men, at the start and later
 * @param age age at the start, counted from 12; who would be over 105 is drawn anew
 * @param newcomers people a year whose disorder begins
 * @param newcomerAge their age then, counted from 12
 */
public record Users(
        Count start, Chance active, Chance men, Distribution age, Count newcomers, Distribution newcomerAge) {

    /** The share of each whole age. */
    static double[] ages(Distribution age) {
        double[] share = new double[Ages.OLDEST + 1];
        double all = age.cumulative((Ages.OLDEST - Ages.YOUNGEST) * Span.YEAR);
        for (int years = Ages.YOUNGEST; years < Ages.OLDEST; years++) {
            double from = age.cumulative((years - Ages.YOUNGEST) * Span.YEAR);
            share[years] = (age.cumulative((years + 1 - Ages.YOUNGEST) * Span.YEAR) - from) / all;
        }
        return share;
    }

    /** The share of a sex. */
    double share(int sex) {
        return sex == Sex.MALE.ordinal() ? men.value() : 1 - men.value();
    }
}
