package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.Difference;
import org.offramp.report.sweep.StudyFacts.StudyArm;

/** A grid of two factors: what an arm changes against the base in each cell, printed and coloured; a figure an outcome. */
final class HeatMap implements SweepFigure {

    private static final int NARROW = 6;

    @Override
    public List<Plate> plates(SweepInput input) {
        if (!input.study().grid() || input.study().factors().size() != 2) {
            return List.of();
        }
        return input.study().outcomes().stream().map(o -> plate(input, o)).toList();
    }

    private static Plate plate(SweepInput input, Kept outcome) {
        String id = "heat-" + outcome.column();
        String title = outcome.name().title() + ": difference from the base in each cell";
        List<Difference> all = all(input, outcome);
        if (all.isEmpty()) {
            return new Plate.LeftOut(id, title, "difference.csv has no " + outcome.column() + ".");
        }
        Factor across = input.study().factors().get(0);
        Factor up = input.study().factors().get(1);
        double largest = Told.largest(all);
        Told told = new Told(outcome, largest, true);
        Shade shade = Shade.differences(largest);
        List<Sheet.Painted> panels = new ArrayList<>();
        for (StudyArm arm : input.study().others()) {
            panels.add(new Cells(arm.title(), across, up, cells(input, arm, outcome, told), shade)::paint);
        }
        String none = told.of(0);
        Key key = new Key(
                shade,
                List.of(told.of(-largest), none, told.of(largest)),
                "Mean of the paired differences, in " + told.unit()
                        + "; below it the 95% interval. Hatched: the interval includes zero. Each cell stands alone: of"
                        + " twenty cells without any effect about one is not hatched.");
        boolean narrow = panels.size() > 1 && across.levels().size() <= NARROW;
        return new Sheet(
                        id,
                        title,
                        "Arm minus base (arm “" + input.study().base() + "”), the base at the same point of the grid.",
                        Optional.of(key),
                        narrow ? 2 : 1,
                        Cells.height(up),
                        panels)
                .plate(
                        input,
                        alt(input, outcome, told),
                        "Blue is less than in the base, orange more, and the number says which. A hatched cell does not say"
                                + " that there is no effect, only that these replications cannot tell one from zero.");
    }

    private static List<List<Cells.Cell>> cells(SweepInput input, StudyArm arm, Kept outcome, Told told) {
        List<List<Cells.Cell>> columns = new ArrayList<>();
        for (String first : input.study().factors().get(0).levels()) {
            List<Cells.Cell> column = new ArrayList<>();
            for (String second : input.study().factors().get(1).levels()) {
                column.add(cell(input, input.at(first, second), arm, outcome, told));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Cells.Cell cell(
            SweepInput input, Optional<DesignPoint> point, StudyArm arm, Kept outcome, Told told) {
        return point.flatMap(p -> input.difference(p, arm.name(), outcome))
                .map(d -> new Cells.Cell(
                        d.mean(), told.of(d.mean()), told.range(d.low(), d.high()), !Told.clear(d), false, true))
                .orElseGet(() -> Cells.Cell.none(why(point)));
    }

    /** Why a cell is empty. */
    static String why(Optional<DesignPoint> point) {
        return point.isEmpty() ? "not in the design" : point.get().failed() > 0 ? "failed" : "n/a";
    }

    private static List<Difference> all(SweepInput input, Kept outcome) {
        return input.study().others().stream()
                .flatMap(arm -> input.points().stream().flatMap(p -> input.difference(p, arm.name(), outcome).stream()))
                .toList();
    }

    private static String alt(SweepInput input, Kept outcome, Told told) {
        List<String> parts = new ArrayList<>();
        for (StudyArm arm : input.study().others()) {
            parts.add(arm.title() + ": "
                    + input.points().stream()
                            .map(p -> p.values().stream().collect(Collectors.joining(" and ")) + " "
                                    + input.difference(p, arm.name(), outcome)
                                            .map(d -> told.of(d.mean())
                                                    + (Told.clear(d) ? "" : " (interval includes zero)"))
                                            .orElse(why(Optional.of(p))))
                            .collect(Collectors.joining("; ")));
        }
        Factor across = input.study().factors().get(0);
        Factor up = input.study().factors().get(1);
        return "Cells by " + across.title() + " and " + up.title() + ", in " + told.unit() + ". "
                + String.join(". ", parts) + ".";
    }
}
