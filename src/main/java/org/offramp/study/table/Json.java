package org.offramp.study.table;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offramp.study.unit.Decimal;

/** JSON with the same bytes on every machine: two spaces, line feeds, keys in the order given. */
public final class Json {

    private static final char FIRST_PRINTABLE = ' ';

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /**
     * JSON that is there already.
     *
     * @param text of it
     */
    public record Raw(String text) {}

    /** Maps, lists, texts, numbers, truth values and nothing as JSON, with a line feed at the end. */
    public static String of(@Nullable Object value) {
        Json json = new Json();
        json.put(value, "\n");
        return json.text.append('\n').toString();
    }

    /** The same in one line, without a line feed. */
    public static String line(@Nullable Object value) {
        return of(value).strip().replaceAll(",\\n *", ", ").replaceAll("\\n *", "");
    }

    private void put(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            block('{', '}', map.entrySet(), indent);
        } else if (value instanceof List<?> list) {
            block('[', ']', list, indent);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            put(entry.getKey(), indent);
            text.append(": ");
            put(entry.getValue(), indent);
        } else if (value instanceof Raw raw) {
            text.append(raw.text().strip().replace("\n", indent));
        } else if (value instanceof Double number) {
            text.append(Double.isFinite(number) ? Decimal.of(number) : "null");
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            text.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void block(char open, char close, Iterable<?> items, String indent) {
        text.append(open);
        Iterator<?> each = items.iterator();
        boolean any = each.hasNext();
        while (each.hasNext()) {
            text.append(indent).append("  ");
            put(each.next(), indent + "  ");
            text.append(each.hasNext() ? "," : "");
        }
        text.append(any ? indent : "").append(close);
    }

    private void quote(String of) {
        text.append('"');
        for (char c : of.toCharArray()) {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default ->
                    text.append(
                            c < FIRST_PRINTABLE
                                    ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                                    : Character.toString(c));
            }
        }
        text.append('"');
    }
}
