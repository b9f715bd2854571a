package org.offramp.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Binds a scenario as written to the records of the rooms. Everything wrong is reported, none of it twice. A record is
 * built, and may refuse its parts, only where all of them could be read and no key was left over; otherwise the answer is
 * null and the problem is on the list.
 */
final class Binder {

    private final Problems problems;
    private final Tender tender;
    private final Headers headers;
    private final Ledger ledger;
    private final PlainBinder plain;
    private final NumberBinder numbers;
    private final LengthsBinder lengths;

    Binder(Problems problems, Bibliography bibliography, Tender tender) {
        this.problems = problems;
        this.tender = tender;
        this.headers = new Headers(problems, bibliography);
        this.ledger = new Ledger(problems);
        this.plain = new PlainBinder(problems);
        this.numbers = new NumberBinder(problems, ledger);
        this.lengths = new LengthsBinder(problems, headers, ledger);
    }

    /** Binds a whole file. */
    @Nullable
    Object bind(Node root, Class<?> type) {
        return bind(root, Shapes.of(type), "", Table.NONE);
    }

    /** Every number bound. */
    List<Parameter> parameters() {
        return ledger.entries();
    }

    private @Nullable Object bind(Node node, Shape shape, String path, Table around) {
        Table table = node.origin().isSet() && !around.header().at().isSet() ? Table.SET : around;
        Node value = node.get("value");
        if (value != null && node instanceof Node.Mapping parameter && Shapes.isTable(shape)) {
            Header header = headers.read(parameter, path, List.of("value"));
            return bind(value, shape, path, new Table(header, node.get("low"), node.get("high")));
        } else if (shape instanceof Shape.Perhaps perhaps) {
            return perhaps(node, perhaps, path, table);
        } else if (shape instanceof Shape.Number number) {
            return numbers.bind(node, new Scale(number.quantity(), number.per(), tender), path, table);
        } else if (shape instanceof Shape.Lengths) {
            return lengths.bind(node, path, table);
        } else if (shape instanceof Shape.Structure structure) {
            return structure(node, structure, path, table, Set.of());
        } else if (shape instanceof Shape.Variants variants) {
            return variant(node, variants, path, table);
        } else if (shape instanceof Shape.ListOf list) {
            return list(node, list, path, table);
        } else if (shape instanceof Shape.MapOf map) {
            return map(node, map, path, table);
        } else if (shape instanceof Shape.Choice choice) {
            return plain.choice(node, choice, path);
        } else if (shape instanceof Shape.Extended) {
            return plain.inForce(node, path);
        }
        return plain.bind(node, (Shape.Plain) shape, path);
    }

    private @Nullable Object perhaps(Node node, Shape.Perhaps perhaps, String path, Table table) {
        if (node.isNothing()) {
            return Optional.empty();
        }
        Object some = bind(node, perhaps.some(), path, table);
        return some == null ? null : Optional.of(some);
    }

    private @Nullable Object structure(
            Node written, Shape.Structure structure, String path, Table around, Set<String> alsoAllowed) {
        Node node = structure.inFull(written);
        if (!(node instanceof Node.Mapping mapping)) {
            String what = node.isNothing() ? "nothing is written here" : node.words() + " is not a mapping";
            problems.add(node, path, what, "the keys " + String.join(", ", structure.keys()), "");
            return null;
        }
        boolean ranged = around.low() != null || around.high() != null;
        Table table = ranged ? around.checked(mapping, plainKeys(structure), path, problems) : around;
        int before = problems.count();
        Set<String> misspelt = unknown(mapping, structure.keys(), alsoAllowed, path);
        boolean understood = problems.count() == before;
        List<Object> values = new ArrayList<>();
        for (Shape.Field field : structure.fields()) {
            Node part = mapping.get(field.key());
            Object value = part == null || part.isNothing() && field.mayBeMissing()
                    ? missing(field, mapping, path, misspelt)
                    : bind(part, field.shape(), NodePath.child(path, field.key()), table.at(field.key()));
            if (value != null) {
                values.add(value);
            }
        }
        if (values.size() < structure.fields().size() || !understood) {
            return null;
        }
        try {
            return Construction.of(structure.type(), values);
        } catch (IllegalArgumentException e) {
            problems.add(node, path, String.valueOf(e.getMessage()), "", "");
            return null;
        }
    }

    private static Set<String> plainKeys(Shape.Structure structure) {
        Set<String> plain = new TreeSet<>();
        structure.fields().stream()
                .filter(field -> !Shapes.isTable(field.shape()))
                .forEach(field -> plain.add(field.key()));
        return plain;
    }

