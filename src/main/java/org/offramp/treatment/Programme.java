package org.offramp.treatment;

import java.util.Optional;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;
import org.offramp.money.Money;

/**
 * The places of a modality in a place.
 *
 * @param places how many people can be in it at once
 * @param reserved how many places on top of these are for people referred by the justice system only
 * @param day cost of one day of one person
 * @param marginal share of that cost that one person more adds
 */
public record Programme(Count places, Optional<Count> reserved, Money day, Ratio marginal) {

    /** Fills in that no places are reserved where nothing is said, so that a lever finds them. */
    public Programme {
        reserved = Optional.of(reserved.orElse(new Count(0)));
    }
}
