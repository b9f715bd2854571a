package org.offramp.measure;

import java.util.Optional;
import java.util.stream.Stream;
import org.offramp.chance.Count;
import org.offramp.chance.Density;
import org.offramp.chance.Ratio;

/**
 * A change of one number of the rules, or of all numbers below a path.
 *
 * @param path of the number in the scenario file
 * @param scale what it is multiplied by
 * @param to what it is set to, in the unit of the model: per year for rates, days for lengths, shares for chances
 * @param add what is added to a count, per 100,000 people of the place
 */
public record Lever(String path, Optional<Ratio> scale, Optional<Count> to, Optional<Density> add) {

    /**
     * Accepts one change.
     *
     * @throws IllegalArgumentException if none or several of scale, to and add are given
     */
    public Lever {
        long given = Stream.of(scale, to, add).filter(Optional::isPresent).count();
        if (given != 1) {
            throw new IllegalArgumentException("lever " + path + ": expected one of scale, to and add");
        }
    }
}
