package org.offramp.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Distribution;

/** The schema of numbers with a unit and a source: bare, as text with the unit behind, or as a mapping. */
final class SchemaOfNumbers {

    private static final Map<String, Object> NUMBER = SchemaWriter.inOrder("type", "number", "minimum", 0);
    private static final Map<String, Object> TEXT =
            SchemaWriter.inOrder("type", "string", "pattern", "^\\s*[-+]?[0-9.]");
    private static final Map<String, Object> STRING = Map.of("type", "string");

    private SchemaOfNumbers() {}

    /** What every number refers to. */
    static Map<String, Object> shared() {
        Map<String, Object> several = SchemaWriter.inOrder("type", "array", "items", STRING);
        return SchemaWriter.inOrder(
                "source", Map.of("anyOf", List.of(STRING, several)),
                "grade", Map.of("enum", Grade.words()),
                "bounds", SchemaWriter.inOrder("type", "array", "minItems", 2, "maxItems", 2));
    }

    static Map<String, Object> of(Shape.Number number) {
        Map<String, Object> bare = Map.of("anyOf", List.of(NUMBER, TEXT));
        return Map.of("anyOf", List.of(NUMBER, TEXT, parameter(bare, unit(number.quantity()))));
    }

    static Map<String, Object> lengths() {
        Map<String, Object> unit = unit(Quantity.SPAN);
        List<Object> choices = new ArrayList<>(List.of(NUMBER, TEXT));
        Shapes.kinds(Distribution.class).forEach((name, family) -> {
            Map<String, Object> properties = SchemaWriter.inOrder(LengthsBinder.FAMILY, Map.of("const", name));
            family.keys().forEach(key -> properties.put(key, NUMBER));
            properties.putIfAbsent("mean", NUMBER);
            properties.put(LengthsBinder.SCALED_TO, Map.of("anyOf", List.of(NUMBER, TEXT)));
            properties.putAll(header(Map.of("anyOf", List.of(NUMBER, TEXT)), unit));
            Map<String, Object> mapping = SchemaWriter.mapping(properties);
            mapping.put("required", List.of(LengthsBinder.FAMILY));
            choices.add(mapping);
        });
        choices.add(parameter(Map.of("anyOf", List.of(NUMBER, TEXT)), unit));
        return Map.of("anyOf", choices);
    }

    /** A value with what stands beside it. */
    static Map<String, Object> parameter(Map<String, Object> value, Map<String, Object> unit) {
        Map<String, Object> properties = SchemaWriter.inOrder("value", value);
        properties.putAll(header(value, unit));
        Map<String, Object> mapping = SchemaWriter.mapping(properties);
        mapping.put("required", List.of("value"));
        return mapping;
    }

    private static Map<String, Object> header(Map<String, Object> limit, Map<String, Object> unit) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("unit", unit);
        header.put("low", limit);
        header.put("high", limit);
        header.put("source", Map.of("$ref", "#/$defs/source"));
        header.put("grade", Map.of("$ref", "#/$defs/grade"));
        header.put("note", STRING);
        header.put("bounds", Map.of("$ref", "#/$defs/bounds"));
        header.put("prior-grade", Map.of("$ref", "#/$defs/grade"));
        return header;
    }

    /** Editors offer the units; more spellings are read than are offered. */
    private static Map<String, Object> unit(Quantity quantity) {
        List<String> usual = quantity.units(Optional.empty(), Tender.ANY);
        return SchemaWriter.inOrder("type", "string", "examples", usual);
    }
}
