package org.offramp.justice;

import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;

/**
 * Prisons and release from them.
 *
 * @param men places for men
 * @param women places for women
 * @param juveniles places for people under 18
 * @param crowding what happens above the threshold
 * @param threshold held / capacity above which it happens
 * @param review share of the time to serve after which a sentence is reviewed
 * @param conditional share of prison sentences that end in conditional release under supervision
 * @param served time served as a share of the sentence imposed; the rest is served on conditional release
 */
public record PrisonLaw(
        Count men,
        Count women,
        Count juveniles,
        Crowding crowding,
        Ratio threshold,
        Chance review,
        Chance conditional,
        Chance served) {

    /** All places. */
    public double places() {
        return men.value() + women.value() + juveniles.value();
    }
}
