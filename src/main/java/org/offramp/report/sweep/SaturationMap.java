package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.Row;
import org.offramp.report.sweep.StudyFacts.StudyArm;

/**
 * Where diversion saturates: an outcome over the offer and the places, with what one step up in the offer adds, and a frame
 * around the cells from where it only lengthens the queue.
 */
final class SaturationMap implements SweepFigure {

    private static final List<String> SHOWN = List.of("treatment-coverage", "prison-population");

    /** Those who are treated because of the offers: what offers do to treatment, unmixed with those who come by themselves. */
    private static final String REFERRED = "in-treatment[route=justice]";

    private static final int NARROW = 5;

    @Override
    public List<Plate> plates(SweepInput input) {
        if (!input.study().grid() || input.study().factors().size() != 2) {
            return List.of();
        }
        Optional<Steps> steps = Steps.of(input);
        List<Kept> shown = shown(input);
        if (steps.isEmpty() || shown.isEmpty()) {
            String reason =
                    steps.isEmpty() ? Steps.NONE : "the study keeps neither " + String.join(" nor ", SHOWN) + ".";
            return List.of(new Plate.LeftOut("saturation", "Does diversion saturate?", reason));
        }
        return shown.stream().map(o -> plate(input, steps.get(), o)).toList();
    }

    /** The outcomes it is drawn for. */
    static List<Kept> shown(SweepInput input) {
        return input.study().outcomes().stream()
                .filter(o -> SHOWN.contains(o.id()) || o.column().equals(REFERRED))
                .toList();
    }

    private static Plate plate(SweepInput input, Steps steps, Kept outcome) {
        String id = "saturation-" + outcome.column();
        String title = "Does diversion saturate? " + outcome.name().title();
        List<Row> rows = input.study().others().stream()
                .flatMap(arm -> input.points().stream().flatMap(p -> input.value(p, arm.name(), outcome).stream()))
                .toList();
        if (rows.isEmpty()) {
            return new Plate.LeftOut(id, title, "summary.csv has no " + outcome.column() + ".");
        }
        double low = rows.stream().mapToDouble(Row::mean).min().orElse(0);
        double high = rows.stream().mapToDouble(Row::mean).max().orElse(0);
        Told value = new Told(outcome, Told.largest(rows), false);
        Told added = new Told(outcome, largestStep(steps, outcome), true);
        Shade shade = Shade.values(low, high);
        List<Sheet.Painted> panels = new ArrayList<>();
        int framed = 0;
        int all = 0;
        for (StudyArm arm : input.study().others()) {
            List<List<Cells.Cell>> cells = cells(steps, arm, outcome, value, added);
            framed += (int) cells.stream()
                    .flatMap(List::stream)
                    .filter(Cells.Cell::framed)
                    .count();
            all += (int) cells.stream()
                    .flatMap(List::stream)
                    .filter(c -> !c.small().isEmpty())
                    .count();
            panels.add(new Cells(arm.title(), steps.places(), steps.offer(), cells, shade)::paint);
        }
        Key key = new Key(
                shade,
                List.of(value.of(low), "", value.of(high)),
                "Mean of the arm, in " + value.unit()
                        + "; below it what the next step up in the offer adds, in " + added.unit()
                        + ", with 95% interval. Hatched: that cannot be told from zero. Framed: and more people wait.");
        boolean narrow = panels.size() > 1 && steps.places().levels().size() <= NARROW;
        return new Sheet(
                        id,
                        title,
                        "Each arm by itself, not against the base. A step is paired by replication: the two points share every"
                                + " draw and differ in the offer alone.",
                        Optional.of(key),
                        narrow ? 2 : 1,
                        Cells.height(steps.offer()),
                        panels)
                .plate(
                        input,
                        "Cells by " + steps.places().title() + " and "
                                + steps.offer().title() + ", in " + value.unit()
                                + ", from " + value.of(low) + " to " + value.of(high) + ". In " + framed + " of " + all
                                + " steps up in the offer more people wait and no change of the outcome can be told.",
                        reading(steps));
    }

    private static String reading(Steps steps) {
        return "The top row has no next step. "
                + (steps.waiting().isPresent()
                        ? "A framed cell is where further offers were only seen to lengthen the queue: it says that these"
                                + " replications tell no other change, not that there is none."
                        : "No cell is framed, because the study does not keep the outcome “waiting”.");
    }

    private static List<List<Cells.Cell>> cells(Steps steps, StudyArm arm, Kept outcome, Told value, Told added) {
        List<List<Cells.Cell>> columns = new ArrayList<>();
        for (String place : steps.places().levels()) {
            List<Cells.Cell> column = new ArrayList<>();
            for (String offered : steps.offer().levels()) {
                column.add(cell(steps, offered, place, arm, outcome, value, added));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Cells.Cell cell(
            Steps steps, String offered, String place, StudyArm arm, Kept outcome, Told value, Told added) {
        Optional<DesignPoint> point = steps.at(offered, place);
        Optional<Steps.Step> step = steps.from(offered, place, arm.name(), outcome);
        return point.flatMap(p -> steps.input().value(p, arm.name(), outcome))
                .map(row -> new Cells.Cell(
                        row.mean(),
                        value.of(row.mean()),
                        step.map(s -> added(s, added)).orElse(""),
                        step.filter(s -> s.bounded() && !s.told()).isPresent(),
                        step.filter(Steps.Step::onlyQueue).isPresent(),
                        true))
                .orElseGet(() -> Cells.Cell.none(HeatMap.why(point)));
    }

    private static double largestStep(Steps steps, Kept outcome) {
        return steps.input().study().others().stream()
                .flatMap(arm -> steps.places().levels().stream()
                        .flatMap(place -> steps.offer().levels().stream()
                                .flatMap(offered -> steps.from(offered, place, arm.name(), outcome).stream())))
                .mapToDouble(step -> Math.abs(step.change().mean()))
                .max()
                .orElse(0);
    }

    /** A step is small beside the level it starts from, and is printed with decimals of its own. */
    private static String added(Steps.Step step, Told added) {
        if (step.change().low() == 0 && step.change().high() == 0) {
            return "no change";
        }
        String range = added.range(step.change().low(), step.change().high());
        return added.of(step.change().mean()) + (range.isEmpty() ? "" : " (" + range + ")");
    }
}
