package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import org.offramp.report.words.Scale;

/**
 * Dots with intervals in panels side by side: the rows are named once at the left, each panel has an axis of its own.
 *
 * @param rows names, from the top
 * @param panels from the left
 * @param names the room for the names
 * @param texts what stands behind each row; empty for nothing
 */
record Dots(List<String> rows, List<Panel> panels, double names, List<String> texts) {

    private static final double ROW = 34;
    private static final double GAP = 10;
    private static final double EDGE = 14;
    private static final double HEADING = 40;
    private static final double APART = 9;
    private static final double TEXT = 13;

    /** Rows with nothing behind them. */
    Dots(List<String> rows, List<Panel> panels, double names) {
        this(rows, panels, names, List.of());
    }

    /** A value with its interval, whose ends may be missing. */
    record Dot(double mean, double low, double high, Look look, boolean filled) {

        double least() {
            return Double.isFinite(low) ? Math.min(low, mean) : mean;
        }

        double most() {
            return Double.isFinite(high) ? Math.max(high, mean) : mean;
        }
    }

    /**
     * A panel.
     *
     * @param heading what is shown
     * @param unit in which unit
     * @param line where the upright line stands, such as zero; always within the axis
     * @param dots those of each row, one beside another; a row may have none
     */
    record Panel(String heading, String unit, double line, List<List<Dot>> dots) {

        boolean empty() {
            return dots.stream().allMatch(List::isEmpty);
        }
    }

    /** The room the rows need. */
    int height() {
        int most = panels.stream()
                .flatMap(p -> p.dots().stream())
                .mapToInt(List::size)
                .max()
                .orElse(1);
        return (int) (rows.size() * (ROW + Math.max(0, most - 2) * APART) + HEADING + 60);
    }

    void paint(Graphics2D g, Rectangle2D room) {
        double behind = texts.stream()
                .mapToDouble(t -> Lettering.width(Typeface.regular(12), t) + TEXT)
                .max()
                .orElse(0);
        double width = (room.getWidth() - names - behind - GAP * (panels.size() - 1)) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            double left = room.getX() + names + i * (width + GAP);
            Panel panel = panels.get(i);
            Lettering.left(g, Typeface.bold(12.5), Palette.INK, panel.heading(), left, room.getY() + 16);
            Lettering.left(g, Typeface.regular(11), Palette.MUTED, panel.unit(), left, room.getY() + 31);
            Rectangle2D inner = new Rectangle2D.Double(left, room.getY() + HEADING, width, room.getHeight() - HEADING);
            panel(g, inner, panel, i == 0 ? Optional.of(room.getX()) : Optional.empty());
        }
    }

    private void panel(Graphics2D g, Rectangle2D room, Panel panel, Optional<Double> named) {
        List<Dot> all = panel.dots().stream().flatMap(List::stream).toList();
        double low = Math.min(
                panel.line(), all.stream().mapToDouble(Dot::least).min().orElse(0));
        double high =
                Math.max(panel.line(), all.stream().mapToDouble(Dot::most).max().orElse(0));
        double span = high > low ? high - low : 1;
        double step = step(span, Math.max(Math.abs(low), Math.abs(high)), room.getWidth());
        double from = low - 0.08 * span;
        if (low < 0 && Math.ceil(from / step) * step - from < 0.08 * span) {
            // A number at the very edge would lose its minus sign.
            from -= 0.08 * span;
        }
        NumberAxis x = Scaffold.axis("", from, high + 0.08 * span, step, Scale.axis(step));
        NumberAxis y = Scaffold.axis("", -0.6, rows.size() - 0.4, 1, Scale.axis());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer());
        Scaffold.grid(plot, false, true);
        Rectangle2D area = Scaffold.draw(g, plot, room, 0, EDGE);
        double line = x.valueToJava2D(panel.line(), area, RectangleEdge.BOTTOM);
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(line, area.getMinY(), line, area.getMaxY()));
        for (int i = 0; i < rows.size(); i++) {
            double middle = y.valueToJava2D(i, area, RectangleEdge.LEFT);
            g.setPaint(Palette.GRID);
            g.setStroke(Scaffold.HAIR);
            g.draw(new Line2D.Double(area.getMinX(), middle, area.getMaxX(), middle));
            if (named.isPresent()) {
                name(g, rows.get(i), named.get(), middle);
            }
            if (!texts.isEmpty()) {
                Lettering.left(g, Typeface.regular(12), Palette.INK, texts.get(i), room.getMaxX() + TEXT, middle + 4);
            }
            List<Dot> dots = panel.dots().get(i);
            for (int d = 0; d < dots.size(); d++) {
                mark(g, area, x, middle + (d - (dots.size() - 1) / 2.0) * APART, dots.get(d));
            }
        }
    }

    /** A step whose numbers do not touch in the room there is. */
    private static double step(double span, double largest, double width) {
        double step = Scaffold.step(span, 5);
        while (step / span * width
                < 18
                        + Lettering.width(
                                Typeface.regular(12), "−" + Scale.axis(step).format(largest))) {
            step = Scaffold.step(2.01 * step, 1);
        }
        return step;
    }

    private void name(Graphics2D g, String name, double left, double middle) {
        List<String> lines = Lettering.wrap(Typeface.regular(12), name, names - 8);
        double baseline = middle + 4 - (lines.size() - 1) * 7;
        for (String one : lines) {
            Lettering.left(g, Typeface.regular(12), Palette.INK, one, left, baseline);
            baseline += 14;
        }
    }

    private static void mark(Graphics2D g, Rectangle2D area, NumberAxis x, double middle, Dot dot) {
        g.setPaint(dot.filled() ? dot.look().color() : Palette.MUTED);
        g.setStroke(new BasicStroke(1.8f));
        g.draw(new Line2D.Double(
                x.valueToJava2D(dot.least(), area, RectangleEdge.BOTTOM),
                middle,
                x.valueToJava2D(dot.most(), area, RectangleEdge.BOTTOM),
                middle));
        dot.look().mark(g, x.valueToJava2D(dot.mean(), area, RectangleEdge.BOTTOM), middle, 4.5, dot.filled());
    }

    /** The line of an interval with its caps. */
    static void whisker(Graphics2D g, double low, double high, double middle) {
        g.draw(new Line2D.Double(low, middle, high, middle));
        g.draw(new Line2D.Double(low, middle - 4, low, middle + 4));
        g.draw(new Line2D.Double(high, middle - 4, high, middle + 4));
    }
}
