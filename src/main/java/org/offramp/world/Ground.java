package org.offramp.world;

import java.util.List;
import org.offramp.chance.Chance;
import org.offramp.person.Entry;
import org.offramp.person.Initiation;
import org.offramp.person.LifeTable;
import org.offramp.person.PulseBounds;
import org.offramp.scenario.Place;
import org.offramp.time.Years;

/**
 * What all arms and districts of a run stand on: the life table of the place, the bounds of the pulses, who enters. It
 * follows from the base alone, so that people, entries and pulses are the same in every arm.
 *
 * @param entry stock and inflow of people
 * @param initiation first use
 * @param bounds of the pulses
 * @param years of the run
 * @param seed of every draw
 * @param weight real people per simulated one
 * @param pregnant share of women of 15 to 49 who are pregnant on a day
 */
record Ground(
        Entry entry,
        Initiation initiation,
        PulseBounds bounds,
        Years years,
        long seed,
        double weight,
        double pregnant) {

    static Ground of(Place place, Rules rules, Years years, long seed, int people) {
        LifeTable table = new LifeTable(place.population(), place.drugUse(), place.offending());
        Initiation initiation = new Initiation(table, place.drugUse().substances());
        PulseBounds bounds = new PulseBounds(
                rules.life(), initiation.totals(), place.drugUse().substances());
        Entry entry = new Entry(table, initiation, place.offending(), rules.life());
        double pregnant = place.population().pregnant().orElse(Chance.NEVER).value();
        return new Ground(entry, initiation, bounds, years, seed, entry.stock() / people, pregnant);
    }

    /** Refuses rules whose hazards are above the bounds. */
    void check(Place place, Rules rules, String measures) {
        PulseBounds changed = new PulseBounds(
                rules.life(), initiation.totals(), place.drugUse().substances());
        List<String> exceeded = bounds.exceededBy(changed);
        if (!exceeded.isEmpty()) {
            throw new IllegalArgumentException(
                    "measure " + measures + ": a lever raises the rate of " + String.join(" and of ", exceeded)
                            + " by more than half of what it is in the base; Maybe raise it in the place file instead?");
        }
    }
}
