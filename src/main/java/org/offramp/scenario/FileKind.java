package org.offramp.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a file describes, told from the keys at its top and of what it extends. */
public enum FileKind {
    /** A place. */
    PLACE("a place", "Maybe offramp run %s?", List.of("population", "justice", "drug-use")),
    /** A study. */
    STUDY("a study", "Maybe offramp sweep %s?", List.of("arms", "vary")),
    /** A published table. */
    TABLE("a published table", "Maybe offramp validate %s?", List.of("rows", "letter")),
    /** A measure. */
    MEASURE(
            "a measure",
            "Maybe give it with --measure, beside the file of a place?",
            List.of("gate", "levers", "offers"));

    private final String words;
    private final String advice;
    private final List<String> keys;

    FileKind(String words, String advice, List<String> keys) {
        this.words = words;
        this.advice = advice;
        this.keys = keys;
    }

    /** The kind of a file; nothing where it cannot be read or has none of the keys that tell. */
    public static Optional<FileKind> of(Path file) {
        try {
            return of(Inheritance.read(file));
        } catch (ScenarioException e) {
            return Optional.empty();
        }
    }

    static Optional<FileKind> of(Node root) {
        for (FileKind kind : values()) {
            if (kind.keys.stream().anyMatch(key -> root.get(key) != null)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Refuses, with one problem, a file that plainly describes something else. */
    static void require(FileKind wanted, Path file, Node root) {
        Optional<FileKind> kind = of(root);
        if (kind.isPresent() && kind.get() != wanted) {
            String advice = kind.get().advice.replace("%s", file.toString());
            Origin at = Origin.of(file.toString());
            throw new ScenarioException(List.of(
                    new Problem(at, "", "is the file of " + kind.get().words, "that of " + wanted.words, advice)));
        }
    }
}
