package org.offramp.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Lines with bands over time, each labelled at its end.
 *
 * @param curves the lines
 * @param x the axis of time
 * @param y the axis of the outcome
 * @param dates vertical marks, such as the day a policy starts
 * @param levels horizontal marks, such as a target
 * @param stepwise whether a value holds until the next, as a Kaplan–Meier share does
 * @param labelRoom the room right of the data for the labels
 * @param axisRoom the room left of the data for the axis, so that panels stand below each other; 0 for what it needs
 */
record Bands(
        List<Curve> curves,
        NumberAxis x,
        NumberAxis y,
        List<Mark> dates,
        List<Mark> levels,
        boolean stepwise,
        double labelRoom,
        double axisRoom) {

    /** The room for labels where the lines are named elsewhere. */
    static final double UNLABELLED = 12;

    private static final double STEP_WIDTH = 1.8;
    private static final double RADIUS = 3.2;
    private static final double LINE_HEIGHT = 15;
    private static final double WIDEST_LABEL = 230;

    /** A line across the plot with words. */
    record Mark(double at, String label) {}

    /** The room the labels of some curves need beside the data. */
    static double labelRoom(List<Curve> curves) {
        double widest = 60;
        for (Curve curve : curves) {
            for (String line : Lettering.wrap(Typeface.bold(12), curve.label(), WIDEST_LABEL)) {
                widest = Math.max(widest, Lettering.width(Typeface.bold(12), line));
            }
        }
        return widest + 36;
    }

    /** Draws them and gives the room the data took. */
    Rectangle2D paint(Graphics2D g, Rectangle2D room) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer =
                stepwise ? new DeviationStepRenderer(true, false) : new DeviationRenderer(true, false);
        renderer.setAlpha(0.18f);
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            // JFreeChart tells series apart by their keys, readers by their labels: two may be called the same.
            YIntervalSeries series = new YIntervalSeries(i);
            curve.points()
                    .forEach(p -> series.add(
                            p.x(),
                            p.mean(),
                            curve.banded() ? p.bottom() : p.mean(),
                            curve.banded() ? p.top() : p.mean()));
            data.addSeries(series);
            renderer.setSeriesPaint(i, curve.look().color());
            renderer.setSeriesFillPaint(i, curve.look().color());
            renderer.setSeriesStroke(
                    i, stepwise ? curve.look().stroke(STEP_WIDTH) : curve.look().stroke());
        }
        XYPlot plot = new XYPlot(data, x, y, renderer);
        Scaffold.grid(plot, true, false);
        if (axisRoom > 0) {
            AxisSpace space = new AxisSpace();
            space.setLeft(axisRoom);
            plot.setFixedRangeAxisSpace(space);
        }
        Rectangle2D area = Scaffold.draw(g, plot, room, 0, labelRoom);
        levels.forEach(mark -> level(g, area, plot, mark));
        dates.forEach(mark -> date(g, area, plot, mark));
        if (!stepwise) {
            curves.forEach(curve -> points(g, area, curve));
        }
        if (labelRoom > UNLABELLED) {
            labels(g, area, plot);
        }
        return area;
    }

    private void points(Graphics2D g, Rectangle2D area, Curve curve) {
        for (Curve.Point p : curve.points()) {
            double across = x.valueToJava2D(p.x(), area, RectangleEdge.BOTTOM);
            double up = y.valueToJava2D(p.mean(), area, RectangleEdge.LEFT);
            if (area.intersects(across - 1, up - 1, 2, 2)) {
                g.setPaint(curve.look().color());
                g.fill(curve.look().shape(across, up, RADIUS));
            }
        }
    }

    /** A label beside the end of what it names. */
    private record Label(List<String> lines, Optional<Look> look, double y) {

        static Label of(String text, Optional<Look> look, double y, double width) {
            return new Label(Lettering.wrap(Typeface.bold(12), text, width), look, y);
        }
    }

    private void labels(Graphics2D g, Rectangle2D area, XYPlot plot) {
        List<Label> labels = new ArrayList<>();
        double width = labelRoom - (stepwise ? 30 : 22);
        for (Curve curve : curves) {
            double end = curve.points().get(curve.points().size() - 1).mean();
            labels.add(Label.of(
                    curve.label(),
                    Optional.of(curve.look()),
                    y.valueToJava2D(end, area, plot.getRangeAxisEdge()),
                    width));
        }
        for (Mark level : levels) {
            labels.add(Label.of(
                    level.label(),
                    Optional.empty(),
                    y.valueToJava2D(level.at(), area, plot.getRangeAxisEdge()),
                    labelRoom - 8));
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double[] wanted = labels.stream().mapToDouble(Label::y).toArray();
        int tallest = labels.stream().mapToInt(l -> l.lines().size()).max().orElse(1);
        double gap = 1 + LINE_HEIGHT * tallest;
        double[] set = Lettering.apart(wanted, gap, area.getMinY() + 4, area.getMaxY() - 2 - gap + LINE_HEIGHT);
        for (int i = 0; i < set.length; i++) {
            Label label = labels.get(i);
            double left = area.getMaxX() + 8;
            double baseline = set[i] + 4;
            if (label.look().isPresent() && !stepwise) {
                g.setPaint(label.look().get().color());
                g.fill(label.look().get().shape(left + 3, set[i], RADIUS));
                left += 11;
            } else if (label.look().isPresent()) {
                Look look = label.look().get();
                g.setPaint(look.color());
                g.setStroke(look.stroke(STEP_WIDTH));
                g.draw(new Line2D.Double(left - 4, set[i], left + 14, set[i]));
                left += 19;
            }
            Color ink = label.look().map(look -> Palette.text(look.color())).orElse(Palette.INK);
            for (String line : label.lines()) {
                Lettering.left(g, Typeface.bold(12), ink, line, left, baseline);
                baseline += LINE_HEIGHT;
            }
        }
    }

    private void level(Graphics2D g, Rectangle2D area, XYPlot plot, Mark mark) {
        double at = y.valueToJava2D(mark.at(), area, plot.getRangeAxisEdge());
        g.setPaint(Palette.INK);
        g.setStroke(Scaffold.DOTS);
        g.draw(new Line2D.Double(area.getMinX(), at, area.getMaxX(), at));
    }

    private void date(Graphics2D g, Rectangle2D area, XYPlot plot, Mark mark) {
        double at = x.valueToJava2D(mark.at(), area, plot.getDomainAxisEdge());
        g.setPaint(Palette.MUTED);
        g.setStroke(Scaffold.DOTS);
        g.draw(new Line2D.Double(at, area.getMinY(), at, area.getMaxY()));
        boolean late = at > area.getCenterX();
        double width = Math.min(440, late ? at - area.getMinX() - 8 : area.getMaxX() - at - 8);
        double baseline = area.getMinY() + 12;
        for (String line : Lettering.wrap(Typeface.regular(11), mark.label(), width)) {
            if (late) {
                Lettering.right(g, Typeface.regular(11), Palette.MUTED, line, at - 6, baseline);
            } else {
                Lettering.left(g, Typeface.regular(11), Palette.MUTED, line, at + 6, baseline);
            }
            baseline += 14;
        }
    }
}
