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

    /**
     * What comes, as a code of {@link LifeCourse}, by a number in (0, 1). Death is read first and treatment last, so that
     * with more treatment the same people die and the same are arrested.
     */
    int comes(double u) {
        if (u < death.value()) {
            return LifeCourse.OVERDOSE;
        }
        double arrested = death.value() + arrest.value();
        return u < arrested
                ? LifeCourse.CONTACT + OffenceClass.POSSESSION.ordinal()
                : u < arrested + treatment.value() ? LifeCourse.SEEKING : LifeCourse.NOTHING;
    }
}
