package org.offramp.study.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offramp.scenario.published.Columns;
import org.offramp.scenario.published.Comparison;
import org.offramp.scenario.published.PublishedRow;
import org.offramp.scenario.published.Reading;
import org.offramp.scenario.published.TableFile;
import org.offramp.scenario.published.Tolerance;
import org.offramp.study.table.Interval;
import org.offramp.study.unit.Decimal;

/**
 * Holds the rows of a published table against its runs.
 *
 * @param file of the table
 * @param readings of its runs
 * @param curves takes the points of curves
 */
record Judgement(TableFile file, Readings readings, List<CurvePoint> curves) {

    private static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /** What a comparison gives: a value held against a band. */
    private record Finding(
            String at, double published, double lowest, double highest, Interval simulated, Verdict found) {

        static Finding of(double published, Tolerance near, Interval simulated) {
            double lowest = near.lowest(published);
            double highest = near.highest(published);
            return new Finding(
                    "", published, lowest, highest, simulated, Verdict.of(simulated, lowest, highest, false));
        }

        Finding at(String point) {
            return new Finding(point, published, lowest, highest, simulated, found);
        }
    }

    /** The verdict of a row. */
    VerdictRow of(int number) {
        PublishedRow row = file.table().rows().get(number);
        Finding finding;
        try {
            finding = finding(row);
        } catch (Readings.Nothing e) {
            throw file.refused(
                    "rows[" + number + "].test",
                    e.getMessage(),
                    "an outcome with that stratum and year",
                    "Maybe look into docs/outputs.md for its strata?");
        }
        boolean unforeseen = unforeseen(row, finding);
        List<String> sources = row.sources().isEmpty() ? file.table().sources() : row.sources();
        return new VerdictRow(
                file.table().name(),
                row.id(),
                row.title(),
                row.test().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                finding.at(),
                row.test().unit(),
                finding.published(),
                finding.lowest(),
                finding.highest(),
                finding.simulated(),
                finding.found(),
                finding.found().with(row.fitted(), row.explanation().isPresent() && !unforeseen),
                row.grade().word(),
                String.join("; ", sources),
                line(row.note()),
                line(row.explanation()) + (unforeseen ? foreseen(row) : ""));
    }

    /** Whether it does not hold, and otherwise than its explanation is of. */
    private static boolean unforeseen(PublishedRow row, Finding finding) {
        return finding.found() != Verdict.AGREES
                && row.expected()
                        .filter(range -> !range.holds(finding.simulated().mean()))
                        .isPresent();
    }

    private static String foreseen(PublishedRow row) {
        return row.expected()
                .map(range -> " This explains simulated means from " + Decimal.of(range.low()) + " to "
                        + Decimal.of(range.high()) + " only.")
                .orElse("");
    }

    private static String line(Optional<String> text) {
        return text.map(t -> t.strip().replaceAll("\\s+", " ")).orElse("");
    }

    private Finding finding(PublishedRow row) {
        Comparison test = row.test();
        if (test instanceof Comparison.Figure figure) {
            return Finding.of(figure.published(), figure.tolerance(), interval(figure.simulated(), figure.unit()));
        } else if (test instanceof Comparison.Curve curve) {
            return curve(row, curve);
        } else if (test instanceof Comparison.Order order) {
            return order(order);
        } else if (test instanceof Comparison.Direction direction) {
            return oneWay(direction.going(), interval(direction.simulated(), direction.unit()));
        } else if (test instanceof Comparison.Bend bend) {
            return bend(bend);
        } else if (test instanceof Comparison.Recorded recorded) {
            return recorded(recorded);
        }
        Comparison.Gap gap = (Comparison.Gap) test;
        return new Finding("", gap.published(), Double.NaN, Double.NaN, NONE, Verdict.FAILS);
    }

    private Interval interval(Reading reading, String unit) {
        return Interval.of(values(reading, unit));
    }

    private double[] values(Reading reading, String unit) {
        double times = unit.equals("%") || unit.equals("points") ? 100 : 1;
        return Arrays.stream(readings.values(reading)).map(v -> v * times).toArray();
    }

