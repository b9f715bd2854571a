package org.offramp.treatment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.offramp.chance.Chance;
import org.offramp.chance.Distribution;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;
import org.offramp.person.Substance;

/**
 * Who looks for treatment.
 *
 * @param seeking how often people with a severe disorder look for treatment, by substance
 * @param level ratio of seeking of every substance to these rates; one if missing
 * @param community which modality people at liberty look for, by substance; shares
 * @param custody which modality people in custody ask for, by substance; shares, the rest ask for none
 * @param patience how long people wait for a place before they give up
 * @param priority who gets a scarce place
 * @param hospital the modality of people who have had an overdose that was not fatal; none if missing
 */
public record Demand(
        Map<Substance, Rate> seeking,
        Optional<Ratio> level,
        Map<Substance, Map<String, Chance>> community,
        Map<Substance, Map<String, Chance>> custody,
        Distribution patience,
        Priority priority,
        Optional<String> hospital) {

    /** Fills in a level that is left out, so that a lever finds it. */
    public Demand {
        level = Optional.of(level.orElse(Ratio.ONE));
    }

    /**
     * The number of the modality a person looks for, or −1 if none.
     *
     * @param held whether in custody
     * @param names of the modalities, by number
     * @param u uniform in (0, 1)
     */
    int modality(boolean held, Substance substance, List<String> names, double u) {
        Map<String, Chance> mix = (held ? custody : community).getOrDefault(substance, Map.of());
        double x = u;
        for (int m = 0; m < names.size(); m++) {
            Chance chance = mix.get(names.get(m));
            if (chance != null) {
                if (x < chance.value()) {
                    return m;
                }
                x -= chance.value();
            }
        }
        return -1;
    }

    /** How often people with a severe disorder look for treatment, by substance, at the level. */
    public Map<Substance, Rate> sought() {
        double times = level.orElse(Ratio.ONE).value();
        Map<Substance, Rate> sought = new TreeMap<>();
        seeking.forEach((substance, rate) -> sought.put(substance, new Rate(rate.perYear() * times)));
        return sought;
    }

    /** The same demand under another priority rule. */
    Demand under(Priority rule) {
        return new Demand(seeking, level, community, custody, patience, rule, hospital);
    }
}
