package org.offramp.report.figure;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Naming;
import org.offramp.report.words.OutcomeName;

/** Calendar years along an axis: an outcome's yearly means stand in the middle of their year. */
final class Years {

    private static final int TICKS = 16;
    private static final double DAYS = 365.25;

    private Years() {}

    /** An outcome year by year in every arm that has it. */
    static List<Curve> curves(ReportInput input, String outcome, String stratum) {
        List<Curve> curves = new ArrayList<>();
        List<String> arms = input.shown();
        for (int i = 0; i < arms.size(); i++) {
            List<Row> rows = input.yearly(arms.get(i), outcome, stratum);
            if (!rows.isEmpty()) {
                String label = arms.get(i).equals(input.manifest().base()) ? "base (today)" : arms.get(i);
                List<Curve.Point> points = rows.stream()
                        .map(r -> new Curve.Point(
                                input.manifest().calendarYear(Objects.requireNonNull(r.year())),
                                r.mean(),
                                r.low(),
                                r.high()))
                        .toList();
                curves.add(new Curve(label, Palette.line(i), i == 0, points));
            }
        }
        return curves;
    }

    /** First and last value of each curve in words. */
    static String tell(List<Curve> curves, DoubleFunction<String> format) {
        StringBuilder words = new StringBuilder();
        for (Curve curve : curves) {
            for (Curve.Point end : List.of(
                    curve.points().get(0), curve.points().get(curve.points().size() - 1))) {
                words.append(end == curve.points().get(0) ? " " + OutcomeName.upper(curve.label()) + ": " : ", ")
                        .append(format.apply(end.mean()))
                        .append(" in ")
                        .append((int) end.x());
            }
            words.append('.');
        }
        return words.toString();
    }

    static NumberAxis axis(List<Curve> curves) {
        double first =
                curves.stream().mapToDouble(c -> c.points().get(0).x()).min().orElse(0);
        double last = curves.stream()
                .mapToDouble(c -> c.points().get(c.points().size() - 1).x())
                .max()
                .orElse(first);
        double step = Math.max(1, Math.ceil((last - first + 1) / TICKS));
        return Scaffold.axis(
                "",
                first - 0.5,
                last + 0.5,
                step,
                new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    }

    /** The days on which measures start, as places on the axis. */
    static List<Bands.Mark> starts(Manifest manifest, NumberAxis axis) {
        Map<LocalDate, List<String>> byDate = new TreeMap<>();
        for (Arm arm : manifest.alternative().stream().toList()) {
            for (Arm.Measure measure : arm.measures()) {
                try {
                    byDate.computeIfAbsent(LocalDate.parse(measure.start()), d -> new ArrayList<>())
                            .add(Naming.measure(manifest, measure.name()));
                } catch (DateTimeParseException e) {
                    // A measure without a day of its own is in force throughout and has no mark.
                    continue;
                }
            }
        }
        List<Bands.Mark> marks = new ArrayList<>();
        byDate.forEach((date, names) -> {
            double years = ChronoUnit.DAYS.between(manifest.start(), date) / DAYS;
            double at = manifest.calendarYear(1) + years - 0.5;
            if (at >= axis.getLowerBound() - 0.01 && at <= axis.getUpperBound()) {
                marks.add(new Bands.Mark(at, "from " + date + ": " + String.join(", ", names)));
            }
        });
        return marks;
    }
}
