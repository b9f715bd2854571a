package org.offramp.scenario.studies;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.offramp.scenario.Node;
import org.offramp.scenario.Problem;

/**
 * What is left of a study of which some keys cannot be understood: the study without them, and which of what is found
 * amiss then may only follow from their absence.
 */
final class StudyRemains {

    private static final List<String> KEYS = Stream.of(StudyFile.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private static final List<String> TEXTS = List.of("name", "title", "question", "scenario");

    /** Keys whose judgement rests on that of another. */
    private static final Map<String, List<String>> RESTS_ON_IT = Map.of(
            "vary", List.of("design", "points"),
            "design", List.of("vary", "points"),
            "points", List.of("design"),
            "outcomes", List.of("replications.until"));

    private final SortedSet<String> broken = new TreeSet<>();

    /** The study without what cannot be understood; a text that must be there is empty. */
    Node.Mapping mend(Node.Mapping written, List<Problem> problems) {
        problems.stream()
                .map(Problem::path)
                .filter(path -> !path.isEmpty())
                .forEach(path -> broken.add(part(written, path)));
        boolean misspelt = !KEYS.containsAll(written.entries().keySet());
        KEYS.stream()
                .filter(key -> written.get(key) == null && (misspelt || TEXTS.contains(key)))
                .forEach(broken::add);
        Map<String, Node> left = new LinkedHashMap<>();
        written.entries().forEach((key, node) -> {
            if (!broken.contains(key)) {
                left.put(key, node instanceof Node.Mapping mapping ? without(key, mapping) : node);
            }
        });
        for (String text : TEXTS) {
            left.putIfAbsent(text, new Node.Scalar(written.origin(), Node.Kind.TEXT, ""));
        }
        return new Node.Mapping(written.origin(), left);
    }

    /** Whether what stands at a path, or a part of it, could not be understood. */
    boolean lacks(String path) {
        return broken.stream().anyMatch(part -> within(part, path) || within(path, part));
    }

    /** What is wrong with the rest for its own sake. */
    List<Problem> ofTheRest(List<Problem> found) {
        return found.stream().filter(problem -> !follows(problem.path())).toList();
    }

    private boolean follows(String path) {
        return broken.stream()
                .anyMatch(part -> within(path, part)
                        || within(part, path)
                        || RESTS_ON_IT.getOrDefault(part, List.of()).stream().anyMatch(key -> within(path, key)));
    }

    /** Whether a path is another, or below it. */
    static boolean within(String path, String above) {
        return path.equals(above) || path.startsWith(above + ".") || path.startsWith(above + "[");
    }

    /** The part a problem makes unusable: an arm, a setting, or else all that stands under a key. */
    private static String part(Node.Mapping written, String path) {
        Optional<String> key = written.entries().keySet().stream()
                .filter(name -> within(path, name))
                .findFirst();
        if (key.isPresent() && written.get(key.get()) instanceof Node.Mapping mapping && isByName(key.get())) {
            return mapping.entries().keySet().stream()
                    .map(name -> key.get() + "." + name)
                    .filter(entry -> within(path, entry))
                    .findFirst()
                    .orElse(key.get());
        }
        return key.orElse(path);
    }

    private Node.Mapping without(String key, Node.Mapping mapping) {
        Map<String, Node> left = new LinkedHashMap<>(mapping.entries());
        left.keySet().removeIf(name -> isByName(key) && broken.contains(key + "." + name));
        return new Node.Mapping(mapping.origin(), left);
    }

    private static boolean isByName(String key) {
        return key.equals("arms") || key.equals("set");
    }
}
