package org.offramp.measure;

import java.util.Optional;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;

/**
 * A change of one number of the rules, or of all numbers below a path.
 *
 * @param path of the number in the scenario file
 * @param scale what it is multiplied by
 * @param to what it is set to, in the unit of the model: per year for rates, days for lengths, shares for chances
 */
public record Lever(String path, Optional<Ratio> scale, Optional<Count> to) {

    /**
     * Accepts one change.
     *
     * @throws IllegalArgumentException if neither or both of scale and to are given
     */
    public Lever {
        if (scale.isPresent() == to.isPresent()) {
            throw new IllegalArgumentException("lever " + path + ": expected either scale or to");
        }
    }
}
