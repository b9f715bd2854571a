package org.offramp.report.page;

import java.util.List;
import org.offramp.report.result.Fit;
import org.offramp.report.result.Manifest;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;

/** How the base compares with what was observed in the place. */
final class FitTable {

    private FitTable() {}

    /** A line of the table, all in words. */
    record Line(
            String title,
            String unit,
            String observed,
            String simulated,
            String interval,
            String gap,
            String grade,
            List<Notes.Mark> sources,
            String verdict) {}

    static List<Line> lines(Manifest manifest, Notes notes) {
        return manifest.fit().stream().map(fit -> line(fit, notes)).toList();
    }

    private static Line line(Fit fit, Notes notes) {
        Kind kind = Kind.ofUnit(fit.unit());
        boolean bounded = Double.isFinite(fit.low()) && Double.isFinite(fit.high());
        return new Line(
                fit.title().isBlank() ? fit.id() : fit.title(),
                fit.unit(),
                Double.isFinite(fit.observed()) ? kind.value(fit.observed()) : "n/a (not observed)",
                Double.isFinite(fit.simulated()) ? kind.value(fit.simulated()) : "n/a (not simulated)",
                bounded ? kind.range(fit.low(), fit.high()) : "n/a (no interval)",
                Double.isFinite(fit.gap())
                        ? (fit.gap() > 0 ? "+" : "") + Numeral.percent(fit.gap())
                        : "n/a (nothing to compare)",
                fit.grade(),
                notes.marks(fit.source()),
                fit.verdict());
    }
}
