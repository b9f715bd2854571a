package org.offramp.scenario.studies;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.offramp.scenario.Nearest;
import org.offramp.scenario.Problem;
import org.offramp.scenario.Salvage;
import org.offramp.scenario.ScenarioException;

/** Everything wrong with a study, each at its line: what its own file shows, and what shows only with the place. */
final class Wrong {

    private final Salvage<StudyFile> read;
    private final StudyRemains remains;
    private final SortedSet<Problem> problems = new TreeSet<>();

    Wrong(Salvage<StudyFile> read, StudyRemains remains) {
        this.read = read;
        this.remains = remains;
        problems.addAll(read.types());
        problems.addAll(remains.ofTheRest(read.found()));
    }

    /** Something is wrong at a path of the study. */
    void problem(String path, String what, String expected, String maybe) {
        problems.add(new Problem(read.bound().origin(path), path, what, expected, maybe));
    }

    /** Something is none of what it could be. */
    void unknown(String path, String what, String word, List<String> candidates) {
        String expected = candidates.isEmpty() ? "" : "one of " + String.join(", ", candidates);
        problem(path, what, expected, Nearest.maybe(word, candidates));
    }

    /** Problems of another file. */
    void all(List<Problem> others) {
        problems.addAll(others);
    }

    /** Whether something at a path, or below it, is known to be wrong. */
    boolean at(String path) {
        return remains.lacks(path)
                || read.found().stream().anyMatch(problem -> StudyRemains.within(problem.path(), path))
                || problems.stream().anyMatch(problem -> StudyRemains.within(problem.path(), path));
    }

    /** Whether anything is wrong so far. */
    boolean any() {
        return !problems.isEmpty();
    }

    /** Stops here if anything is wrong so far. */
    void stop() {
        if (!problems.isEmpty()) {
            throw new ScenarioException(List.copyOf(problems));
        }
    }
}
