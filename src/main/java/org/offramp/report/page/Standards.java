package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** A line of the table. */
    record Line(String principle, String text, String instrument, String about, String where) {}

    static List<Line> lines(ReportInput input) {
        Manifest manifest = input.manifest();
        List<Line> lines = new ArrayList<>();
        manifest.warnings().forEach(w -> lines.add(line(manifest, w)));
        manifest.arms().forEach(arm -> equivalence(input, arm).ifPresent(lines::add));
        return lines;
    }

    private static Line line(Manifest manifest, Warning w) {
        String about = w.measure().isEmpty()
                ? "the place"
                : Naming.measure(manifest, w.measure()) + (w.added() ? " (added)" : " (in force)");
        String at = w.line() > 0 ? w.file() + ":" + w.line() : w.file();
        return new Line(words(w.principle()), OutcomeName.upper(w.text()), w.instrument(), about, at + " " + w.path());
    }

    /** Treatment in prison below that of all people with a disorder, by more than chance between replications. */
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
