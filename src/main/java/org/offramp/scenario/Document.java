package org.offramp.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One YAML or JSON text read into a {@link Node}, and nothing more: no anchors, aliases or tags (so nothing expands and
 * nothing is instantiated), no duplicate keys, no infinite numbers, a bounded depth.
 */
final class Document {

    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 32;
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private final Origin whole;
    private final JsonParser parser;
    private final Problems problems = new Problems();

    private Document(Origin whole, JsonParser parser) {
        this.whole = whole;
        this.parser = parser;
    }

    /** Reads a scenario file, at most 1 MB. */
    static Node read(Path path) {
        return read(path, LARGEST);
    }

    /** Reads a file of at most so many bytes. */
    static Node read(Path path, int largest) {
        boolean json = path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return parse(SourceText.read(path, largest), Origin.of(path.toString()), json ? JSON : YAML);
    }

    /** Reads JSON that is there already. */
    static Node json(String text, Origin whole) {
        return parse(text, whole, JSON);
    }

    /** Reads the value of a {@code --set}. */
    static Node parse(String value, Origin set) {
        return parse(value, set, YAML);
    }

    private static Node parse(String text, Origin whole, JsonFactory format) {
        try (JsonParser parser = format.createParser(text)) {
            return new Document(whole, parser).root();
        } catch (JsonProcessingException e) {
            throw SyntaxError.of(e, whole, format == JSON ? "JSON" : "YAML");
        } catch (IOException | RuntimeException e) {
            if (e instanceof ScenarioException known) {
                throw known;
            }
            throw refused(whole, "cannot be read: " + Text.shown(String.valueOf(e.getMessage())), "YAML or JSON", "");
        }
    }

    private Node root() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw refused(whole, "is empty", "keys and values", "");
        }
        Node root = node(first, here(), 0);
        if (parser.nextToken() != null) {
            problems.add(here(), "", "a second document starts here", "one document a file", "");
        }
        problems.stop();
        return root;
    }

    private Node node(JsonToken token, Origin at, int depth) throws IOException {
        refuseMarks();
        if (depth > DEEPEST) {
            throw refused(here(), "is nested more than " + DEEPEST + " deep", "a flatter file", "");
        }
        return switch (token) {
            case START_OBJECT -> mapping(at, depth);
            case START_ARRAY -> sequence(at, depth);
            case VALUE_NULL -> new Node.Scalar(at, Node.Kind.NOTHING, "");
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(at, Node.Kind.TRUTH, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(at, parser.getText(), true);
            default -> scalar(at, parser.getText(), false);
        };
    }

    private Node mapping(Origin at, int depth) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            refuseMarks();
            Origin key = here();
            String name = String.valueOf(parser.currentName());
            Node value = node(next(), key, depth + 1);
            Node earlier = entries.putIfAbsent(name, value);
            if (earlier != null) {
                String before = "already on line " + earlier.origin().line();
                problems.add(key, "", "duplicate key " + Text.quoted(name) + ", " + before, "each key once", "");
            }
        }
        return new Node.Mapping(at, entries);
    }

    private Node sequence(Origin at, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(node(token, here(), depth + 1));
        }
        return new Node.Sequence(at, items);
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw refused(here(), "ends too early", "a closing bracket", "");
        }
        return token;
    }

    private Node scalar(Origin at, String text, boolean number) {
        String plain = text.toLowerCase(Locale.ROOT).replaceFirst("^[-+]", "");
        boolean named = plain.equals(".inf") || plain.equals(".nan") || plain.equals("nan") || plain.equals("infinity");
        boolean digits = Amount.isNumber(text);
        if (named || digits && Double.isInfinite(Amount.number(text))) {
            problems.add(at, "", Text.shown(text) + " is not a finite number", "a finite number", "");
        }
        return new Node.Scalar(at, number && digits ? Node.Kind.NUMBER : Node.Kind.TEXT, text);
    }

    private void refuseMarks() throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            String alias = "alias *" + Text.shown(parser.getText());
            problems.add(here(), "", alias + " is not allowed", "the value itself", "Maybe use 'extends'?");
        } else if (parser.getObjectId() != null) {
            String anchor = "anchor &" + Text.shown(String.valueOf(parser.getObjectId()));
            problems.add(here(), "", anchor + " is not allowed", "plain values", "Maybe use 'extends'?");
        }
        if (parser.getTypeId() != null) {
            String tag = "tag " + Text.quoted(String.valueOf(parser.getTypeId()));
            problems.add(here(), "", tag + " is not allowed", "plain values", "Maybe put the text in quotes?");
        }
    }

    private Origin here() {
        @Nullable JsonLocation mark = parser.currentTokenLocation();
        return whole.isSet() || mark == null || mark.getLineNr() < 1
                ? whole
                : new Origin(whole.file(), mark.getLineNr(), mark.getColumnNr());
    }

    private static ScenarioException refused(Origin at, String what, String expected, String maybe) {
        return new ScenarioException(List.of(new Problem(at, "", what, expected, maybe)));
    }
}
