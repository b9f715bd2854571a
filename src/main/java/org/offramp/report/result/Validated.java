package org.offramp.report.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.offramp.study.validation.Validation;

/**
 * What {@code offramp validate} left in a folder.
 *
 * @param tables the published tables, in order
 * @param rows with their verdicts
 * @param points of published curves
 * @param missing how many of the tables the release gate needs are not among them
 */
public record Validated(List<PublishedTable> tables, List<Row> rows, List<Point> points, int missing) {

    /**
     * A published table.
     *
     * @param name of its file
     * @param letter under which it is listed
     * @param title what it is a table of
     * @param about what is set up, and what must come out
     * @param sources ids
     * @param runs how large they were
     * @param heldAgainst what the model is held against: observed, model or theory
     */
    public record PublishedTable(
            String name, String letter, String title, String about, String sources, String runs, String heldAgainst) {}

    /**
     * A row with its verdict; numbers that do not exist are not-a-number.
     *
     * @param table its name
     * @param row its id
     * @param title what is counted
     * @param kind of comparison
     * @param at the point of a curve that is furthest off
     * @param unit of all numbers
     * @param published as printed
     * @param lowest end of the band that is near enough
     * @param highest end of it
     * @param simulated mean
     * @param low end of its 95 % interval
     * @param high end of it
     * @param found verdict before anybody explained it
     * @param verdict in the end
     * @param grade of what was printed
     * @param sources ids
     * @param note how it was read
     * @param explanation why it does not hold
     */
    public record Row(
            String table,
            String row,
            String title,
            String kind,
            String at,
            String unit,
            double published,
            double lowest,
            double highest,
            double simulated,
            double low,
            double high,
            String found,
            String verdict,
            String grade,
            String sources,
            String note,
            String explanation) {}

    /**
     * A point of a curve.
     *
     * @param table its name
     * @param row its id
     * @param x abscissa
     * @param published as printed
     * @param simulated mean
     * @param low end of its interval
     * @param high end of it
     */
    public record Point(
            String table, String row, double x, double published, double simulated, double low, double high) {}

    /**
     * Reads a folder, as if it held every table the release gate needs.
     *
     * @throws IllegalArgumentException if a table is not as it was written
     */
    public static Validated read(Path folder) throws IOException {
        return of(
                Table.read(folder.resolve(Validation.TABLES)),
                Table.read(folder.resolve(Validation.VERDICTS)),
                Table.read(folder.resolve(Validation.CURVES)).each(Validated::point));
    }

    /** The verdicts the program was released with, without the points of curves. */
    public static Validated shipped() {
        try {
            return of(Table.shipped(Validation.TABLES), Table.shipped(Validation.VERDICTS), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Validated of(Table tables, Table verdicts, List<Point> points) {
        return new Validated(tables.each(Validated::table), verdicts.each(Validated::row), points, 0);
    }

    private static PublishedTable table(Table.Line l) {
        return new PublishedTable(
                l.text("table"),
                l.text("letter"),
                l.text("title"),
                l.text("about"),
                l.text("sources"),
                l.text("runs"),
                l.text("held-against"));
    }

    private static Row row(Table.Line l) {
        return new Row(
                l.text("table"),
                l.text("row"),
                l.text("title"),
                l.text("kind"),
                l.text("at"),
                l.text("unit"),
                l.number("published"),
                l.number("lowest"),
                l.number("highest"),
                l.number("simulated"),
                l.number("low"),
                l.number("high"),
                l.text("found"),
                l.text("verdict"),
                l.text("grade"),
                l.text("sources"),
                l.text("note"),
                l.text("explanation"));
    }

    private static Point point(Table.Line l) {
        return new Point(
                l.text("table"),
                l.text("row"),
                l.number("x"),
                l.number("published"),
                l.number("simulated"),
                l.number("low"),
                l.number("high"));
    }

    /** The same where tables the release gate needs are not among them. */
    public Validated without(int tables) {
        return new Validated(this.tables, rows, points, tables);
    }

    /** The rows of a table. */
    public List<Row> rows(PublishedTable table) {
        return rows.stream().filter(row -> row.table().equals(table.name())).toList();
    }

    /** How many rows have a verdict. */
    public long count(String verdict) {
        return rows.stream().filter(row -> row.verdict().equals(verdict)).count();
    }
}
