package org.offramp.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way through a scenario: {@code measures[2].gate.offered}. The {@code value} of a table with a source of its own is
 * passed through unsaid: {@code remand.possession}, not {@code remand.value.possession}.
 */
final class NodePath {

    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|(\\[\\d{1,9}\\])");

    private NodePath() {}

    static String child(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The steps of a path, an index as {@code [2]}; empty where it is no path. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int end = 0;
        while (matcher.lookingAt()) {
            steps.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            end = matcher.end();
            matcher.region(end, path.length());
        }
        return end == path.length() ? steps : List.of();
    }

    /** The number of an index step, or −1. */
    static int index(String step) {
        return step.startsWith("[") ? Integer.parseInt(step.substring(1, step.length() - 1)) : -1;
    }

    /** The path of some steps. */
    private static String path(List<String> steps) {
        String path = "";
        for (String step : steps) {
            path = index(step) < 0 ? child(path, step) : path + step;
        }
        return path;
    }

    /** What stands at a path, or the nearest thing above it; a key may itself be a path. */
    static Node find(Node root, String path) {
        Node node = root;
        List<String> steps = steps(path);
        for (int i = 0; i < steps.size(); i++) {
            Node next = step(node, steps.get(i));
            if (next == null) {
                Node whole = node.get(path(steps.subList(i, steps.size())));
                return whole == null ? node : whole;
            }
            node = next;
        }
        return node;
    }

    /** All paths there are, in the order of the file. */
    static List<String> all(Node root) {
        List<String> paths = new ArrayList<>();
        collect(root, "", paths);
        return paths;
    }

    private static @Nullable Node step(Node node, String step) {
        int index = index(step);
        Node next = index < 0
                ? node.get(step)
                : node instanceof Node.Sequence list && index < list.items().size()
                        ? list.items().get(index)
                        : null;
        Node table = node.get("value");
        return next == null && table != null ? step(table, step) : next;
    }

    private static void collect(Node node, String path, List<String> paths) {
        Node table = node.get("value");
        if (table != null) {
            collect(table, path, paths);
            return;
        }
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (node.get("distribution") != null) {
            return;
        }
        if (node instanceof Node.Mapping mapping) {
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                collect(entry.getValue(), child(path, entry.getKey()), paths);
            }
        } else if (node instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), item(path, i), paths);
            }
        }
    }
}
