package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaWriterTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private Desk desk;
    private JsonNode schema;

    @BeforeEach
    void sitDown() throws IOException {
        desk = Desk.with(folder);
        schema = JSON.readTree(SchemaWriter.write(Town.class));
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(SchemaWriter.write(Town.class))
                .isEqualTo(SchemaWriter.write(Town.class))
                .endsWith("}\n");
        assertThat(schema.get("$schema").asText()).endsWith("2020-12/schema");
        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .startsWith("extends", "name", "start", "currency", "districts");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = schema.findValuesAsText("$ref");
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            assertThat(schema.at(reference.substring(1))).as(reference).isNotEmpty();
        }
    }

    @Test
    void acceptsWhatTheReaderAccepts() throws IOException {
        assertThat(accepts(Desk.TOWN)).isTrue();
        assertThat(accepts("extends: other.yaml\npolice: {arrest: 30 %}\n")).isTrue();
    }

    @Test
    void refusesWhatTheReaderRefuses() throws IOException {
        assertThat(accepts(Desk.change("offer-rate: 0.6", "ofer-rate: 0.6").text()))
                .isFalse();
        assertThat(accepts(Desk.change("offer-rate: 0.6", "offer-rate: often").text()))
                .isFalse();
        assertThat(accepts(Desk.change("modality: methadone\n", "modality: methadon\n")
                        .text()))
                .isFalse();
        assertThat(accepts(Desk.change("districts: 2\n", "districts: 2.5\n").text()))
                .isFalse();
        assertThat(accepts(Desk.change("districts: 2\n", "").text())).isFalse();
        assertThat(accepts(Desk.change("grade: derived", "grade: divined").text()))
                .isFalse();
        assertThat(accepts(Desk.change("[everybody, ", "[nobody, ").text())).isFalse();
        assertThat(accepts(Desk.change("distribution: weibull", "distribution: wobbly")
                        .text()))
                .isFalse();
        assertThat(accepts(Desk.change("{men: 0.4,", "{man: 0.4,").text())).isFalse();
    }

    private boolean accepts(String yaml) throws IOException {
        return valid(JSON.readTree(Canonical.text(Document.read(desk.write("x.yaml", yaml)))), schema);
    }

    /** The part of JSON Schema the writer uses. */
    private boolean valid(JsonNode value, JsonNode rules) {
        boolean valid = true;
        List<String> names = new ArrayList<>();
        rules.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode rule = rules.get(name);
            valid &= switch (name) {
                case "$ref" -> valid(value, schema.at(rule.asText().substring(1)));
                case "type" -> isType(value, rule.asText());
                case "anyOf" -> any(value, rule);
                case "enum" -> contains(rule, value);
                case "const" -> rule.equals(value);
                case "minimum" -> !value.isNumber() || value.asDouble() >= rule.asDouble();
                case "pattern" ->
                    !value.isTextual()
                            || java.util.regex.Pattern.compile(rule.asText())
                                    .matcher(value.asText())
                                    .find();
                case "required" -> {
                    boolean all = true;
                    for (JsonNode key : rule) {
                        all &= !value.isObject() || value.has(key.asText());
                    }
                    yield all;
                }
                case "items" -> {
                    boolean all = true;
                    for (JsonNode item : value) {
                        all &= !value.isArray() || valid(item, rule);
                    }
                    yield all;
                }
                case "properties" -> {
                    boolean all = true;
                    for (var entry : rule.properties()) {
                        JsonNode part = value.get(entry.getKey());
                        all &= part == null || valid(part, entry.getValue());
                    }
                    yield all;
                }
                case "additionalProperties" -> {
                    boolean all = true;
                    for (var entry : value.properties()) {
                        boolean known = rules.has("properties")
                                && rules.get("properties").has(entry.getKey());
                        all &= known || (rule.isObject() && valid(entry.getValue(), rule));
                    }
                    yield all;
                }
                case "propertyNames" -> {
                    boolean all = true;
                    for (var entry : value.properties()) {
                        all &= valid(JSON.getNodeFactory().textNode(entry.getKey()), rule);
                    }
                    yield all;
                }
                case "minItems", "maxItems", "format", "examples", "$schema", "$defs", "title" -> true;
                default -> throw new AssertionError("unknown rule " + name);
            };
        }
        return valid;
    }

    private boolean any(JsonNode value, JsonNode rules) {
        for (JsonNode rule : rules) {
            if (valid(value, rule)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode item : list) {
            if (item.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError(type);
        };
    }
}
