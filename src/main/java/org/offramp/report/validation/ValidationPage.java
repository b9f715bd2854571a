package org.offramp.report.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offramp.report.figure.PublishedCurve;
import org.offramp.report.page.Template;
import org.offramp.report.result.Validated;

/**
 * The verdicts as one HTML file that needs no network.
 *
 * @param validated the folder
 */
public record ValidationPage(Validated validated) {

    /** What the page is called in its folder. */
    public static final String FILE = "validation.html";

    /** A figure: title, drawing, how to read it. */
    public record Shown(String title, String svg, String reading) {}

    /** A published table as the page shows it. */
    public record Section(Validated.PublishedTable table, List<VerdictLine> lines, List<Shown> figures) {}

    /** The page. */
    public String html() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("sentence", Tally.sentence(validated));
        view.put("observed", Tally.observed(validated));
        view.put("gate", Tally.gate(validated));
        view.put("needless", Tally.needless(validated));
        view.put("sections", validated.tables().stream().map(this::section).toList());
        return new Template("validation.html.peb").fill(view);
    }

    private Section section(Validated.PublishedTable table) {
        List<Shown> figures = new ArrayList<>();
        for (Validated.Row row : validated.rows(table)) {
            List<Validated.Point> points = validated.points().stream()
                    .filter(p -> p.table().equals(table.name()) && p.row().equals(row.row()))
                    .toList();
            if (points.size() > 1) {
                var plate = PublishedCurve.of(table, row, points);
                figures.add(new Shown(plate.title(), plate.inlineSvg(), plate.reading()));
            }
        }
        return new Section(
                table, validated.rows(table).stream().map(VerdictLine::of).toList(), figures);
    }
}
