package org.offramp.docs.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.offramp.cli.Offramp;
import org.offramp.cli.Program;
import picocli.CommandLine;

/** The page of the keys of files: every path of the JSON Schema of every kind of file, with what the sources say of it. */
final class ScenarioReference {

    private static final String HEADER = "| path | holds | needed | means |\n|---|---|---|---|\n";
    private static final int LONG_LIST = 12;

    private final Comments comments = Comments.read();
    private final Map<String, JsonNode> numbers = new TreeMap<>();
    private final Map<List<String>, Comments.Of> words = new LinkedHashMap<>();
    private final List<String> silent = new ArrayList<>();
    private final Map<String, String> seen = new LinkedHashMap<>();
    private JsonNode definitions = MissingNode.getInstance();

    /** The page. */
    String text() {
        StringBuilder body = new StringBuilder();
        for (String kind : kinds()) {
            body.append(file(kind));
        }
        return """
                # Keys of scenario files

                Every key of every kind of file, as `offramp schema KIND` prints them for editors. In a path, `*` stands for any name and `[]` for any entry of a list; without
                these it is what `--set` takes. What is not *needed* may be left out; a file that `extends` another may leave out everything. How to write a file is in the how-tos:
                [a place](../how-to/add-a-place.md), [a measure](../how-to/add-a-measure.md), [a published table](../how-to/add-a-published-table.md).

                A number is written bare, as text with its unit behind (`30 days`), or as `{value, unit, low, high, source, grade, note}`; where all of a table is numbers, it may share one unit
                and one source: `{value: {…}, unit, source, grade}`. `grade` is one of GRADES; `low` and `high` are its range, `bounds` those of a calibrated number, `prior-grade` its grade before.
                """.replace("GRADES", grades()) + body + numbersTable() + wordsTable();
    }

    /** Paths of which no source says what they mean. */
    List<String> silent() {
        return List.copyOf(silent);
    }

