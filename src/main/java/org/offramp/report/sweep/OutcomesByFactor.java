package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.Row;
import org.offramp.report.sweep.StudyFacts.StudyArm;

/** Each outcome against the number that is varied: a line for each arm, the base in grey. */
final class OutcomesByFactor implements SweepFigure {

    private static final String ID = "outcomes";
    private static final double TALL = 250;

    @Override
    public List<Plate> plates(SweepInput input) {
        return Course.of(input).map(course -> List.of(plate(input, course))).orElse(List.of());
    }

    private static Plate plate(SweepInput input, Course course) {
        String title = "Outcomes by " + course.factor().name();
        List<Sheet.Painted> panels = new ArrayList<>();
        for (Kept outcome : input.study().outcomes()) {
            Lines lines = lines(input, course, outcome);
            if (!lines.lines().isEmpty()) {
                panels.add(lines::paint);
            }
        }
        if (panels.isEmpty()) {
            return new Plate.LeftOut(ID, title, "summary.csv has none of the outcomes kept.");
        }
        return new Sheet(
                        ID,
                        title,
                        "Mean of each arm with the 95% interval of that mean over replications. Base in grey, dashed.",
                        Optional.empty(),
                        Math.min(2, panels.size()),
                        TALL,
                        panels)
                .plate(
                        input,
                        alt(input, course),
                        "Arms share every draw, so they can be told apart where their bands overlap: the differences are the"
                                + " figure to judge by." + course.note());
    }

    private static Lines lines(SweepInput input, Course course, Kept outcome) {
        List<Row> rows = input.study().arms().stream()
                .flatMap(arm -> course.points().stream().flatMap(p -> input.value(p, arm.name(), outcome).stream()))
                .toList();
        Told told = new Told(outcome, Told.largest(rows), false);
        List<Lines.Line> lines = new ArrayList<>();
        for (int i = 0; i < input.study().arms().size(); i++) {
            StudyArm arm = input.study().arms().get(i);
            boolean base = arm.name().equals(input.study().base());
            List<Lines.Spot> spots = new ArrayList<>();
            for (DesignPoint point : course.points()) {
                input.value(point, arm.name(), outcome)
                        .ifPresent(row -> spots.add(new Lines.Spot(
                                course.level(point),
                                row.mean() * told.times(),
                                (row.bounded() ? row.low() : row.mean()) * told.times(),
                                (row.bounded() ? row.high() : row.mean()) * told.times(),
                                true)));
            }
            if (!spots.isEmpty()) {
                // The dashes of the base are those of every other figure.
                lines.add(
                        new Lines.Line(base ? "base" : arm.title(), Palette.line(i), base ? 1 : i == 1 ? 0 : i, spots));
            }
        }
        return new Lines(outcome.name().title(), told.unit(), course.factor(), lines, false);
    }

    private static String alt(SweepInput input, Course course) {
        List<String> parts = new ArrayList<>();
        for (Kept outcome : input.study().outcomes()) {
            Lines lines = lines(input, course, outcome);
            if (!lines.lines().isEmpty()) {
                parts.add(outcome.name().title() + ", " + lines.unit() + ": "
                        + lines.lines().stream().map(OutcomesByFactor::ends).collect(Collectors.joining("; ")));
            }
        }
        return "Lines over " + course.factor().title() + ", from its first to its last value. "
                + String.join(". ", parts) + ".";
    }

    private static String ends(Lines.Line line) {
        List<Lines.Spot> spots = line.spots();
        List<String> ends = org.offramp.report.words.Numeral.alike(
                spots.get(0).mean(), spots.get(spots.size() - 1).mean());
        return line.label() + " from " + ends.get(0) + " to " + ends.get(1);
    }
}
