package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.offramp.report.result.Difference;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Headline;
import org.offramp.report.words.Printed;
import org.offramp.report.words.Scale;
import org.offramp.report.words.Verdict;

/** The paired differences of the headline outcomes from the base, relative to the base, each with its interval. */
final class Differences implements Figure {

    private static final String ID = "differences";
    private static final String TITLE = "Change against the base";
    private static final double ROW = 38;
    private static final double TITLES = 250;
    private static final double NUMBERS = 230;
    private static final double FAR = 3;

    /** One outcome's relative change in per cent. */
    private record Change(String title, double mean, double low, double high, String text, boolean clear) {

        double reach() {
            return Math.max(Math.abs(low), Math.abs(high));
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        List<Change> changes = input.manifest()
                .alternative()
                .map(arm -> changes(input, arm.name()))
                .orElse(List.of());
        if (changes.isEmpty()) {
            return List.of(new Plate.LeftOut(
                    ID,
                    TITLE,
                    input.manifest().alternative().isEmpty()
                            ? "there is only a base arm."
                            : "difference.csv has no interval for a headline outcome."));
        }
        int height = (int) (changes.size() * ROW + 190);
        Frame frame = Frame.of(
                input.manifest(),
                TITLE,
                "Alternative minus base in per cent of the base, mean of "
                        + input.manifest().horizon()
                        + ", paired by replication, with 95% interval. Filled: the interval excludes zero.");
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                alt(changes),
                "A dot left of the zero line is a fall. Where the interval crosses the line the dot is hollow, and there"
                        + " is no clear change. An arrow points to a change beyond the axis; its number stands at the"
                        + " right.",
                Frame.WIDTH,
                height,
                g -> paint(g, frame.paint(g, height), changes)));
    }

    private static List<Change> changes(ReportInput input, String arm) {
        List<Change> changes = new ArrayList<>();
        for (Headline headline : Headline.of(input)) {
            Optional<Row> base = headline.in(input, input.manifest().base());
            Optional<Difference> found = headline.difference(input, arm);
            if (!headline.main()
                    || base.isEmpty()
                    || found.isEmpty()
                    || !(base.get().mean() > 0)) {
                continue;
            }
            Difference d = found.get();
            if (d.known() && d.bounded()) {
                double percent = 100 / base.get().mean();
                Printed printed = Printed.relative(d, base.get().mean());
                Verdict verdict = Verdict.of(d);
                changes.add(new Change(
                        headline.name().title(),
                        d.mean() * percent,
                        d.low() * percent,
                        d.high() * percent,
                        printed.value() + "  (" + printed.range() + ")",
                        verdict == Verdict.LESS || verdict == Verdict.MORE));
            }
        }
        return changes;
    }

    private static void paint(Graphics2D g, Rectangle2D room, List<Change> changes) {
        double limit = limit(changes);
        double left = Math.max(
                -limit,
                Math.min(0, changes.stream().mapToDouble(Change::low).min().orElse(0)));
        double right = Math.min(
                limit,
                Math.max(0, changes.stream().mapToDouble(Change::high).max().orElse(0)));
        double span = Math.max(right - left, 0.1);
        NumberAxis x = Scaffold.axis(
                "change against the base, per cent",
                left - 0.08 * span,
                right + 0.08 * span,
                Scaffold.step(span, 9),
                Scale.axis());
        NumberAxis y = Scaffold.axis("", -0.6, changes.size() - 0.4, 1, Scale.axis());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(data(changes), x, y, renderer());
        Scaffold.grid(plot, false, true);
        Rectangle2D area = Scaffold.draw(g, plot, room, TITLES, NUMBERS);
        double zero = x.valueToJava2D(0, area, RectangleEdge.BOTTOM);
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(zero, area.getMinY(), zero, area.getMaxY()));
        for (int i = 0; i < changes.size(); i++) {
            Change c = changes.get(i);
            double middle = y.valueToJava2D(i, area, RectangleEdge.LEFT);
            double at = x.valueToJava2D(Math.max(left, Math.min(right, c.mean())), area, RectangleEdge.BOTTOM);
            boolean beyond = c.mean() < left || c.mean() > right;
            mark(g, beyond ? arrow(at, middle, Math.signum(c.mean())) : dot(at, middle), c.clear());
            Lettering.right(g, Typeface.regular(12), Palette.INK, c.title(), area.getMinX() - 10, middle + 4);
            Lettering.left(g, Typeface.regular(12), Palette.INK, c.text(), area.getMaxX() + 12, middle + 4);
        }
    }

    /** How far the axis goes: one change far beyond all others must not squeeze them, and gets an arrow. */
    private static double limit(List<Change> changes) {
        double[] reaches = changes.stream().mapToDouble(Change::reach).sorted().toArray();
        int last = reaches.length - 1;
        return last > 0 && reaches[last] > FAR * reaches[last - 1] ? 1.5 * reaches[last - 1] : reaches[last];
    }

    private static XYIntervalSeriesCollection data(List<Change> changes) {
        XYIntervalSeries series = new XYIntervalSeries("change", false, true);
        for (int i = 0; i < changes.size(); i++) {
            Change c = changes.get(i);
            series.add(c.mean(), c.low(), c.high(), i, i, i);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private static XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(9);
        renderer.setErrorPaint(Palette.INK);
        renderer.setErrorStroke(new BasicStroke(1.6f));
        renderer.setSeriesShapesVisible(0, false);
        return renderer;
    }

    private static Shape dot(double x, double y) {
        return new Ellipse2D.Double(x - 4, y - 4, 8, 8);
    }

    private static Shape arrow(double x, double y, double direction) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + 12 * direction, y);
        path.lineTo(x - 2 * direction, y - 7);
        path.lineTo(x - 2 * direction, y + 7);
        path.closePath();
        return path;
    }

    private static void mark(Graphics2D g, Shape shape, boolean clear) {
        g.setPaint(clear ? Palette.BLUE : Palette.PAPER);
        g.fill(shape);
        g.setPaint(clear ? Palette.BLUE : Palette.INK);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(shape);
    }

    private static String alt(List<Change> changes) {
        List<String> parts =
                changes.stream().map(c -> c.title() + " " + c.text()).toList();
        return "Dots with intervals of the relative change against the base. " + String.join("; ", parts) + ".";
    }
}
