package org.offramp.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.offramp.report.result.Manifest;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/**
 * An outcome over the years in every arm, with the day a policy starts; below it, on the same years, what each arm makes
 * different from the base, paired by replication: where the bands of the arms lie over each other, this says what the pair
 * knows.
 *
 * @param manifest the experiment
 * @param levels the arms
 * @param differences the other arms less the base; none leaves the panel out
 * @param y the axis of the arms
 * @param marks levels across the arms, such as a target
 * @param unit of the differences, the heading of their panel
 */
record OverTime(
        Manifest manifest,
        List<Curve> levels,
        List<Curve> differences,
        NumberAxis y,
        List<Bands.Mark> marks,
        String unit) {

    private static final int LEVELS = 480;
    private static final int BELOW = 220;
    private static final double AXIS = 96;
    private static final double GAP = 34;

    /** How tall the plate is. */
    int height() {
        return LEVELS + (differences.isEmpty() ? 0 : BELOW);
    }

    void paint(Graphics2D g, Rectangle2D room) {
        List<Curve> all = Stream.concat(levels.stream(), differences.stream()).toList();
        double labels = Math.max(Bands.labelRoom(all), marks.isEmpty() ? 0 : 150);
        double below = differences.isEmpty() ? 0 : BELOW;
        NumberAxis x = Years.axis(levels);
        Rectangle2D upper = new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), room.getHeight() - below);
        new Bands(levels, x, y, Years.starts(manifest, x), marks, false, labels, AXIS).paint(g, upper);
        if (!differences.isEmpty()) {
            double top = upper.getMaxY() + GAP;
            Lettering.left(
                    g,
                    Typeface.bold(12.5),
                    Palette.INK,
                    "Difference from the base, " + unit
                            + (differences.get(0).banded() ? "" : " (intervals: see the changes against the base)"),
                    room.getX() + 4,
                    top - 12);
            differences(
                    g, new Rectangle2D.Double(room.getX(), top - 6, room.getWidth(), room.getMaxY() - top + 6), labels);
        }
    }

    private void differences(Graphics2D g, Rectangle2D room, double labels) {
        double low = Math.min(
                0, differences.stream().mapToDouble(Curve::lowest).min().orElse(0));
        double high = Math.max(
                0, differences.stream().mapToDouble(Curve::highest).max().orElse(0));
        double span = high > low ? high - low : 1;
        double step = Scaffold.step(span, 4);
        NumberAxis change = Scaffold.axis("", low - 0.1 * span, high + 0.1 * span, step, Scale.axis(step));
        NumberAxis x = Years.axis(levels);
        Rectangle2D area = new Bands(differences, x, change, List.of(), List.of(), false, labels, AXIS).paint(g, room);
        double zero = change.valueToJava2D(0, area, RectangleEdge.LEFT);
        g.setPaint(Palette.INK);
        g.setStroke(Scaffold.HAIR);
        g.draw(new Line2D.Double(area.getMinX(), zero, area.getMaxX(), zero));
    }

    /** The scale that holds every difference. */
    static Scale scale(List<Curve> differences) {
        double most = 0;
        for (Curve curve : differences) {
            most = Math.max(most, Math.max(Math.abs(curve.lowest()), Math.abs(curve.highest())));
        }
        return Scale.of(most);
    }

    /** The difference of the last year in words. */
    static String tell(List<Curve> differences, DoubleFunction<String> format) {
        StringBuilder words = new StringBuilder();
        for (Curve curve : differences) {
            Curve.Point last = curve.points().get(curve.points().size() - 1);
            words.append(" ")
                    .append(OutcomeName.upper(curve.label()))
                    .append(" in ")
                    .append((int) last.x())
                    .append(": ")
                    .append(format.apply(last.mean()))
                    .append('.');
        }
        return words.toString();
    }
}
