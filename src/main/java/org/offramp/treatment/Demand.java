package org.offramp.treatment;

import java.util.Map;
import org.offramp.chance.Chance;
import org.offramp.chance.Distribution;
import org.offramp.chance.Rate;
import org.offramp.person.Substance;

/**
 * Who looks for treatment.
 *
 * @param seeking how often people with a severe disorder look for treatment, by substance
 * @param community which modality people at liberty look for, by substance; shares
 * @param custody which modality people in custody ask for, by substance; shares, the rest ask for none
 * @param patience how long people wait for a place before they give up
 * @param priority who gets a scarce place
 */
public record Demand(
        Map<Substance, Rate> seeking,
        Map<Substance, Map<String, Chance>> community,
        Map<Substance, Map<String, Chance>> custody,
        Distribution patience,
        Priority priority) {

    /** The same demand under another priority rule. */
    Demand under(Priority rule) {
        return new Demand(seeking, community, custody, patience, rule);
    }
}
