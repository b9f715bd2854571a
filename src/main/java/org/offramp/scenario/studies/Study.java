package org.offramp.scenario.studies;

import java.nio.file.Path;
import java.util.List;

/**
 * A study: one question about one place, the arms that answer it, the numbers that are varied, and what is kept.
 *
 * @param name of the file
 * @param title what it is about
 * @param question in plain words
 * @param file where it is
 * @param scenario the file of the place
 * @param settings of every arm, {@code PATH=VALUE}
 * @param arms held against the base, which is not among them; at least one
 * @param factors varied; none where the study compares arms only, and then there is one design point
 * @param design how their values are combined
 * @param points how many, of a Latin hypercube or a Sobol sequence; otherwise 0
 * @param run how large and how long
 * @param replications of every design point
 * @param outcomes kept, in this order
 * @param notes why these ranges; may be empty
 */
public record Study(
        String name,
        String title,
        String question,
        Path file,
        Path scenario,
        List<String> settings,
        List<StudyArm> arms,
        List<Factor> factors,
        StudyDesign design,
        int points,
        RunSize run,
        Replications replications,
        List<OutcomeName> outcomes,
        String notes) {

    /** The name of the arm that is the scenario as it is at the design point. */
    public static final String BASE = "base";

    /** Keeps the lists. */
    public Study {
        settings = List.copyOf(settings);
        arms = List.copyOf(arms);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Reads a study file and everything it names.
     *
     * @throws org.offramp.scenario.ScenarioException with everything that is wrong with it
     */
    public static Study read(Path file) {
        return StudyReader.read(file);
    }
}
