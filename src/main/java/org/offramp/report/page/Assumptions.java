package org.offramp.report.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.offramp.report.result.Arm;
import org.offramp.report.result.ParameterRow;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Numeral;

/**
 * The numbers that may carry the result and that nobody has measured, where it was not computed which of them do: those of
 * the measures added, the widest range first, and the levels that were moved until the base fitted.
 *
 * @param lines numbers of measures added
 * @param more how many more of these there are
 * @param moved what was moved until the base fitted, by part of the scenario; empty for nothing
 */
record Assumptions(List<Line> lines, int more, String moved) {

    private static final int SHOWN = 8;
    private static final Set<String> WEAK = Set.of("assumed", "unverified", "calibrated");

    /** A number. */
    record Line(String path, String value, String range, String wide, String grade, List<Notes.Mark> sources) {}

    static Assumptions of(ReportInput input, Notes notes) {
        Set<String> added = input.manifest().alternatives().stream()
                .flatMap(arm -> arm.measures().stream())
                .map(Arm.Measure::name)
                .collect(Collectors.toSet());
        List<ParameterRow> weak = input.parameters().stream()
                .filter(p -> WEAK.contains(p.grade()))
                .filter(p -> added.stream().anyMatch(name -> p.path().startsWith(prefix(input, name))))
                .sorted(Comparator.comparingDouble((ParameterRow p) -> -wide(p)).thenComparing(ParameterRow::path))
                .toList();
        List<Line> lines = weak.stream()
                .limit(SHOWN)
                .map(p -> new Line(
                        p.path(),
                        ParameterTable.number(p.value()) + " " + p.unit(),
                        ParameterTable.range(p),
                        wide(p) > 1 ? Numeral.of(wide(p)) + " times" : "",
                        p.grade(),
                        notes.marks(p.source())))
                .toList();
        return new Assumptions(lines, weak.size() - lines.size(), moved(input.parameters()));
    }

    /** Where the numbers of a measure added stand: apart from those of the same measure in force today, where there is one. */
    private static String prefix(ReportInput input, String name) {
        String apart = "added." + name + ".";
        return input.parameters().stream().anyMatch(p -> p.path().startsWith(apart)) ? apart : "measures." + name + ".";
    }

    /** How many times its lower end the upper end of a range is; 0 where that means nothing. */
    private static double wide(ParameterRow p) {
        try {
            double low = Double.parseDouble(p.low());
            double high = Double.parseDouble(p.high());
            return low > 0 && Double.isFinite(high) ? high / low : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String moved(List<ParameterRow> numbers) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        numbers.stream()
                .filter(p -> p.grade().equals("calibrated"))
                .forEach(p -> parts.merge(part(p.path()), 1, Integer::sum));
        return parts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getValue() + " of " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String part(String path) {
        String[] words = path.split("[.\\[]");
        return words[0].replace('-', ' ') + (words.length > 1 ? ": " + words[1].replace('-', ' ') : "");
    }
}
