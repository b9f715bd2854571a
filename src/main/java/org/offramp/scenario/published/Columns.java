package org.offramp.scenario.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offramp.scenario.Csv;
import org.offramp.scenario.Origin;
import org.offramp.scenario.Problem;
import org.offramp.scenario.ScenarioException;

/**
 * A table of comma-separated values that a published table names; lines that begin with {@code #} are remarks.
 *
 * @param file where it is
 * @param header names of the columns
 * @param lines the records below
 */
public record Columns(Path file, List<String> header, List<List<String>> lines) {

    /**
     * Reads a file.
     *
     * @throws ScenarioException if it cannot be read
     */
    public static Columns read(Path file) {
        try {
            String text = String.join(
                    "\n",
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.startsWith("#"))
                            .toList());
            List<List<String>> records = Csv.records(text);
            if (records.isEmpty()) {
                throw refused(file, "is empty", "a header and lines");
            }
            return new Columns(file, records.get(0), records.subList(1, records.size()));
        } catch (IOException e) {
            throw refused(file, "cannot be read", "comma-separated values");
        } catch (IllegalArgumentException e) {
            throw refused(file, String.valueOf(e.getMessage()), "comma-separated values");
        }
    }

    /** The numbers of a column; an empty field is not-a-number. */
    public double[] numbers(String column) {
        int at = column(column);
        return lines.stream().mapToDouble(line -> number(line, at)).toArray();
    }

    /** The numbers of some columns in the one line that has these words. */
    public double[] line(Map<String, String> where, List<String> columns) {
        List<List<String>> found = new ArrayList<>(lines);
        where.forEach((column, word) -> {
            int at = column(column);
            found.removeIf(line -> !line.get(at).equals(word));
        });
        if (found.size() != 1) {
            throw refused(file, found.size() + " lines have " + where, "one line");
        }
        return columns.stream()
                .mapToDouble(column -> number(found.get(0), column(column)))
                .toArray();
    }

    private int column(String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw refused(file, "has no column '" + name + "'", "one of " + String.join(", ", header));
        }
        return at;
    }

    private double number(List<String> line, int at) {
        String field = at < line.size() ? line.get(at) : "";
        try {
            return field.isEmpty() ? Double.NaN : Double.parseDouble(field);
        } catch (NumberFormatException e) {
            throw refused(file, "'" + field + "' in column '" + header.get(at) + "' is no number", "a number");
        }
    }

    private static ScenarioException refused(Path file, String what, String expected) {
        return new ScenarioException(List.of(new Problem(new Origin(file.toString(), 0, 0), "", what, expected, "")));
    }
}
