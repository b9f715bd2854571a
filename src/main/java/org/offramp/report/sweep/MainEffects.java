package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.Difference;
import org.offramp.report.sweep.StudyFacts.StudyArm;
import org.offramp.study.table.Interval;

/**
 * What an arm changes against the base by each factor alone, averaged over the others: a panel for each factor, a figure for
 * each outcome. Of a grid a point of a line is the mean over all points at a level, of points that are spread the mean over
 * a fifth of them; first within each replication, then over replications, so that the interval holds chance alone.
 */
final class MainEffects implements SweepFigure {

    private static final double TALL = 250;
    private static final int GROUPS = 5;

    /** Points that go together, and where they stand on the axis. */
    private record Group(String level, List<DesignPoint> points) {}

    @Override
    public List<Plate> plates(SweepInput input) {
        int factors = input.study().factors().size();
        boolean many = input.study().grid() && factors > 2 || input.study().spread() && factors > 1;
        return many
                ? input.study().outcomes().stream().map(o -> plate(input, o)).toList()
                : List.of();
    }

    private static Plate plate(SweepInput input, Kept outcome) {
        String id = "main-effects-" + outcome.column();
        String title = outcome.name().title() + ": difference from the base by each factor";
        List<Difference> all = input.study().others().stream()
                .flatMap(arm -> input.points().stream().flatMap(p -> input.difference(p, arm.name(), outcome).stream()))
                .toList();
        Told told = new Told(outcome, Told.largest(all), true);
        List<Lines> panels = new ArrayList<>();
        for (int i = 0; i < input.study().factors().size(); i++) {
            Lines lines = lines(input, i, outcome, told);
            if (!lines.lines().isEmpty()) {
                panels.add(lines);
            }
        }
        if (panels.isEmpty()) {
            return new Plate.LeftOut(id, title, "runs.csv has no difference in " + outcome.column() + ".");
        }
        return new Sheet(
                        id,
                        title,
                        "Arm minus base (arm “" + input.study().base()
                                + "”), averaged over the points that share a value of the factor, with 95% interval over"
                                + " replications. Filled: the interval excludes zero.",
                        Optional.empty(),
                        2,
                        TALL,
                        panels.stream().map(p -> (Sheet.Painted) p::paint).toList())
                .plate(
                        input,
                        panels.stream()
                                .map(p -> p.factor().name() + ": "
                                        + p.lines().stream()
                                                .map(MainEffects::ends)
                                                .collect(Collectors.joining("; ")))
                                .collect(Collectors.joining(
                                        ". ", "Lines of mean differences in " + told.unit() + ". ", ".")),
                        "A flat line does not say that a factor has no effect: it may matter one way at one value of another"
                                + " factor and the other way at another."
                                + (input.study().spread()
                                        ? " Each mark is the mean over a fifth of the points, at the middle one of them."
                                        : ""));
    }

    private static Lines lines(SweepInput input, int factor, Kept outcome, Told told) {
        Factor along = input.study().factors().get(factor);
        List<Lines.Line> lines = new ArrayList<>();
        for (int i = 0; i < input.study().others().size(); i++) {
            StudyArm arm = input.study().others().get(i);
            List<Lines.Spot> spots = new ArrayList<>();
            for (Group group : groups(input, factor, along)) {
                mean(input, group, arm, outcome)
                        .ifPresent(m -> spots.add(new Lines.Spot(
                                group.level(),
                                m.mean() * told.times(),
                                (Double.isFinite(m.low()) ? m.low() : m.mean()) * told.times(),
                                (Double.isFinite(m.high()) ? m.high() : m.mean()) * told.times(),
                                m.low() > 0 || m.high() < 0)));
            }
            if (!spots.isEmpty()) {
                lines.add(new Lines.Line(arm.title(), Palette.line(i + 1), i, spots));
            }
        }
        return new Lines(along.name(), told.unit(), along, lines, true);
    }

    private static List<Group> groups(SweepInput input, int factor, Factor along) {
        List<Group> groups = new ArrayList<>();
        if (!input.study().spread() || !along.numeric()) {
            for (String level : along.levels()) {
                groups.add(new Group(
                        level,
                        input.points().stream()
                                .filter(p -> p.values().get(factor).equals(level))
                                .toList()));
            }
            return groups;
        }
        List<DesignPoint> sorted = new ArrayList<>(input.points());
        sorted.sort(Comparator.comparingDouble(p -> along.number(p.values().get(factor))));
        int count = Math.min(GROUPS, sorted.size());
        for (int k = 0; k < count; k++) {
            List<DesignPoint> part = sorted.subList(k * sorted.size() / count, (k + 1) * sorted.size() / count);
            groups.add(new Group(part.get(part.size() / 2).values().get(factor), part));
        }
        return groups;
    }

    /** The mean over the points of a group in each replication all of them have, and its interval over replications. */
    private static Optional<Interval> mean(SweepInput input, Group group, StudyArm arm, Kept outcome) {
        Map<Integer, List<Double>> each = new LinkedHashMap<>();
        int points = 0;
        for (DesignPoint point : group.points()) {
            Map<Integer, Double> found =
                    input.runs().differences(point, arm.name(), input.study().base(), outcome);
            points += found.isEmpty() ? 0 : 1;
            found.forEach((replication, value) ->
                    each.computeIfAbsent(replication, r -> new ArrayList<>()).add(value));
        }
        int all = points;
        return Runs.interval(each.values().stream()
                .filter(values -> values.size() == all)
                .map(values -> values.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(Double.NaN))
                .toList());
    }

    private static String ends(Lines.Line line) {
        List<Lines.Spot> spots = line.spots();
        List<String> ends = org.offramp.report.words.Numeral.alike(
                spots.get(0).mean(), spots.get(spots.size() - 1).mean());
        return line.label() + " from " + ends.get(0) + " to " + ends.get(1);
    }
}
