package org.offramp.world;

import org.offramp.justice.JusticeLaw;
import org.offramp.person.LifeRates;
import org.offramp.scenario.Feedbacks;
import org.offramp.scenario.Place;
import org.offramp.treatment.Priority;
import org.offramp.treatment.Provision;

/**
 * The rules in force at a time: hazards of people, law, provision of treatment.
 *
 * @param life hazards
 * @param law the law and its practice
 * @param provision the treatment system
 */
public record Rules(LifeRates life, JusticeLaw law, Provision provision) {

    /** The same rules but for who gets a scarce place. */
    Rules under(Priority rule) {
        return new Rules(life, law, provision.under(rule));
    }

    static Rules of(Place place) {
        Feedbacks on = Feedbacks.of(place);
        LifeRates life = new LifeRates(
                place.population(),
                on.leave(place.drugUse()),
                on.leave(place.offending()),
                place.treatment().demand().sought(),
                place.treatment().exposures());
        return new Rules(life, on.leave(place.justice()), on.leave(place.treatment()));
    }
}
