package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
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
import org.offramp.report.words.Naming;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Printed;
import org.offramp.report.words.Scale;
import org.offramp.report.words.Verdict;

/** The paired differences of the headline outcomes from the base, relative to the base, each with its interval. */
final class Differences implements Figure {

    private static final String ID = "differences";
    private static final String TITLE = "Change against the base";
    private static final double ROW = 38;
    private static final double ARM = 22;
    private static final double HEAD = 26;
    private static final double TITLES = 250;
    private static final double NUMBERS = 230;
    private static final double FAR = 3;

    /** One outcome's relative change in per cent; the title is that of its arm where there are several. */
    private record Change(
            String outcome, String title, Look look, double mean, double low, double high, String text, boolean clear) {

        double reach() {
            return Math.max(Math.abs(low), Math.abs(high));
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        List<String> arms = input.lines();
        List<Change> changes = changes(input, arms);
        if (changes.isEmpty()) {
            return List.of(new Plate.LeftOut(
                    ID,
                    TITLE,
                    arms.size() < 2
                            ? "there is only a base arm."
                            : "difference.csv has no interval for a headline outcome."));
        }
        boolean several = arms.size() > 2;
        long outcomes = changes.stream().map(Change::outcome).distinct().count();
        Frame frame = Frame.of(
                input.manifest(),
                TITLE,
                (several ? "Each arm" : OutcomeName.upper(Naming.arm(input.manifest(), arms.get(1))))
                        + " minus base in per cent of the base, mean of "
                        + input.manifest().horizon()
                        + ", paired by replication, with 95% interval. Filled: the interval excludes zero.");
        int height = frame.height((several ? changes.size() * ARM + outcomes * HEAD : changes.size() * ROW) + 180);
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                alt(changes, several),
                "A dot left of the zero line is a fall. Where the interval crosses the line the dot is hollow, and there"
                        + " is no clear change. An arrow points to a change beyond the axis; its number stands at the"
                        + " right.",
                Frame.WIDTH,
                height,
                g -> paint(g, frame.paint(g, height), changes, several)));
    }

    private static List<Change> changes(ReportInput input, List<String> arms) {
        List<Change> changes = new ArrayList<>();
        for (Headline headline : Headline.of(input)) {
            Optional<Row> base = headline.in(input, input.manifest().base());
            if (headline.main() && base.isPresent() && base.get().mean() > 0) {
                for (int i = 1; i < arms.size(); i++) {
                    String title = arms.size() > 2
                            ? Naming.arm(input.manifest(), arms.get(i))
                            : headline.name().title();
                    Look look = Look.arm(i);
                    headline.difference(input, arms.get(i))
                            .filter(d -> d.known() && d.bounded())
                            .ifPresent(d -> changes.add(change(
                                    headline.name().title(),
                                    title,
                                    look,
                                    d,
                                    base.get().mean())));
                }
            }
        }
        return changes;
    }

    private static Change change(String outcome, String title, Look look, Difference d, double base) {
        double percent = 100 / base;
        Printed printed = Printed.relative(d, base);
        Verdict verdict = Verdict.of(d);
        return new Change(
                outcome,
                title,
                look,
                d.mean() * percent,
                d.low() * percent,
                d.high() * percent,
                printed.value() + "  (" + printed.range() + ")",
                verdict == Verdict.LESS || verdict == Verdict.MORE);
    }

    /** Where each change stands, in rows from the top; several arms of an outcome stand close, below its name. */
    private static double[] places(List<Change> changes, boolean several) {
        double[] places = new double[changes.size()];
        double at = 0;
        for (int i = 0; i < places.length; i++) {
            boolean first = i == 0
                    || !changes.get(i).outcome().equals(changes.get(i - 1).outcome());
            at += several ? ARM + (first ? HEAD : 0) : ROW;
            places[i] = at;
        }
        return places;
    }

    private static void paint(Graphics2D g, Rectangle2D room, List<Change> changes, boolean several) {
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
        double[] places = places(changes, several);
        double row = several ? ARM : ROW;
        NumberAxis y = Scaffold.axis(
                "", places[0] - row * (several ? 1.9 : 0.6), places[places.length - 1] + 0.6 * row, 1e6, Scale.axis());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(data(changes, places), x, y, renderer());
        Scaffold.grid(plot, false, true);
        Rectangle2D area = Scaffold.draw(g, plot, room, TITLES, NUMBERS);
        double zero = x.valueToJava2D(0, area, RectangleEdge.BOTTOM);
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(zero, area.getMinY(), zero, area.getMaxY()));
        for (int i = 0; i < changes.size(); i++) {
            Change c = changes.get(i);
            double middle = y.valueToJava2D(places[i], area, RectangleEdge.LEFT);
            double at = x.valueToJava2D(Math.max(left, Math.min(right, c.mean())), area, RectangleEdge.BOTTOM);
            if (c.mean() < left || c.mean() > right) {
                arrow(g, at, middle, Math.signum(c.mean()), c);
            } else {
                c.look().mark(g, at, middle, 4.5, c.clear());
            }
            if (several && (i == 0 || !c.outcome().equals(changes.get(i - 1).outcome()))) {
                Lettering.left(g, Typeface.bold(12), Palette.INK, c.outcome(), room.getX(), middle - 18);
            }
            String name = Lettering.beginning(Typeface.regular(12), c.title(), TITLES - 16);
            Lettering.right(g, Typeface.regular(12), Palette.INK, name, area.getMinX() - 10, middle + 4);
            Lettering.left(g, Typeface.regular(12), Palette.INK, c.text(), area.getMaxX() + 12, middle + 4);
        }
    }

    /** How far the axis goes: one change far beyond all others must not squeeze them, and gets an arrow. */
    private static double limit(List<Change> changes) {
        double[] reaches = changes.stream().mapToDouble(Change::reach).sorted().toArray();
        int last = reaches.length - 1;
        return last > 0 && reaches[last] > FAR * reaches[last - 1] ? 1.5 * reaches[last - 1] : reaches[last];
    }

    private static XYIntervalSeriesCollection data(List<Change> changes, double[] places) {
        XYIntervalSeries series = new XYIntervalSeries("change", false, true);
        for (int i = 0; i < places.length; i++) {
            Change c = changes.get(i);
            series.add(c.mean(), c.low(), c.high(), places[i], places[i], places[i]);
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

    private static void arrow(Graphics2D g, double x, double y, double direction, Change change) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + 12 * direction, y);
        path.lineTo(x - 2 * direction, y - 7);
        path.lineTo(x - 2 * direction, y + 7);
        path.closePath();
        g.setPaint(change.clear() ? change.look().color() : Palette.PAPER);
        g.fill(path);
        g.setPaint(change.clear() ? change.look().color() : Palette.INK);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(path);
    }

    private static String alt(List<Change> changes, boolean several) {
        List<String> parts = changes.stream()
                .map(c -> c.outcome() + (several ? ", " + c.title() : "") + " " + c.text())
                .toList();
        return "Dots with intervals of the relative change against the base. " + String.join("; ", parts) + ".";
    }
}
