package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.result.Warning;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;

/** Where the scenario, or what came out of it, goes against international standards. */
final class Standards {

    private static final String INSIDE = "treatment-coverage-prison";
    private static final String OUTSIDE = "treatment-coverage-point";

    private Standards() {}

    /** How many of the lines are of the scenario, and how many of what came out of it, in words. */
    static String counted(ReportInput input) {
        int rules = input.manifest().warnings().size();
        int results = lines(input).size() - rules;
        List<String> parts = new ArrayList<>();
        if (rules > 0) {
            parts.add("The scenario goes against international standards in " + rules
                    + (rules == 1 ? " place" : " places"));
        }
        if (results > 0) {
            parts.add((rules > 0
                            ? "what comes out of it in "
                            : "What comes out of it goes against international standards in ")
                    + results);
        }
        return String.join(", ", parts);
    }

    /** A line of the table. */
    record Line(String principle, String text, String instrument, String about, String where) {}

    static List<Line> lines(ReportInput input) {
        Manifest manifest = input.manifest();
        List<Line> lines = new ArrayList<>();
        manifest.warnings().forEach(w -> lines.add(line(manifest, w)));
        lines.addAll(equivalence(input));
        return lines;
    }

    private static Line line(Manifest manifest, Warning w) {
        String about = w.measure().isEmpty()
                ? "the place"
                : Naming.measure(manifest, w.measure()) + (w.added() ? " (added)" : " (in force)");
        String at = w.line() > 0 ? w.file() + ":" + w.line() : w.file();
        return new Line(words(w.principle()), OutcomeName.upper(w.text()), w.instrument(), about, at + " " + w.path());
    }

    /**
     * Treatment in prison below that of all people with a disorder, by more than chance between replications: said once of
     * the base and of every arm where it is so as well, and of an arm by itself only where it is not so in the base.
     */
    private static List<Line> equivalence(ReportInput input) {
        List<Arm> arms = input.manifest().arms();
        List<Arm> such =
                arms.stream().filter(arm -> equivalence(input, arm).isPresent()).toList();
        if (such.isEmpty() || !such.get(0).equals(arms.get(0))) {
            return such.stream()
                    .flatMap(arm -> equivalence(input, arm).stream())
                    .toList();
        }
        Line base = equivalence(input, such.get(0)).orElseThrow();
        String about = arms.size() == 1
                ? base.about()
                : such.size() == arms.size()
                        ? "every arm; the numbers are those of the base"
                        : such.size() == 1
                                ? base.about() + " only"
                                : such.stream()
                                        .map(arm -> "“" + arm.name() + "”")
                                        .collect(Collectors.joining(
                                                ", ", "arms ", "; the numbers are those of the base"));
        return List.of(new Line(base.principle(), base.text(), base.instrument(), about, base.where()));
    }

    private static Optional<Line> equivalence(ReportInput input, Arm arm) {
        Optional<Row> inside = input.horizon(arm.name(), INSIDE, "all").filter(Row::bounded);
        Optional<Row> outside = input.horizon(arm.name(), OUTSIDE, "all").filter(Row::bounded);
        if (inside.isEmpty()
                || outside.isEmpty()
                || inside.get().high() >= outside.get().low()) {
            return Optional.empty();
        }
        String text = "On an average day " + Numeral.percent(inside.get().mean())
                + " of people with a disorder in prison are in treatment, against "
                + Numeral.percent(outside.get().mean()) + " of all people with a disorder";
        return Optional.of(new Line(
                words("equivalence"),
                text,
                "Nelson Mandela Rules (2015), rule 24",
                "arm “" + arm.name() + "”",
                INSIDE + " in summary.csv"));
    }

    private static String words(String principle) {
        return OutcomeName.upper(principle.replace('-', ' '));
    }
}
