package org.offramp.justice;

import org.offramp.chance.Chance;

/**
 * What the police do at a contact for an offence of one class; what is left to one is arrest.
 *
 * @param noAction share of contacts with no action
 * @param warning share of contacts with a warning
 * @param fine share of contacts with an administrative fine
 */
public record PoliceLaw(Chance noAction, Chance warning, Chance fine) {

    /**
     * Accepts shares of at most one.
     *
     * @throws IllegalArgumentException if the shares add up to more than one
     */
    public PoliceLaw {
        double sum = noAction.value() + warning.value() + fine.value();
        if (sum > 1 + 1e-9) {
            throw new IllegalArgumentException("no-action, warning and fine add up to " + sum + ", expected at most 1");
        }
    }

    /** What happens, by a number in (0, 1). */
    Disposal decide(double u) {
        if (u < noAction.value()) {
            return Disposal.NO_ACTION;
        }
        double warned = noAction.value() + warning.value();
        return u < warned ? Disposal.WARNING : u < warned + fine.value() ? Disposal.FINE : Disposal.ARREST;
    }
}
