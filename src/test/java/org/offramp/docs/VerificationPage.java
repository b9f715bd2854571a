package org.offramp.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The tables of docs/verification.md that tests write: rows between a heading row and the end of the table. */
public final class VerificationPage {

    private static final Path FILE = Path.of("docs/verification.md");

    private VerificationPage() {}

    /** The text of the page. */
    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table, without its heading. */
    public static List<String> rows(String table) {
        List<String> lines = text().lines().toList();
        int first = first(lines, table);
        List<String> rows = new ArrayList<>();
        for (int i = first; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            rows.add(lines.get(i));
        }
        return rows;
    }

    /** Changes the rows of a table. */
    public static void edit(String table, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(text().lines().toList());
        List<String> rows = rows(table);
        int first = first(lines, table);
        lines.subList(first, first + rows.size()).clear();
        change.accept(rows);
        lines.addAll(first, rows);
        try {
            Files.writeString(FILE, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int first(List<String> lines, String table) {
        int marker = lines.indexOf("<!-- " + table + ": written by tests -->");
        if (marker < 0) {
            throw new AssertionError("docs/verification.md has no table of " + table);
        }
        return marker + 3;
    }
}
