package org.offramp.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The JSON Schema (draft 2020-12) of a scenario file, so that editors complete and check it while it is written.
 *
 * <p>It walks the same {@link Shape} as the reader. A general generator would be larger here: kebab-case keys, kinds,
 * numbers that may be bare or carry a unit and a source, and tables that share one would each need a module of its own,
 * and it could come to disagree with the reader. Keys are required at the root only, and only of a file that extends no
 * other: what a partial file lacks is for the reader to say.
 */
public final class SchemaWriter {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaWriter() {}

    /** The schema of the files that describe a record, always the same text for the same record. */
    public static String write(Class<? extends Record> type) {
        return JsonText.of(new SchemaWriter().root(type));
    }

    private Map<String, Object> root(Class<? extends Record> type) {
        Shape.Structure structure = new Shape.Structure(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("extends", Map.of("type", "string"));
        properties.putAll(properties(structure));
        List<String> required = structure.fields().stream()
                .filter(field -> !field.mayBeMissing())
                .map(Shape.Field::key)
                .toList();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", DRAFT);
        root.put("title", Text.kebab(type.getSimpleName()).replace('-', ' '));
        root.put("type", "object");
        root.put("properties", properties);
        root.put("additionalProperties", false);
        root.put("anyOf", List.of(Map.of("required", List.of("extends")), Map.of("required", required)));
        definitions.putAll(SchemaOfNumbers.shared());
        root.put("$defs", definitions);
        return root;
    }

    private Map<String, Object> properties(Shape.Structure structure) {
        Map<String, Object> properties = new LinkedHashMap<>();
        structure.fields().forEach(field -> properties.put(field.key(), of(field.shape())));
        return properties;
    }

    /** A shape, and beside it, where it is made of numbers only, the same with one unit and one source. */
    private Map<String, Object> of(Shape shape) {
        boolean single = shape instanceof Shape.Number || shape instanceof Shape.Lengths;
        if (single || shape instanceof Shape.Perhaps || !Shapes.isTable(shape)) {
            return bare(shape);
        }
        String name = name(shape);
        return defined(name + ".sourced", () -> {
            Map<String, Object> table =
                    shape instanceof Shape.Structure ? bare(shape) : defined(name, () -> bare(shape));
            return Map.of("anyOf", List.of(table, SchemaOfNumbers.parameter(table, Map.of("type", "string"))));
        });
    }

    private Map<String, Object> bare(Shape shape) {
        if (shape instanceof Shape.Perhaps perhaps) {
            return Map.of("anyOf", List.of(of(perhaps.some()), Map.of("type", "null")));
        } else if (shape instanceof Shape.Number number) {
            return defined(name(shape), () -> SchemaOfNumbers.of(number));
        } else if (shape instanceof Shape.Lengths) {
            return defined(name(shape), SchemaOfNumbers::lengths);
        } else if (shape instanceof Shape.Structure structure) {
            return defined(name(shape), () -> structure(structure));
        } else if (shape instanceof Shape.Variants variants) {
            return defined(name(variants.type()), () -> variants(variants));
        } else if (shape instanceof Shape.ListOf list) {
            return inOrder("type", "array", "items", of(list.item()));
        } else if (shape instanceof Shape.MapOf map) {
            Map<String, Object> object = inOrder("type", "object", "additionalProperties", of(map.value()));
            map.keys().ifPresent(keys -> object.put("propertyNames", Map.of("enum", words(keys))));
            return object;
        } else if (shape instanceof Shape.Choice choice) {
            return Map.of("enum", words(choice));
        } else if (shape instanceof Shape.Extended extended) {
            return Map.of("anyOf", List.of(Map.of("type", "string"), changed(extended.of())));
        }
        return switch ((Shape.Plain) shape) {
            case TEXT -> Map.of("type", "string");
            case DATE -> inOrder("type", "string", "format", "date");
            case TRUTH -> Map.of("type", "boolean");
            case INT, LONG -> Map.of("type", "integer");
            case DOUBLE -> Map.of("type", "number");
            case WRITTEN -> Map.of("type", List.of("number", "string", "boolean"));
        };
    }

    private Map<String, Object> structure(Shape.Structure structure) {
        Map<String, Object> mapping = mapping(properties(structure));
        return structure
                .brief()
                .map(key -> Map.<String, Object>of(
                        "anyOf", List.of(of(structure.field(key).orElseThrow().shape()), mapping)))
                .orElse(mapping);
    }

    private Map<String, Object> changed(Shape.Structure structure) {
        Map<String, Object> properties = inOrder("extends", Map.of("type", "string"));
        properties.putAll(properties(structure));
        Map<String, Object> mapping = mapping(properties);
        mapping.put("required", List.of("extends"));
        return mapping;
    }

    private Map<String, Object> variants(Shape.Variants variants) {
        List<Map<String, Object>> kinds = variants.kinds().entrySet().stream()
                .map(entry -> {
                    Map<String, Object> properties = inOrder("kind", Map.of("const", entry.getKey()));
                    properties.putAll(properties(entry.getValue()));
                    return mapping(properties);
                })
                .toList();
        List<String> alone = variants.kinds().entrySet().stream()
                .filter(entry -> entry.getValue().fields().stream().allMatch(Shape.Field::mayBeMissing))
                .map(Map.Entry::getKey)
                .toList();
        List<Object> choices = new ArrayList<>(kinds);
        if (!alone.isEmpty()) {
            choices.add(Map.of("enum", alone));
        }
        return Map.of("anyOf", choices);
    }

    private Map<String, Object> defined(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static String name(Shape shape) {
        if (shape instanceof Shape.Number number) {
            String period = number.per().map(per -> "-per-" + per).orElse("");
            return Text.word(number.quantity()) + period;
        } else if (shape instanceof Shape.Structure structure) {
            return name(structure.type());
        } else if (shape instanceof Shape.ListOf list) {
            return "list-of-" + name(list.item());
        } else if (shape instanceof Shape.MapOf map) {
            String keys = map.keys().map(choice -> name(choice.type())).orElse("name");
            return name(map.value()) + ".by-" + keys;
        } else if (shape instanceof Shape.Perhaps perhaps) {
            return name(perhaps.some()) + ".or-nothing";
        }
        return shape instanceof Shape.Lengths ? "distribution" : "number";
    }

    /** By its room, since two rooms may use one word. */
    private static String name(Class<?> type) {
        String room = type.getPackageName().replaceFirst(".*\\.", "");
        String outer =
                type.getDeclaringClass() == null ? "" : type.getDeclaringClass().getSimpleName();
        return Text.kebab(room) + "." + Text.kebab(outer + type.getSimpleName());
    }

    private static List<String> words(Shape.Choice choice) {
        return List.copyOf(choice.words().keySet());
    }

    static Map<String, Object> mapping(Map<String, Object> properties) {
        return inOrder("type", "object", "properties", properties, "additionalProperties", false);
    }

    static Map<String, Object> inOrder(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
