package org.offramp.report.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offramp.report.result.ParameterRow;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Numeral;

/** The numbers of the scenario, each with its range, its grade and its source. */
final class ParameterTable {

    private static final double NO_SEPARATOR_BELOW = 10_000;

    private ParameterTable() {}

    /** A line of the table. */
    record Line(String path, String value, String unit, String range, String grade, List<Notes.Mark> sources) {}

    /** How many parameters have a grade. */
    record Grade(String name, int count) {}

    static List<Line> lines(ReportInput input, Notes notes) {
        return input.parameters().stream()
                .map(p -> new Line(p.path(), number(p.value()), p.unit(), range(p), p.grade(), notes.marks(p.source())))
                .toList();
    }

    /** The range of a number in words; empty where it has none. */
    static String range(ParameterRow p) {
        return p.low().isBlank() && p.high().isBlank() ? "" : number(p.low()) + " to " + number(p.high());
    }

    static List<Grade> grades(List<ParameterRow> parameters) {
        Map<String, Integer> counts = new TreeMap<>();
        parameters.forEach(p -> counts.merge(p.grade().isBlank() ? "not graded" : p.grade(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Grade(e.getKey(), e.getValue()))
                .toList();
    }

    /** Rounded for people; words, dates and years stay as they are. */
    static String number(String text) {
        try {
            double value = Double.parseDouble(text);
            if (!Double.isFinite(value)) {
                return Numeral.NONE + " (no number)";
            }
            boolean small = value == Math.rint(value) && Math.abs(value) < NO_SEPARATOR_BELOW;
            return small ? Long.toString((long) value).replace('-', '−') : Numeral.of(value);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