    private static List<String> kinds() {
        Class<?> kind = new CommandLine(new Offramp())
                .getSubcommands()
                .get("schema")
                .getCommandSpec()
                .positionalParameters()
                .get(0)
                .type();
        return StreamSupport.stream(List.of(kind.getEnumConstants()).spliterator(), false)
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private String file(String kind) {
        StringWriter said = new StringWriter();
        Program.start(said, "schema", kind);
        JsonNode schema;
        try {
            schema = JsonMapper.builder().build().readTree(said.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("offramp schema " + kind + " is no JSON", e);
        }
        definitions = schema.path("$defs");
        seen.clear();
        String title = schema.path("title").asText(kind);
        Comments.Of of = comments.titled(title).orElse(new Comments.Of("", Map.of()));
        List<KeyRow> plain = new ArrayList<>();
        StringBuilder sections = new StringBuilder();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            List<KeyRow> rows = new ArrayList<>();
            walk(property.getKey(), property.getValue(), meaning(property.getValue(), of, property.getKey()), rows);
            if (rows.size() == 1) {
                plain.addAll(rows);
            } else {
                sections.append("\n### " + capital(title) + ": `" + property.getKey() + "`\n\n" + HEADER + lines(rows));
            }
        }
        return "\n## " + capital(title) + "\n\n" + of.summary() + "\n\n" + HEADER + lines(plain) + sections;
    }

    /** A key and, below it, those it holds. */
    private void walk(String path, JsonNode node, String meaning, List<KeyRow> rows) {
        Optional<JsonNode> some = unlessMissing(node);
        if (some.isPresent()) {
            int first = rows.size();
            walk(path, some.get(), meaning, rows);
            rows.set(first, rows.get(first).orNothing());
            return;
        }
        String name = node.path("$ref").asText("").replace("#/$defs/", "");
        if (name.isEmpty()) {
            inline(path, node, meaning, rows);
            return;
        }
        JsonNode definition = definitions.path(name);
        if (name.endsWith(".sourced")) {
            walk(path, definition.path("anyOf").path(0), meaning, rows);
        } else if (!name.contains(".") && !name.startsWith("list-of-")) {
            numbers.put(name, definition);
            rows.add(new KeyRow(path, "[" + number(name) + "](#numbers)", true, meaning));
        } else if (seen.containsKey(name)) {
            rows.add(new KeyRow(path, "keys as of `" + seen.get(name) + "`", true, meaning));
        } else if (definition.has("properties")) {
            record(path, name, definition, meaning, rows);
        } else if (definition
                .path("anyOf")
                .path(0)
                .path("properties")
                .path("kind")
                .has("const")) {
            variants(path, name, definition, meaning, rows);
        } else {
            inline(path, definition, meaning, rows);
        }
    }

    private void inline(String path, JsonNode node, String meaning, List<KeyRow> rows) {
        JsonNode values = node.path("additionalProperties");
        if (node.has("items")) {
            rows.add(new KeyRow(path, "a list", false, meaning));
            below(path, path + "[]", node.path("items"), rows);
        } else if (values.isObject()) {
            String keys = node.has("propertyNames") ? ", by " + choice(node.path("propertyNames")) : ", by name";
            rows.add(new KeyRow(path, "a mapping" + keys, false, meaning));
            below(path, path + ".*", values, rows);
        } else if (node.has("enum")) {
            rows.add(new KeyRow(path, "one of " + choice(node), true, meaning));
        } else if (node.path("anyOf").path(1).path("properties").has("extends")) {
            rows.add(new KeyRow(path, "a name, or `extends: NAME` with keys that differ", true, meaning));
        } else if (node.has("properties")) {
            rows.add(new KeyRow(path, "keys", true, meaning));
            node.path("properties")
                    .properties()
                    .forEach(key -> walk(path + "." + key.getKey(), key.getValue(), said(key.getValue()), rows));
        } else {
            boolean needed = !plain(node).equals("true or false") && !path.equals("extends");
            rows.add(new KeyRow(path, plain(node), needed, meaning));
        }
    }

    /** What a list or a mapping holds: folded into its row where it is no more than one thing. */
    private void below(String path, String item, JsonNode node, List<KeyRow> rows) {
        List<KeyRow> inner = new ArrayList<>();
        walk(item, node, "", inner);
        if (inner.size() == 1) {
            KeyRow holder = rows.remove(rows.size() - 1);
            rows.add(new KeyRow(path, holder.holds() + ": " + inner.get(0).holds(), false, holder.means()));
        } else {
            rows.addAll(inner.get(0).means().isEmpty() ? inner.subList(1, inner.size()) : inner);
        }
    }

    private void record(String path, String name, JsonNode definition, String meaning, List<KeyRow> rows) {
        seen.put(name, path);
        Comments.Of of = comments.of(name).orElse(new Comments.Of("", Map.of()));
        rows.add(new KeyRow(path, "keys", true, meaning.isEmpty() ? of.summary() : meaning));
        definition
                .path("properties")
                .properties()
                .forEach(key -> walk(
                        path + "." + key.getKey(), key.getValue(), meaning(key.getValue(), of, key.getKey()), rows));
    }

    private void variants(String path, String name, JsonNode definition, String meaning, List<KeyRow> rows) {
        seen.put(name, path);
        rows.add(new KeyRow(path, "`kind`, and the keys of that kind", true, meaning));
        for (JsonNode kind : definition.path("anyOf")) {
            String word = kind.path("properties").path("kind").path("const").asText("");
            if (!word.isEmpty()) {
                Comments.Of of = comments.of(name + "-" + word).orElse(new Comments.Of("", Map.of()));
                rows.add(new KeyRow(path + ".kind", "`" + word + "`", true, of.summary()));
                kind.path("properties").properties().stream()
                        .filter(key -> !key.getKey().equals("kind"))
                        .forEach(key -> walk(
                                path + "." + key.getKey(),
                                key.getValue(),
                                meaning(key.getValue(), of, key.getKey()),
                                rows));
            }
        }
    }

    private String meaning(JsonNode node, Comments.Of of, String key) {
        String said = said(node);
        return key.equals("extends") && said.isEmpty()
                ? "a file whose keys hold where this one has none"
                : said.isEmpty() ? of.keys().getOrDefault(key, "") : said;
    }

    private static String said(JsonNode node) {
        return node.path("description").asText("");
    }

    private static Optional<JsonNode> unlessMissing(JsonNode node) {
        JsonNode any = node.path("anyOf");
        return any.size() == 2 && any.path(1).path("type").asText().equals("null")
                ? Optional.of(any.path(0))
                : Optional.empty();
    }

    private String choice(JsonNode node) {
        List<String> all = StreamSupport.stream(node.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        comments.words(all).ifPresent(of -> words.put(all, of));
        return all.size() > LONG_LIST
                ? "[" + all.size() + " words](#words)"
                : all.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private String grades() {
        StringWriter said = new StringWriter();
        Program.start(said, "schema", "place");
        try {
            return choice(JsonMapper.builder()
                    .build()
                    .readTree(said.toString())
                    .path("$defs")
                    .path("grade"));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String plain(JsonNode node) {
        return switch (node.path("type").asText()) {
            case "string" -> node.path("format").asText().equals("date") ? "a date, YYYY-MM-DD" : "text";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            default -> "anything of the kinds above";
        };
    }

    private static String number(String name) {
        return name.replaceAll("-per-(\\w+)", " per $1")
                .replace("chance", "probability")
                .replace("span", "length of time");
    }

    private String numbersTable() {
        StringBuilder table = new StringBuilder("\n## Numbers\n\n| number | units, among others |\n|---|---|\n");
        numbers.forEach((name, node) -> {
            String units = node.findValues("unit").stream()
                    .findFirst()
                    .map(unit -> StreamSupport.stream(unit.path("examples").spliterator(), false)
                            .map(example -> "`" + example.asText() + "`")
                            .collect(Collectors.joining(", ")))
                    .orElse("");
            List<String> families = node.findValues("distribution").stream()
                    .map(family -> "`" + family.path("const").asText() + "`")
                    .toList();
            String also = families.isEmpty() ? "" : "; `distribution` is one of " + String.join(", ", families);
            table.append("| " + number(name) + " | " + units + also + " |\n");
        });
        return table.toString();
    }

    private String wordsTable() {
        StringBuilder table = new StringBuilder("\n## Words\n");
        words.values().forEach(of -> {
            table.append("\n" + of.summary() + "\n\n| word | means |\n|---|---|\n");
            of.keys().forEach((word, meaning) -> table.append("| `" + word + "` | " + Markdown.cell(meaning) + " |\n"));
        });
        return table.toString();
    }

    private String lines(List<KeyRow> rows) {
        rows.stream().filter(row -> row.means().isBlank()).map(KeyRow::path).forEach(silent::add);
        return rows.stream().map(KeyRow::line).collect(Collectors.joining());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
