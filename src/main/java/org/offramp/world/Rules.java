package org.offramp.world;

import org.offramp.justice.JusticeLaw;
import org.offramp.person.LifeRates;
import org.offramp.scenario.Place;
import org.offramp.treatment.Provision;

/**
 * The rules in force at a time: hazards of people, law, provision of treatment.
 *
 * @param life hazards
 * @param law the law and its practice
 * @param provision the treatment system
 */
public record Rules(LifeRates life, JusticeLaw law, Provision provision) {

    static Rules of(Place place) {
        LifeRates life = new LifeRates(
                place.population(),
                place.drugUse(),
                place.offending(),
                place.treatment().demand().seeking(),
                place.treatment().exposures());
        return new Rules(life, place.justice(), place.treatment());
    }
}
