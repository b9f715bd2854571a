package org.offramp.scenario;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them: fields may be quoted, and then hold commas, quotes and line ends. */
public final class Csv {

    private Csv() {}

    /** The records of a text; a trailing line end adds none, nor does an empty line. */
    public static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                record.add(take(field));
            } else if (c == '\n') {
                record.add(take(field));
                close(record, records);
                record = new ArrayList<>();
            } else if (c != '\r') {
                field.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quoted field never ends. Maybe the file was cut short.");
        }
        record.add(take(field));
        close(record, records);
        return records;
    }

    private static void close(List<String> record, List<List<String>> records) {
        if (record.size() > 1 || !record.get(0).isEmpty()) {
            records.add(List.copyOf(record));
        }
    }

    private static String take(StringBuilder field) {
        String text = field.toString();
        field.setLength(0);
        return text;
    }
}
