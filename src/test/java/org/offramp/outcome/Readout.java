package org.offramp.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything an outcome writes for one arm.
 *
 * @param rows in their order
 */
record Readout(List<Row> rows) {

    /**
     * One value.
     *
     * @param outcome id
     * @param stratum label
     * @param year 1..Y, or 0 for the horizon
     * @param unit of the value
     * @param value of the outcome
     */
    record Row(String outcome, String stratum, int year, String unit, double value) {}

    static Readout of(Outcome outcome, Books books, Frame frame) {
        List<Row> rows = new ArrayList<>();
        outcome.read(
                books, frame, (id, stratum, year, unit, value) -> rows.add(new Row(id, stratum, year, unit, value)));
        return new Readout(rows);
    }

    /** The value of a stratum in a year. */
    double value(String stratum, int year) {
        return rows.stream()
                .filter(row -> row.year() == year && row.stratum().equals(stratum))
                .mapToDouble(Row::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + stratum + " in year " + year));
    }

    /** The strata that are divided further: all, and each programme that is told apart by route. */
    Set<String> wholes() {
        Set<String> wholes = new TreeSet<>();
        for (Row row : rows) {
            int divided = row.stratum().indexOf(';');
            wholes.add(divided < 0 ? Stratum.ALL : row.stratum().substring(0, divided));
        }
        return wholes;
    }

    /** The dimensions by which a stratum is divided: sex, age, … */
    Set<String> dimensions(String whole) {
        Set<String> dimensions = new TreeSet<>();
        for (Row row : rows) {
            if (isPart(row, whole)) {
                dimensions.add(dimension(row, whole));
            }
        }
        return dimensions;
    }

    /** The sum of the parts of a stratum by a dimension in a year. */
    double sum(String whole, String dimension, int year) {
        return rows.stream()
                .filter(row -> row.year() == year && isPart(row, whole))
                .filter(row -> dimension(row, whole).equals(dimension))
                .mapToDouble(Row::value)
                .sum();
    }

    private static boolean isPart(Row row, String whole) {
        return whole.equals(Stratum.ALL)
                ? !row.stratum().equals(Stratum.ALL) && !row.stratum().contains(";")
                : row.stratum().startsWith(whole + ";");
    }

    private static String dimension(Row row, String whole) {
        int from = whole.equals(Stratum.ALL) ? 0 : whole.length() + 1;
        return row.stratum().substring(from, row.stratum().indexOf('=', from));
    }
}
