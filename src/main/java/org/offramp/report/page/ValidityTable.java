package org.offramp.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.offramp.report.result.Validated;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Validity;

/**
 * Whether the model gives published tables again, as the program was released: counts of every table, those about the run
 * first, and what of them is not given again.
 *
 * @param sentence about this run
 * @param lines one a table
 * @param missed rows about the run that do not agree
 */
record ValidityTable(String sentence, List<Line> lines, List<Missed> missed) {

    /** A published table. */
    record Line(String title, String about, String against, long agree, long fitted, long differ) {}

    /** A row that is not given again. */
    record Missed(String title, String published, String simulated) {}

    static ValidityTable of(Validity validity) {
        List<Line> lines = validity.tables().stream()
                .map(table -> new Line(
                        table.title(),
                        switch (validity.about(table)) {
                            case MEASURE -> "a measure added here";
                            case PLACE -> "this place";
                            case MODEL -> "";
                        },
                        switch (table.heldAgainst()) {
                            case "model" -> "another model";
                            case "theory" -> "theory";
                            default -> "what was observed or forecast";
                        },
                        count(validity, table, "agrees"),
                        count(validity, table, "fitted"),
                        count(validity, table, "explained")
                                + count(validity, table, "undecided")
                                + count(validity, table, "fails")))
                .toList();
        List<Missed> missed = Stream.of(Validity.About.MEASURE, Validity.About.PLACE)
                .flatMap(validity::observed)
                .filter(row -> !row.verdict().equals("agrees") && !row.verdict().equals("fitted"))
                .map(row -> new Missed(
                        row.title(), number(row.published(), row.unit()), number(row.simulated(), row.unit())))
                .toList();
        return new ValidityTable(sentence(validity), lines, missed);
    }

    private static String sentence(Validity validity) {
        long rows = validity.observed(Validity.About.PLACE).count()
                + validity.observed(Validity.About.MEASURE).count();
        if (rows == 0) {
            return "No published table that the model is held against is about this place or about a measure that was added:"
                    + " for this run nothing is validated.";
        }
        long agree = validity.count(Validity.About.PLACE, "agrees") + validity.count(Validity.About.MEASURE, "agrees");
        long fitted = validity.count(Validity.About.PLACE, "fitted") + validity.count(Validity.About.MEASURE, "fitted");
        return "Of the " + rows + " published figures about this place or a measure added here, " + agree
                + " are given again, " + fitted + " were fitted (which shows nothing) and " + (rows - agree - fitted)
                + " are not given again.";
    }

    private static long count(Validity validity, Validated.PublishedTable table, String verdict) {
        return validity.validated().rows(table).stream()
                .filter(row -> row.verdict().equals(verdict))
                .count();
    }

    private static String number(double value, String unit) {
        return Double.isFinite(value) ? Numeral.of(value) + (unit.isEmpty() ? "" : " " + unit) : Numeral.NONE;
    }
}
