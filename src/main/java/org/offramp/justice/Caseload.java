package org.offramp.justice;

import org.offramp.chance.Count;
import org.offramp.chance.Ratio;

/**
 * How technical violations rise with the people each officer supervises, the number of officers being what it is.
 *
 * @param standard people supervised in the whole place at the caseload for which the violation rate holds
 * @param elasticity by how many per cent the rate rises when one per cent more people are supervised, over 100; 0 is not
 *     at all
 */
public record Caseload(Count standard, Ratio elasticity) {

    /**
     * Accepts a standard of somebody.
     *
     * @throws IllegalArgumentException if nobody is supervised at the standard
     */
    public Caseload {
        if (standard.value() <= 0) {
            throw new IllegalArgumentException("the standard of a caseload is " + standard.value()
                    + ", expected more than 0: the people supervised today");
        }
    }

    /**
     * The ratio of the violation rate: (supervised / standard)^elasticity.
     *
     * @param supervised real people supervised in the whole place
     */
    double ratio(double supervised) {
        return StrictMath.pow(supervised / standard.value(), elasticity.value());
    }
}
