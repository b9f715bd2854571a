package org.offramp.scenario;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that is wrong with a scenario, collected while it is read, in the order of files, lines and paths. */
final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();

    void add(Origin at, String path, String what, String expected, String maybe) {
        found.add(new Problem(at, path, what, expected, maybe));
    }

    void add(Node at, String path, String what, String expected, String maybe) {
        add(at.origin(), path, what, expected, maybe);
    }

    /** A word that is none of those it could be. */
    void unknown(Origin at, String path, String kind, String word, List<String> words) {
        add(at, path, "unknown " + kind + " " + Text.quoted(word), oneOf(words), Nearest.maybe(word, words));
    }

    /** All so far. */
    List<Problem> all() {
        return List.copyOf(found);
    }

    /** How many so far. */
    int count() {
        return found.size();
    }

    /** Stops here if anything is wrong so far. */
    void stop() {
        if (!found.isEmpty()) {
            throw new ScenarioException(List.copyOf(found));
        }
    }

    /** The choice in words. */
    static String oneOf(List<String> words) {
        return words.isEmpty() ? "no key here" : (words.size() == 1 ? "" : "one of ") + String.join(", ", words);
    }
}
