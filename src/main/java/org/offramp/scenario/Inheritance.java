package org.offramp.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code extends: another.yaml}: a file overrides only what it names. Mappings are merged key by key; lists, single
 * values, parameters (mappings with {@code value} or {@code distribution}) and mappings of another {@code kind} are
 * replaced whole. Every value keeps the file and line it was written on.
 */
final class Inheritance {

    /** The key of what is extended. */
    static final String EXTENDS = "extends";

    private Inheritance() {}

    /**
     * Reads a file and all it extends.
     *
     * @throws ScenarioException if one of the files cannot be read or the chain is a circle
     */
    static Node.Mapping read(Path file) {
        return read(file, new ArrayList<>());
    }

    /** The same, and notes the files read, the first one first. */
    static Node.Mapping read(Path file, List<Path> chain) {
        List<Node.Mapping> newestFirst = new ArrayList<>();
        Optional<Path> next = Optional.of(file);
        while (next.isPresent()) {
            Path current = next.get();
            Node root = Document.read(current);
            if (!(root instanceof Node.Mapping mapping)) {
                throw refused(root, "", "the file is " + root.words(), "keys and values", "");
            }
            chain.add(current);
            Map<String, Node> own = new LinkedHashMap<>(mapping.entries());
            Node parent = own.remove(EXTENDS);
            newestFirst.add(new Node.Mapping(mapping.origin(), own));
            next = parent == null ? Optional.empty() : Optional.of(parent(current, parent, chain));
        }
        Node merged = newestFirst.get(newestFirst.size() - 1);
        for (int i = newestFirst.size() - 2; i >= 0; i--) {
            merged = merge(merged, newestFirst.get(i));
        }
        return (Node.Mapping) merged;
    }

    private static Path parent(Path child, Node node, List<Path> chain) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
            throw refused(node, EXTENDS, node.words() + " is not a file name", "a file relative to this one", "");
        }
        try {
            Path parent = child.resolveSibling(scalar.text()).normalize();
            if (!Files.isRegularFile(parent)) {
                String what = Text.quoted(scalar.text()) + " is not a file";
                throw refused(node, EXTENDS, what, "a file relative to this one", sibling(parent));
            }
            for (int i = 0; i < chain.size(); i++) {
                if (Files.isSameFile(chain.get(i), parent)) {
                    List<Path> circle = new ArrayList<>(chain.subList(i, chain.size()));
                    circle.add(parent);
                    String round = circle.stream().map(Path::toString).collect(Collectors.joining(" → "));
                    throw refused(node, EXTENDS, "goes in a circle: " + round, "a chain that ends", "");
                }
            }
            return parent;
        } catch (InvalidPathException | IOException e) {
            throw refused(node, EXTENDS, node.words() + " is not a file name", "a file relative to this one", "");
        }
    }

    private static String sibling(Path missing) {
        try {
            Document.read(missing);
            return "";
        } catch (ScenarioException e) {
            return e.problems().get(0).maybe();
        }
    }

    static Node merge(Node older, Node newer) {
        if (!(older instanceof Node.Mapping before && newer instanceof Node.Mapping after)
                || before.isParameter()
                || after.isParameter()
                || isOtherKind(before, after)) {
            return newer;
        }
        Map<String, Node> merged = new LinkedHashMap<>(before.entries());
        after.entries().forEach((key, node) -> merged.merge(key, node, Inheritance::merge));
        return new Node.Mapping(after.origin(), merged);
    }

    private static boolean isOtherKind(Node before, Node after) {
        return after.get("kind") instanceof Node.Scalar now
                && !(before.get("kind") instanceof Node.Scalar then
                        && then.text().equals(now.text()));
    }

    private static ScenarioException refused(Node at, String path, String what, String expected, String maybe) {
        return new ScenarioException(List.of(new Problem(at.origin(), path, what, expected, maybe)));
    }
}
