package org.offramp.treatment;

import org.offramp.chance.Chance;
import org.offramp.person.LifeCourse;
import org.offramp.person.OffenceClass;

/**
 * What becomes of people at the end of a stay in hospital after an overdose; what is left to one is nothing of these.
 *
 * @param arrest share who come before the police for possession
 * @param treatment share who look for treatment at once
 * @param death share who die of the overdose after all
 */
public record Afterwards(Chance arrest, Chance treatment, Chance death) {

    /**
     * Accepts shares of at most one.
     *
     * @throws IllegalArgumentException if the shares add up to more than one
     */
    public Afterwards {
        double sum = arrest.value() + treatment.value() + death.value();
        if (sum > 1 + 1e-9) {
            throw new IllegalArgumentException("arrest, treatment and death add up to " + sum + ", expected at most 1");
        }
    }

    /** What comes, as a code of {@link LifeCourse}, by a number in (0, 1). */
    int comes(double u) {
        if (u < arrest.value()) {
            return LifeCourse.CONTACT + OffenceClass.POSSESSION.ordinal();
        }
        double treated = arrest.value() + treatment.value();
        return u < treated
                ? LifeCourse.SEEKING
                : u < treated + death.value() ? LifeCourse.OVERDOSE : LifeCourse.NOTHING;
    }
}
