package org.offramp.report.figure;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Estimate;
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

    /** An outcome year by year in every arm that has it; of more than two, only the base has its band. */
    static List<Curve> curves(ReportInput input, String outcome, String stratum) {
        List<Curve> curves = new ArrayList<>();
        List<String> arms = input.lines();
        for (int i = 0; i < arms.size(); i++) {
            List<Row> rows = input.yearly(arms.get(i), outcome, stratum);
            if (!rows.isEmpty()) {
                String label = i == 0 ? "base (today)" : Naming.arm(input.manifest(), arms.get(i));
                curves.add(new Curve(label, Look.arm(i), i == 0 || arms.size() < 3, points(input.manifest(), rows)));
            }
        }
        return curves;
    }

    /** The paired differences of an outcome from the base, year by year, in every other arm that has them; of more than three without bands. */
    static List<Curve> differences(ReportInput input, String outcome, String stratum) {
        List<Curve> curves = new ArrayList<>();
        List<String> arms = input.lines();
        for (int i = 1; i < arms.size(); i++) {
            List<Difference> rows = input.yearlyDifference(arms.get(i), outcome, stratum);
            if (!rows.isEmpty()) {
                String label = Naming.arm(input.manifest(), arms.get(i)) + " − base";
                curves.add(new Curve(label, Look.arm(i), arms.size() < 5, points(input.manifest(), rows)));
            }
        }
        return curves;
    }

    private static List<Curve.Point> points(Manifest manifest, List<? extends Estimate> rows) {
        return rows.stream()
                .map(r -> new Curve.Point(manifest.calendarYear(year(r)), r.mean(), r.low(), r.high()))
                .toList();
    }

    private static int year(Estimate estimate) {
        Integer year = estimate instanceof Row row ? row.year() : ((Difference) estimate).year();
        return Objects.requireNonNull(year);
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
        return axis(curves, 1);
    }

    /** The years along the axis of one of so many panels side by side. */
    static NumberAxis axis(List<Curve> curves, int panels) {
        double first =
                curves.stream().mapToDouble(c -> c.points().get(0).x()).min().orElse(0);
        double last = curves.stream()
                .mapToDouble(c -> c.points().get(c.points().size() - 1).x())
                .max()
                .orElse(first);
        double step = Math.max(1, Math.ceil((last - first + 1) * panels * panels / TICKS));
        return Scaffold.axis(
                "",
                first - 0.5,
                last + 0.5,
                step,
                new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    }

    /** The days on which the measures of the arms start, as places on the axis; a measure without a day has no mark. */
    static List<Bands.Mark> starts(Manifest manifest, NumberAxis axis) {
        Map<LocalDate, Set<String>> byDate = new TreeMap<>();
        List<Arm> arms = manifest.compared();
        for (Arm arm : arms.subList(1, arms.size())) {
            for (Arm.Measure measure : arm.measures()) {
                day(measure.start())
                        .ifPresent(day -> byDate.computeIfAbsent(day, d -> new LinkedHashSet<>())
                                .add(arms.size() > 2 ? arm.name() : Naming.measure(manifest, measure.name())));
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

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
