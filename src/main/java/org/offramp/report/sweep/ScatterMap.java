package org.offramp.report.sweep;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.Difference;
import org.offramp.report.sweep.StudyFacts.StudyArm;

/** Points spread over the ranges of two factors, coloured by what an arm changes against the base there. */
final class ScatterMap implements SweepFigure {

    private static final double TALL = 330;
    private static final double RIGHT = 14;

    @Override
    public List<Plate> plates(SweepInput input) {
        List<Factor> factors = input.study().factors();
        if (!input.study().spread() || factors.size() != 2 || !factors.get(1).numeric()) {
            return List.of();
        }
        return input.study().outcomes().stream().map(o -> plate(input, o)).toList();
    }

    private static Plate plate(SweepInput input, Kept outcome) {
        String id = "scatter-" + outcome.column();
        String title = outcome.name().title() + ": difference from the base at each point";
        List<Difference> all = input.study().others().stream()
                .flatMap(arm -> input.points().stream().flatMap(p -> input.difference(p, arm.name(), outcome).stream()))
                .toList();
        if (all.isEmpty()) {
            return new Plate.LeftOut(id, title, "difference.csv has no " + outcome.column() + ".");
        }
        double largest = Told.largest(all);
        Told told = new Told(outcome, largest, true);
        Shade shade = Shade.differences(largest);
        List<Sheet.Painted> panels = new ArrayList<>();
        for (StudyArm arm : input.study().others()) {
            panels.add((g, room) -> paint(g, room, input, arm, outcome, shade));
        }
        return new Sheet(
                        id,
                        title,
                        "Arm minus base (arm “" + input.study().base() + "”), the base at the same point.",
                        Optional.of(
                                new Key(
                                        shade,
                                        List.of(told.of(-largest), told.of(0), told.of(largest)),
                                        "Mean of the paired differences, in " + told.unit()
                                                + ". Discs: the 95% interval excludes zero; squares with a dot: it includes zero.")),
                        Math.min(2, panels.size()),
                        TALL,
                        panels)
                .plate(
                        input,
                        "Points over two factors. The difference in " + told.unit() + " runs from "
                                + told.of(all.stream()
                                        .mapToDouble(Difference::mean)
                                        .min()
                                        .orElse(0)) + " to "
                                + told.of(all.stream()
                                        .mapToDouble(Difference::mean)
                                        .max()
                                        .orElse(0)) + "; told from zero at "
                                + all.stream().filter(Told::clear).count() + " of " + all.size() + " points.",
                        "Blue is less than in the base, orange more; the table of points has the numbers.");
    }

    private static void paint(
            Graphics2D g, Rectangle2D room, SweepInput input, StudyArm arm, Kept outcome, Shade shade) {
        Factor up = input.study().factors().get(1);
        double least = up.number(up.levels().get(0));
        double most = up.number(up.levels().get(up.levels().size() - 1));
        Panel panel = Panel.ground(
                g,
                room,
                arm.title(),
                "upwards: " + up.title(),
                new Along(input.study().factors().get(0)),
                least,
                most,
                RIGHT);
        g.setStroke(new BasicStroke(1.2f));
        for (DesignPoint point : input.points()) {
            input.difference(point, arm.name(), outcome).ifPresent(d -> {
                double x = panel.x(point.values().get(0));
                double y = panel.y(up.number(point.values().get(1)));
                boolean clear = Told.clear(d);
                Shape mark = Marks.of(clear ? 0 : 1, x, y, 8);
                g.setPaint(shade.of(d.mean()));
                g.fill(mark);
                g.setPaint(Palette.INK);
                g.draw(mark);
                if (!clear) {
                    g.fill(Marks.of(0, x, y, 1.6));
                }
            });
        }
    }
}
