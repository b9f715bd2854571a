package org.offramp.report.sweep;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.Difference;
import org.offramp.report.sweep.StudyFacts.StudyArm;

/**
 * What each arm changes against the base, by the number that is varied: a line for each arm; or, in a grid of two factors,
 * a panel for each arm with a line for each value of the other factor.
 */
final class DifferencesByFactor implements SweepFigure {

    private static final String ID = "differences";
    private static final double TALL = 250;
    private static final int MOST_LINES = 6;
    private static final Color PALE = new Color(0x4A, 0x9F, 0xD8);
    private static final Color DEEP = new Color(0x08, 0x25, 0x55);

    @Override
    public List<Plate> plates(SweepInput input) {
        Optional<Course> course = Course.of(input);
        if (course.isPresent()) {
            Course c = course.get();
            return List.of(plate(input, c.factor(), byArm(input, c), "", c.note()));
        }
        if (!input.study().grid() || input.study().factors().size() != 2) {
            return List.of();
        }
        Factor first = input.study().factors().get(0);
        Factor second = input.study().factors().get(1);
        boolean turned = second.levels().size() > first.levels().size();
        Factor along = turned ? second : first;
        Factor other = turned ? first : second;
        if (other.levels().size() > MOST_LINES) {
            return List.of();
        }
        return List.of(plate(
                input,
                along,
                byLevel(input, along, other, turned),
                " Lines: " + other.title() + ".",
                " Each line is a value of “" + other.name() + "”, the darker the larger."));
    }

    private static Plate plate(SweepInput input, Factor along, List<Lines> panels, String lines, String note) {
        String title = "Differences from the base by " + along.name();
        if (panels.isEmpty()) {
            return new Plate.LeftOut(ID, title, "difference.csv has none of the outcomes kept.");
        }
        return new Sheet(
                        ID,
                        title,
                        "Arm minus base (arm “" + input.study().base()
                                + "”) at the same point, paired by replication, with 95% interval. Filled: the interval"
                                + " excludes zero." + lines,
                        Optional.empty(),
                        Math.min(2, panels.size()),
                        TALL,
                        panels.stream().map(p -> (Sheet.Painted) p::paint).toList())
                .plate(
                        input,
                        alt(along, panels),
                        "Below the heavy line an arm has less than the base. Hollow marks: no difference can be told there;"
                                + " each interval stands alone, so of twenty marks without any effect about one is filled."
                                + note);
    }

    private static List<Lines> byArm(SweepInput input, Course course) {
        List<Lines> panels = new ArrayList<>();
        for (Kept outcome : input.study().outcomes()) {
            Told told = told(input, outcome);
            List<Lines.Line> lines = new ArrayList<>();
            for (int i = 0; i < input.study().others().size(); i++) {
                StudyArm arm = input.study().others().get(i);
                List<Lines.Spot> spots = spots(input, course.points(), arm, outcome, told, course::level);
                if (!spots.isEmpty()) {
                    lines.add(new Lines.Line(arm.title(), Palette.line(i + 1), i, spots));
                }
            }
            if (!lines.isEmpty()) {
                panels.add(new Lines(outcome.name().title(), told.unit(), course.factor(), lines, true));
            }
        }
        return panels;
    }

    private static List<Lines> byLevel(SweepInput input, Factor along, Factor other, boolean turned) {
        List<Lines> panels = new ArrayList<>();
        boolean alone = input.study().others().size() == 1;
        for (Kept outcome : input.study().outcomes()) {
            Told told = told(input, outcome);
            for (StudyArm arm : input.study().others()) {
                List<Lines.Line> lines = new ArrayList<>();
                for (String level : other.levels()) {
                    List<DesignPoint> points = along.levels().stream()
                            .flatMap(l -> (turned ? input.at(level, l) : input.at(l, level)).stream())
                            .toList();
                    int place = other.place(level);
                    List<Lines.Spot> spots = spots(
                            input, points, arm, outcome, told, p -> p.values().get(turned ? 1 : 0));
                    if (!spots.isEmpty()) {
                        lines.add(new Lines.Line(
                                other.printed(level),
                                deeper(place, other.levels().size()),
                                place,
                                spots));
                    }
                }
                String heading = outcome.name().title() + (alone ? "" : ": " + arm.title());
                if (!lines.isEmpty()) {
                    panels.add(new Lines(heading, told.unit(), along, lines, true));
                }
            }
        }
        return panels;
    }

    private static Told told(SweepInput input, Kept outcome) {
        List<Difference> all = input.study().others().stream()
                .flatMap(arm -> input.points().stream().flatMap(p -> input.difference(p, arm.name(), outcome).stream()))
                .toList();
        return new Told(outcome, Told.largest(all), true);
    }

    private static List<Lines.Spot> spots(
            SweepInput input,
            List<DesignPoint> points,
            StudyArm arm,
            Kept outcome,
            Told told,
            java.util.function.Function<DesignPoint, String> level) {
        List<Lines.Spot> spots = new ArrayList<>();
        for (DesignPoint point : points) {
            input.difference(point, arm.name(), outcome)
                    .ifPresent(d -> spots.add(new Lines.Spot(
                            level.apply(point),
                            d.mean() * told.times(),
                            (d.bounded() ? d.low() : d.mean()) * told.times(),
                            (d.bounded() ? d.high() : d.mean()) * told.times(),
                            Told.clear(d))));
        }
        return spots;
    }

    private static Color deeper(int place, int of) {
        double share = of < 2 ? 1 : (double) place / (of - 1);
        return new Color(
                (int) Math.round(PALE.getRed() + (DEEP.getRed() - PALE.getRed()) * share),
                (int) Math.round(PALE.getGreen() + (DEEP.getGreen() - PALE.getGreen()) * share),
                (int) Math.round(PALE.getBlue() + (DEEP.getBlue() - PALE.getBlue()) * share));
    }

    private static String alt(Factor along, List<Lines> panels) {
        return panels.stream()
                .map(p -> p.heading() + ", " + p.unit() + ": "
                        + p.lines().stream()
                                .map(l -> l.label() + " told from zero at "
                                        + l.spots().stream()
                                                .filter(Lines.Spot::filled)
                                                .count()
                                        + " of " + l.spots().size())
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(
                        ". ", "Lines of differences from the base over " + along.title() + ". ", "."));
    }
}
