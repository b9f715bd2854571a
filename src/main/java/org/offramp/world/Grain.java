package org.offramp.world;

import java.util.List;
import org.offramp.scenario.Place;

/** How coarse a run is: one simulated place stands for as many real ones as one simulated person for people. */
public final class Grain {

    private static final double MOST_LOST = 0.1;

    private Grain() {}

    /**
     * Modalities of which the whole simulated places stand for fewer than nine tenths of the real ones, in the order of the
     * tables.
     *
     * @param place simulated
     * @param weight real people per simulated one
     */
    public static List<String> lost(Place place, double weight) {
        return place.treatment().names().stream()
                .filter(name -> place.treatment().programmes().containsKey(name))
                .filter(name ->
                        lost(place.treatment().programmes().get(name).places().value(), weight))
                .toList();
    }

    private static boolean lost(double places, double weight) {
        return StrictMath.floor(places / weight + 1e-9) * weight < (1 - MOST_LOST) * places;
    }
}
