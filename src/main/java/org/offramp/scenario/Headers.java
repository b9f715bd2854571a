package org.offramp.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what stands beside a value, and holds every grade to what it owes the reader. */
final class Headers {

    /** The keys that may stand beside any value. */
    static final List<String> KEYS = List.of("unit", "low", "high", "source", "grade", "note", "bounds", "prior-grade");

    private final Problems problems;
    private final Bibliography bibliography;

    Headers(Problems problems, Bibliography bibliography) {
        this.problems = problems;
        this.bibliography = bibliography;
    }

    /** Reads the header of a parameter whose own keys (the value, or those of a distribution) come first. */
    Header read(Node.Mapping parameter, String path, List<String> ownKeys) {
        List<String> allowed = new ArrayList<>(ownKeys);
        allowed.addAll(KEYS);
        parameter.entries().forEach((key, node) -> {
            if (!allowed.contains(key)) {
                problems.unknown(node.origin(), NodePath.child(path, key), "key", key, allowed);
            }
        });
        String unit = text(parameter, "unit", path);
        Origin at = parameter.origin();
        if (at.isSet()) {
            return new Header(at, path, false, unit, Grade.ASSUMED, "--set", "", Optional.empty());
        }
        if (!isFounded(parameter)) {
            return new Header(at, path, false, unit, Grade.ASSUMED, "", "", Optional.empty());
        }
        Optional<Grade> grade = grade(parameter, "grade", path);
        String source = source(parameter, path);
        String note = text(parameter, "note", path);
        if (parameter.get("low") == null != (parameter.get("high") == null)) {
            problems.add(parameter, path, "has only one of low and high", "both, or neither", "");
        }
        Optional<Node.Sequence> bounds = bounds(parameter, path);
        if (grade.isPresent()) {
            owe(parameter, path, grade.get(), source, note, bounds.isPresent());
        }
        if (grade.equals(Optional.of(Grade.CALIBRATED))) {
            String prior =
                    grade(parameter, "prior-grade", path).map(Grade::word).orElse("");
            note = "before calibration " + prior + (note.isEmpty() ? "" : "; " + note);
        }
        return new Header(at, path, false, unit, grade.orElse(Grade.ASSUMED), source, note, bounds);
    }

    /** Whether anything but the unit stands beside the value. */
    static boolean isFounded(Node parameter) {
        return KEYS.stream().anyMatch(key -> !key.equals("unit") && parameter.get(key) != null);
    }

    private void owe(Node at, String path, Grade grade, String source, String note, boolean bounded) {
        String name = "is " + grade.word();
        boolean ranged = at.get("low") != null && at.get("high") != null;
        if (grade == Grade.ASSUMED) {
            if (!ranged || note.isEmpty()) {
                String expected = "low, high and note (the reasoning)";
                problems.add(at, path, name + " without " + lacking(ranged, note), expected, "");
            }
        } else if (source.isEmpty() && at.get("source") == null) {
            problems.add(at, path, name + " without source", "the id of a source", "Maybe it is assumed?");
        }
        if (grade == Grade.CALIBRATED && !ranged && !bounded) {
            problems.add(at, path, name + " without bounds", "bounds: [low, high]", "");
        }
    }

    private static String lacking(boolean ranged, String note) {
        return ranged ? "note" : note.isEmpty() ? "low, high and note" : "low and high";
    }

    private Optional<Grade> grade(Node parameter, String key, String path) {
        Node node = parameter.get(key);
        if (node == null) {
            problems.add(parameter, path, "missing key '" + key + "'", Problems.oneOf(Grade.words()), "");
            return Optional.empty();
        }
        String word = node instanceof Node.Scalar scalar ? scalar.text() : node.words();
        Optional<Grade> grade = Grade.of(word);
        if (grade.isEmpty()) {
            problems.unknown(node.origin(), NodePath.child(path, key), "grade", word, Grade.words());
        }
        return grade;
    }

    private String source(Node parameter, String path) {
        List<String> ids = new ArrayList<>();
        Node node = parameter.get("source");
        if (node instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                ids.add(item instanceof Node.Scalar scalar ? scalar.text().strip() : item.words());
            }
        } else {
            Arrays.stream(text(parameter, "source", path).split(";"))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        for (String id : ids) {
            if (node != null && !bibliography.knows(id)) {
                String what = "unknown source " + Text.quoted(id);
                String maybe = Nearest.maybe(id, bibliography.sources().keySet());
                problems.add(node, NodePath.child(path, "source"), what, "an id in sources.json, or ASM", maybe);
            }
        }
        return String.join("; ", ids);
    }

    private Optional<Node.Sequence> bounds(Node parameter, String path) {
        Node node = parameter.get("bounds");
        if (node instanceof Node.Sequence list && list.items().size() == 2) {
            return Optional.of(list);
        } else if (node != null) {
            problems.add(node, NodePath.child(path, "bounds"), node.words() + " is no pair", "[low, high]", "");
        }
        return Optional.empty();
    }

    private String text(Node parameter, String key, String path) {
        Node node = parameter.get(key);
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
            return scalar.text().strip().replaceAll("\\s+", " ");
        } else if (node != null && !node.isNothing()) {
            problems.add(node, NodePath.child(path, key), node.words() + " is not text", "text", "");
        }
        return "";
    }
}
