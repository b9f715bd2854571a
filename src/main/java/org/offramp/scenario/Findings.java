package org.offramp.scenario;

import java.util.Collection;
import java.util.List;

/** Takes the problems a scenario finds in itself, and finds the file and line of each. */
public final class Findings {

    private final Node root;
    private final String prefix;
    private final Problems problems;
    private final List<String> numbers;
    private final Bibliography bibliography;

    Findings(Node root, String prefix, Problems problems, List<Parameter> numbers, Bibliography bibliography) {
        this(
                root,
                prefix,
                problems,
                bibliography,
                numbers.stream().map(Parameter::path).toList());
    }

    private Findings(Node root, String prefix, Problems problems, Bibliography bibliography, List<String> numbers) {
        this.root = root;
        this.prefix = prefix;
        this.problems = problems;
        this.numbers = numbers;
        this.bibliography = bibliography;
    }

    /** The same for a part of the scenario: paths are taken from there on. */
    public Findings at(String path) {
        return new Findings(root, full(path), problems, bibliography, numbers);
    }

    /**
     * Something is wrong.
     *
     * @param path of the value, {@code measures[2].modality}
     * @param what the value and what is wrong with it
     * @param expected what would be right, may be empty
     * @param maybe advice starting with "Maybe", may be empty
     */
    public void problem(String path, String what, String expected, String maybe) {
        problems.add(NodePath.find(root, full(path)), full(path), what, expected, maybe);
    }

    /**
     * A word names something that is not there.
     *
     * @param path of the word
     * @param kind what it should name, {@code modality}
     * @param word as written
     * @param candidates what there is
     */
    public void unknown(String path, String kind, String word, Collection<String> candidates) {
        Origin at = NodePath.find(root, full(path)).origin();
        problems.unknown(at, full(path), kind, word, List.copyOf(candidates));
    }

    /** Paths of all numbers of the scenario. */
    List<String> numbers() {
        return numbers;
    }

    /** Whether a path of the whole scenario is that of a number, or of a part that holds numbers. */
    boolean numbered(String path) {
        return numbers.stream()
                .anyMatch(number ->
                        number.equals(path) || number.startsWith(path + ".") || number.startsWith(path + "["));
    }

    /** A text names a source; a source there is not is a problem. */
    public void source(String path, String id) {
        if (!bibliography.knows(id)) {
            unknown(path, "source", id, bibliography.sources().keySet());
        }
    }

    private String full(String path) {
        return prefix.isEmpty() || path.isEmpty() ? prefix + path : prefix + (path.startsWith("[") ? "" : ".") + path;
    }
}
