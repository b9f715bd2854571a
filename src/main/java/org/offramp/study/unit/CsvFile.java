package org.offramp.study.unit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table of results as RFC 4180 has it: UTF-8, a header, commas, quotes where needed; lines end in a line feed. */
public final class CsvFile implements AutoCloseable {

    private final BufferedWriter writer;

    /** Starts a file with its header. */
    public CsvFile(Path file, String... header) throws IOException {
        writer = Files.newBufferedWriter(file);
        row((Object[]) header);
    }

    /** Writes a row: texts as they are, numbers in their fixed form. */
    public void row(Object... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(fields[i] instanceof Double number ? Decimal.of(number) : field(fields[i].toString()));
        }
        writer.write('\n');
    }

    /** A text as one field. */
    public static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
