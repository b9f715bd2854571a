package org.offramp.study;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked for beside the scenario and its sizes, so that the same can be asked again.
 *
 * @param measures files of the measures added
 * @param settings {@code PATH=VALUE}
 * @param titles of arms, by name, where they have one
 * @param ranked whether the arms are held against each other
 * @param before facts of the manifest of a run repeated, which the resolved scenario does not hold; else empty
 * @param title that heads the report; empty for that of the place
 * @param question the report answers; empty for that of the place
 */
public record Asked(
        List<Path> measures,
        List<String> settings,
        Map<String, String> titles,
        boolean ranked,
        Map<String, Object> before,
        String title,
        String question) {

    /** Keeps its own copies. */
    public Asked {
        measures = List.copyOf(measures);
        settings = List.copyOf(settings);
        titles = Map.copyOf(titles);
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    }

    /** A run from files. */
    public static Asked of(List<Path> measures, List<String> settings) {
        return new Asked(measures, settings, Map.of(), false, Map.of(), "", "");
    }
}
