package org.offramp.scenario.studies;

import java.nio.file.Path;
import java.util.List;

/**
 * What is held against the base: the place with measures added, with other numbers, or both.
 *
 * @param name in tables and file names
 * @param title in figures and on pages
 * @param measures files of the measures added
 * @param settings of this arm only, {@code PATH=VALUE}; they come after those of the study and of the design point
 */
public record StudyArm(String name, String title, List<Path> measures, List<String> settings) {

    /** Keeps the lists. */
    public StudyArm {
        measures = List.copyOf(measures);
        settings = List.copyOf(settings);
    }
}
