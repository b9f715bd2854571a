package org.offramp.scenario.studies;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.offramp.scenario.Bound;
import org.offramp.scenario.Nearest;
import org.offramp.scenario.Problem;
import org.offramp.scenario.ScenarioException;

/** What is wrong with a study beyond its own file, each at its line. */
final class Wrong {

    private final Bound<StudyFile> bound;
    private final SortedSet<Problem> problems = new TreeSet<>();

    Wrong(Bound<StudyFile> bound) {
        this.bound = bound;
    }

    /** Something is wrong at a path of the study. */
    void problem(String path, String what, String expected, String maybe) {
        problems.add(new Problem(bound.origin(path), path, what, expected, maybe));
    }

    /** Something is none of what it could be. */
    void unknown(String path, String what, String word, List<String> candidates) {
        problem(path, what, "one of " + String.join(", ", candidates), Nearest.maybe(word, candidates));
    }

    /** Problems of another file. */
    void all(List<Problem> others) {
        problems.addAll(others);
    }

    /** Stops here if anything is wrong so far. */
    void stop() {
        if (!problems.isEmpty()) {
            throw new ScenarioException(List.copyOf(problems));
        }
    }
}
