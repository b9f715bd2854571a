package org.offramp.scenario.studies;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.scenario.Bound;
import org.offramp.scenario.Brief;
import org.offramp.scenario.Checked;
import org.offramp.scenario.FileKind;
import org.offramp.scenario.Findings;
import org.offramp.scenario.Origin;
import org.offramp.scenario.ScenarioFile;
import org.offramp.scenario.Written;

/**
 * A study as it is written.
 *
 * @param name of the file
 * @param title what it is about
 * @param question in plain words
 * @param scenario file of the place, relative to this one
 * @param set values by path, in every arm
 * @param arms by name, held against the base
 * @param vary the factors
 * @param design how their values are combined; a grid if left out
 * @param points how many, of a Latin hypercube or a Sobol sequence
 * @param run how large and how long
 * @param replications of every design point; as many as the place says if left out
 * @param outcomes kept, such as {@code prison-population} or {@code treatment-coverage[sex=female]}
 * @param notes why these ranges
 */
public record StudyFile(
        String name,
        String title,
        String question,
        String scenario,
        Map<String, Written> set,
        Map<String, Arm> arms,
        List<Varied> vary,
        Optional<StudyDesign> design,
        Optional<Integer> points,
        Optional<RunSize> run,
        Optional<Wanted> replications,
        List<String> outcomes,
        Optional<String> notes)
        implements Checked {

    @Override
    public void check(Findings findings) {
        new StudyCheck(this, findings).all();
    }

    /**
     * An arm.
     *
     * @param title in figures; its name if left out
     * @param measures added, by name or by file
     * @param set values by path, in this arm only
     */
    public record Arm(Optional<String> title, List<String> measures, Map<String, Written> set) {}

    /**
     * A factor.
     *
     * @param path as of {@code --set}
     * @param also paths that get the same value
     * @param label in words; the path if left out
     * @param values one by one
     * @param low lowest value of a range
     * @param high highest value of a range
     * @param steps how many values of it
     * @param scale linear if left out
     */
    public record Varied(
            String path,
            List<String> also,
            Optional<String> label,
            List<Written> values,
            Optional<Written> low,
            Optional<Written> high,
            Optional<Integer> steps,
            Optional<FactorScale> scale) {}

    /**
     * Replications: a number, or from one number to another until the means are precise.
     *
     * @param atLeast in any case
     * @param atMost no more
     * @param until relative half-width by outcome
     */
    @Brief({"at-least", "at-most"})
    public record Wanted(int atLeast, int atMost, Map<String, Double> until) {}

    /**
     * What is written in a file, without the files it names.
     *
     * @throws org.offramp.scenario.ScenarioException with everything that is wrong with it
     */
    public static StudyFile written(Path file) {
        return bound(file).value();
    }

    /** Where something of it is written, by its path. */
    public static Origin origin(Path file, String path) {
        return bound(file).origin(path);
    }

    /** The same with the line of everything. */
    private static Bound<StudyFile> bound(Path file) {
        return ScenarioFile.read(file, StudyFile.class, FileKind.STUDY);
    }
}