    private static Finding oneWay(Comparison.Going going, Interval simulated) {
        boolean rising = going == Comparison.Going.RISING;
        double lowest = rising ? 0 : Double.NEGATIVE_INFINITY;
        double highest = rising ? Double.POSITIVE_INFINITY : 0;
        Verdict found = Verdict.of(simulated, lowest, highest, true);
        return new Finding("", Double.NaN, lowest, highest, simulated, found);
    }

    private Finding order(Comparison.Order order) {
        List<Finding> steps = new ArrayList<>();
        for (int i = 1; i < order.simulated().size(); i++) {
            double[] before = values(order.simulated().get(i - 1), order.unit());
            double[] step = values(order.simulated().get(i), order.unit());
            for (int r = 0; r < step.length; r++) {
                step[r] -= before[r];
            }
            steps.add(oneWay(order.going(), Interval.of(step)));
        }
        Comparator<Finding> smallest = Comparator.comparingDouble(
                (Finding step) -> Math.abs(step.simulated().mean()));
        Comparator<Finding> worst = Comparator.comparing(Finding::found, Comparator.reverseOrder());
        return steps.stream().min(worst.thenComparing(smallest)).orElseThrow();
    }

    private Finding bend(Comparison.Bend bend) {
        Comparison.Dose first = bend.doses().get(0);
        Comparison.Dose last = bend.doses().get(bend.doses().size() - 1);
        double[] small = readings.values(first.simulated());
        double[] large = readings.values(last.simulated());
        double[] bends = new double[small.length];
        for (int r = 0; r < bends.length; r++) {
            bends[r] = bend(first.at(), small[r], last.at(), large[r]);
        }
        double published = bend(first.at(), first.published(), last.at(), last.published());
        return Finding.of(published, bend.tolerance(), Interval.of(bends));
    }

    private static double bend(double x1, double y1, double xn, double yn) {
        return 1 - y1 / x1 / (yn / xn);
    }

    private Finding recorded(Comparison.Recorded recorded) {
        double[] line = Columns.read(file.path(recorded.file()))
                .line(recorded.where(), List.of(recorded.column(), recorded.low(), recorded.high()));
        Interval simulated = new Interval(line[0], Double.NaN, line[1], line[2], 1);
        return Finding.of(recorded.published(), recorded.tolerance(), simulated);
    }

    /** Of the points with the worst verdict the one that is furthest off, measured by what is near enough. */
    private Finding curve(PublishedRow row, Comparison.Curve curve) {
        Columns columns = Columns.read(file.path(curve.file()));
        double[] xs = columns.numbers(curve.x());
        double[] ys = columns.numbers(curve.y());
        List<Finding> points = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            if (xs[i] < curve.from() || Double.isNaN(ys[i])) {
                continue;
            }
            Finding point = Finding.of(ys[i], curve.tolerance(), interval(at(curve.simulated(), xs[i]), curve.unit()));
            curves.add(new CurvePoint(file.table().name(), row.id(), xs[i], ys[i], point.simulated()));
            points.add(point.at(curve.x() + " " + Decimal.of(xs[i])));
        }
        Comparator<Finding> worst = Comparator.comparing(Finding::found).thenComparingDouble(Judgement::off);
        return points.stream()
                .reduce((first, next) -> worst.compare(next, first) > 0 ? next : first)
                .orElseThrow(() -> new Readings.Nothing("the curve has no point"));
    }

    /** The distance from the middle of the band, in halves of it. */
    private static double off(Finding point) {
        double apart = Math.abs(point.simulated().mean() - (point.lowest() + point.highest()) / 2);
        return apart == 0 ? 0 : apart / ((point.highest() - point.lowest()) / 2);
    }

    /** The reading at a point: the month in the stratum, or the year. */
    private static Reading at(Reading r, double x) {
        String word = Decimal.of(x);
        boolean month = r.stratum().filter(s -> s.contains("{x}")).isPresent();
        return new Reading(
                r.run(),
                r.arm(),
                r.outcome(),
                r.stratum().map(s -> s.replace("{x}", word)),
                month ? r.year() : Optional.of((int) x),
                r.times(),
                month ? r.plus() : r.plus().stream().map(p -> at(p, x)).toList(),
                r.over().map(o -> at(o, x)),
                r.against().map(a -> at(a, x)),
                r.as());
    }
}
