package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
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
 */
record Bands(
        List<Curve> curves,
        NumberAxis x,
        NumberAxis y,
        List<Mark> dates,
        List<Mark> levels,
        boolean stepwise,
        double labelRoom) {

    private static final Stroke SOLID = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {8f, 4f}, 0f);
    private static final Stroke STEP = new BasicStroke(1.8f);
    private static final Shape DOT = new Ellipse2D.Double(-3, -3, 6, 6);
    private static final double LINE_HEIGHT = 16;

    /** A line across the plot with words. */
    record Mark(double at, String label) {}

    void paint(Graphics2D g, Rectangle2D room) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer =
                stepwise ? new DeviationStepRenderer(true, false) : new DeviationRenderer(true, true);
        renderer.setAlpha(0.18f);
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            // JFreeChart tells series apart by their keys, readers by their labels: two may be called the same.
            YIntervalSeries series = new YIntervalSeries(i);
            curve.points().forEach(p -> series.add(p.x(), p.mean(), p.bottom(), p.top()));
            data.addSeries(series);
            renderer.setSeriesPaint(i, curve.color());
            renderer.setSeriesFillPaint(i, curve.color());
            renderer.setSeriesStroke(i, stepwise ? STEP : curve.dashed() ? DASHED : SOLID);
            renderer.setSeriesShape(i, DOT);
        }
        XYPlot plot = new XYPlot(data, x, y, renderer);
        Scaffold.grid(plot, true, false);
        Rectangle2D area = Scaffold.draw(g, plot, room, 0, labelRoom);
        levels.forEach(mark -> level(g, area, plot, mark));
        dates.forEach(mark -> date(g, area, plot, mark));
        labels(g, area, plot);
    }

    /** A label beside the end of what it names. */
    private record Label(String text, Color color, double y) {}

    private void labels(Graphics2D g, Rectangle2D area, XYPlot plot) {
        List<Label> labels = new ArrayList<>();
        for (Curve curve : curves) {
            double end = curve.points().get(curve.points().size() - 1).mean();
            labels.add(new Label(
                    curve.label(), Palette.text(curve.color()), y.valueToJava2D(end, area, plot.getRangeAxisEdge())));
        }
        for (Mark level : levels) {
            labels.add(
                    new Label(level.label(), Palette.INK, y.valueToJava2D(level.at(), area, plot.getRangeAxisEdge())));
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double[] wanted = labels.stream().mapToDouble(Label::y).toArray();
        double[] set = Lettering.apart(wanted, LINE_HEIGHT, area.getMinY() + 4, area.getMaxY() - 2);
        for (int i = 0; i < set.length; i++) {
            Label label = labels.get(i);
            Lettering.left(g, Typeface.bold(12), label.color(), label.text(), area.getMaxX() + 8, set[i] + 4);
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
        double width = Math.min(240, late ? at - area.getMinX() - 8 : area.getMaxX() - at - 8);
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