    /** Reports keys nobody reads, and says which keys they were probably meant to be. */
    private Set<String> unknown(Node.Mapping mapping, List<String> keys, Set<String> alsoAllowed, String path) {
        List<String> free =
                keys.stream().filter(key -> !mapping.entries().containsKey(key)).toList();
        Set<String> meant = new TreeSet<>();
        mapping.entries().forEach((key, part) -> {
            if (!keys.contains(key) && !alsoAllowed.contains(key)) {
                Optional<String> near = Nearest.to(key, free).or(() -> Nearest.to(key, keys));
                near.ifPresent(meant::add);
                String maybe = near.map(word -> "Maybe '" + word + "'?").orElse("");
                String what = "unknown key " + Text.quoted(key);
                problems.add(part, NodePath.child(path, key), what, Problems.oneOf(keys), maybe);
            }
        });
        return meant;
    }

    private @Nullable Object missing(Shape.Field field, Node at, String path, Set<String> misspelt) {
        if (field.shape() instanceof Shape.Perhaps) {
            return Optional.empty();
        } else if (field.shape() instanceof Shape.ListOf) {
            return List.of();
        } else if (field.shape() instanceof Shape.MapOf) {
            return Map.of();
        } else if (field.type() == boolean.class) {
            return false;
        } else if (!misspelt.contains(field.key())) {
            problems.add(at, path, "missing key '" + field.key() + "'", Expectation.of(field.shape()), "");
        }
        return null;
    }

    private @Nullable Object variant(Node node, Shape.Variants variants, String path, Table table) {
        Map<String, Shape.Structure> kinds = variants.kinds();
        Node kind = node instanceof Node.Scalar ? node : node.get("kind");
        if (kind == null) {
            problems.add(node, path, "missing key 'kind'", Problems.oneOf(List.copyOf(kinds.keySet())), "");
            return null;
        }
        String word = kind instanceof Node.Scalar scalar && !kind.isNothing() ? scalar.text() : kind.words();
        Shape.Structure structure = kinds.get(word);
        if (structure == null) {
            String name = Text.kebab(variants.type().getSimpleName()).replace('-', ' ');
            problems.unknown(kind.origin(), path, name, word, List.copyOf(kinds.keySet()));
            return null;
        }
        Node written = node instanceof Node.Scalar ? new Node.Mapping(node.origin(), Map.of()) : node;
        return structure(written, structure, path, table, Set.of("kind"));
    }

    private @Nullable Object list(Node node, Shape.ListOf list, String path, Table around) {
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(node, path, node.words() + " is not a list", "a list", "Maybe in brackets: [" + "…]?");
            return null;
        }
        Table table = around.checked(node, Set.of(), path, problems);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Object item = bind(sequence.items().get(i), list.item(), NodePath.item(path, i), table.at(i));
            if (item != null) {
                items.add(item);
            }
        }
        return items.size() < sequence.items().size() ? null : List.copyOf(items);
    }

    private @Nullable Object map(Node node, Shape.MapOf map, String path, Table around) {
        if (!(node instanceof Node.Mapping mapping)) {
            String what = node.isNothing() ? "nothing is written here" : node.words() + " is not a mapping";
            String keys =
                    map.keys().map(c -> String.join(", ", c.words().keySet())).orElse("names");
            problems.add(node, path, what, "the keys " + keys, "");
            return null;
        }
        Table table = around.checked(node, Set.of(), path, problems);
        Map<Object, Object> bound = new LinkedHashMap<>();
        mapping.entries().forEach((word, part) -> {
            String where = NodePath.child(path, word);
            Object key =
                    map.keys().isEmpty() ? word : plain.choice(word, map.keys().get(), part.origin(), where);
            Object value = bind(part, map.value(), where, table.at(word));
            if (key != null && value != null) {
                bound.put(key, value);
            }
        });
        if (bound.size() < mapping.entries().size()) {
            return null;
        }
        return Collections.unmodifiableMap(
                map.keys().isPresent() ? inOrder(bound, map.keys().get()) : bound);
    }

    /** In the order of the enum, whatever the order of the file. */
    private static Map<Object, Object> inOrder(Map<Object, Object> bound, Shape.Choice keys) {
        Map<Object, Object> sorted = new LinkedHashMap<>();
        keys.words().values().forEach(key -> {
            Object value = bound.get(key);
            if (value != null) {
                sorted.put(key, value);
            }
        });
        return sorted;
    }
}
