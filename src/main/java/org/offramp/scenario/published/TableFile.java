package org.offramp.scenario.published;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offramp.scenario.Bound;
import org.offramp.scenario.Problem;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.ScenarioFile;

/**
 * The file of a published table, with the files it names found.
 *
 * @param file where it is
 * @param bound what is written in it
 */
public record TableFile(Path file, Bound<PublishedTable> bound) {

    /**
     * Reads a file.
     *
     * @throws ScenarioException with everything that is wrong with it
     */
    public static TableFile read(Path file) {
        TableFile read = new TableFile(file, ScenarioFile.read(file, PublishedTable.class, List.of()));
        read.files();
        return read;
    }

    /** What is written in it. */
    public PublishedTable table() {
        return bound.value();
    }

    /** A file it names. */
    public Path path(String name) {
        return file.resolveSibling(name).normalize();
    }

    /** The scenario of a run. */
    public Scenario scenario(TableRun run) {
        return Scenario.read(
                path(run.scenario()), run.measures().stream().map(this::path).toList(), run.set());
    }

    /** Something that is wrong with what is written at a path. */
    public ScenarioException refused(String path, String what, String expected, String maybe) {
        return new ScenarioException(List.of(new Problem(bound.origin(path), path, what, expected, maybe)));
    }

    private void files() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < table().runs().size(); i++) {
            TableRun run = table().runs().get(i);
            there(problems, "runs[" + i + "].scenario", run.scenario());
            for (int m = 0; m < run.measures().size(); m++) {
                there(
                        problems,
                        "runs[" + i + "].measures[" + m + "]",
                        run.measures().get(m));
            }
        }
        for (int i = 0; i < table().rows().size(); i++) {
            String path = "rows[" + i + "].test.file";
            if (table().rows().get(i).test() instanceof Comparison.Curve curve) {
                there(problems, path, curve.file());
            }
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$|\\.json$", "");
        if (!name.equals(table().name())) {
            problems.add(new Problem(
                    bound.origin("name"), "name", "'" + table().name() + "' is not the name of the file", name, ""));
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    private void there(List<Problem> problems, String path, String name) {
        if (!Files.isRegularFile(path(name))) {
            problems.add(new Problem(
                    bound.origin(path),
                    path,
                    "'" + name + "' is not a file",
                    "a file relative to this one",
                    "Maybe it is " + path(name) + " that is missing?"));
        }
    }
}
