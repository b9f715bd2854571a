package org.offramp.report.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Csv;

/** A CSV file read by column names, in whatever order the columns stand. */
public final class Table {

    private final String file;
    private final List<String> header;
    private final List<List<String>> records;

    private Table(String file, List<List<String>> all) {
        this.file = file;
        this.header = all.isEmpty() ? List.of() : all.get(0);
        this.records = all.isEmpty() ? List.of() : all.subList(1, all.size());
    }

    /** Reads a file; one that is not there is an empty table, and the report says what it therefore leaves out. */
    public static Table read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return new Table(path.toString(), List.of());
        }
        try {
            return new Table(path.toString(), Csv.records(Files.readString(path)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    /** Reads a file that ships with the program. */
    static Table shipped(String name) throws IOException {
        try (InputStream in = Table.class.getResourceAsStream("/org/offramp/report/validation/" + name)) {
            if (in == null) {
                throw new IOException(name + " is not in the jar");
            }
            return new Table(name, Csv.records(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /** Every line as a record of its own. */
    public <T> List<T> each(Function<Line, T> reader) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            all.add(reader.apply(new Line(i + 2, records.get(i))));
        }
        return all;
    }

    /** One line of the table. */
    public final class Line {

        private final int number;
        private final List<String> fields;

        private Line(int number, List<String> fields) {
            this.number = number;
            this.fields = fields;
        }

        /** The text of a column. */
        public String text(String column) {
            int index = header.indexOf(column);
            if (index < 0 || index >= fields.size()) {
                throw wrong(column, "nothing", "a value", "the columns are " + header);
            }
            return fields.get(index);
        }

        /** The number of a column; NaN where there is none. */
        public double number(String column) {
            String text = text(column).strip();
            if (text.isEmpty() || text.equals("n/a") || text.equals("NA")) {
                return Double.NaN;
            }
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw wrong(column, text, "a number", "a decimal comma");
            }
        }

        /** The whole number of a column; 0 where there is none. */
        public int count(String column) {
            double number = number(column);
            return Double.isNaN(number) ? 0 : (int) Math.round(number);
        }

        @Nullable
        Integer year() {
            return text("year").isBlank() ? null : Integer.valueOf(count("year"));
        }

        /** Whether a column says true. */
        public boolean yes(String column) {
            return Boolean.parseBoolean(text(column).strip());
        }

        private IllegalArgumentException wrong(String column, String value, String expected, String maybe) {
            return new IllegalArgumentException(file + ", record " + number + ", column '" + column + "': found "
                    + value + ", expected " + expected + ". Maybe: " + maybe + ".");
        }
    }
}
