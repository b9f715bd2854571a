package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Swing;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/**
 * The tornado: by how much the difference an arm makes swings between the fifth of the draws in which a number is lowest and
 * that in which it is highest, the widest swing on top; a panel for each headline outcome and for the net benefit.
 */
final class Tornado implements Figure {

    private static final String ID = "tornado";
    private static final String TITLE = "What the difference swings with";
    private static final String BENEFIT = "net-benefit";
    private static final List<String> OUTCOMES =
            List.of("prison-population", "treatment-coverage", "overdose-deaths", "cost", BENEFIT);
    private static final int SHOWN = 6;
    private static final double ROW = 23;
    private static final double HEAD = 26;
    private static final double FOOT = 44;
    private static final double NAMES = 400;
    private static final double THICK = 14;

    /** The swings of one outcome, in the unit they are drawn in. */
    private record Panel(String heading, List<Swing> swings, double unit) {

        double height() {
            return HEAD + swings.size() * ROW + FOOT;
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        if (input.other().isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "there is only a base arm."));
        }
        if (input.sureness().draws() == 0) {
            return List.of(new Plate.LeftOut(
                    ID, TITLE, "no numbers were drawn; the run was not made with --uncertainty parameters."));
        }
        List<Panel> panels = OUTCOMES.stream()
                .flatMap(o -> panel(input, input.other().get(), o))
                .toList();
        if (panels.isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "tornado.csv has no rows: a fifth of the draws holds none."));
        }
        Manifest m = input.manifest();
        int fifth = input.sureness().draws() / 5;
        Frame frame = Frame.pair(
                m,
                TITLE,
                OutcomeName.upper(Naming.arm(m, input.other().get())) + " minus base, mean of " + m.horizon()
                        + ". Upper bar, dotted: the fifth of "
                        + input.sureness().draws()
                        + " draws in which the number is lowest; lower bar: highest. Bold and full in colour: wider than"
                        + " chance.");
        int height = frame.height(panels.stream().mapToDouble(Panel::height).sum() + 112);
        List<String> parts = new ArrayList<>();
        panels.forEach(p -> p.swings()
                .forEach(s -> parts.add(p.heading() + ", " + s.path() + ": " + Numeral.of(s.low() / p.unit()) + " to "
                        + Numeral.of(s.high() / p.unit()))));
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                "Tornado charts of the difference from the base by number. " + String.join("; ", parts) + ".",
                "Each end is the mean of " + fifth + (fifth == 1 ? " draw" : " draws")
                        + ", in which all other numbers vary as well. The thin line is the mean of all draws. A faint swing is no"
                        + " wider than the widest one comes by chance alone where no number matters: it says nothing."
                        + " More draws make chance smaller.",
                Frame.WIDTH,
                height,
                g -> {
                    Rectangle2D room = frame.paint(g, height);
                    double y = room.getY();
                    for (Panel panel : panels) {
                        paint(g, new Rectangle2D.Double(room.getX(), y, room.getWidth(), panel.height()), panel);
                        y += panel.height();
                    }
                }));
    }

    private static Stream<Panel> panel(ReportInput input, String arm, String outcome) {
        List<Swing> swings = input.sureness().swings().stream()
                .filter(s -> s.arm().equals(arm) && s.outcome().equals(outcome))
                .filter(s -> Double.isFinite(s.low()) && Double.isFinite(s.high()))
                .limit(SHOWN)
                .toList();
        double most = 0;
        for (Swing s : swings) {
            most = Math.max(most, Math.max(Math.abs(s.low()), Math.max(Math.abs(s.high()), Math.abs(s.mean()))));
        }
        if (!(most > 0)) {
            return Stream.empty();
        }
        Manifest m = input.manifest();
        Scale scale = Scale.of(most);
        return Stream.of(
                switch (outcome) {
                    case "treatment-coverage" -> new Panel("Treatment coverage, percentage points", swings, 0.01);
                    case "prison-population" ->
                        new Panel("Prison population, " + scale.prefix() + "people", swings, scale.size());
                    case "overdose-deaths" ->
                        new Panel("Overdose deaths, " + scale.prefix() + "a year", swings, scale.size());
                    case BENEFIT ->
                        new Panel(
                                "Net benefit, societal, " + scale.prefix() + m.currency() + " a year, discounted",
                                swings,
                                scale.size());
                    default ->
                        new Panel(
                                "Cost, all payers, " + scale.prefix() + m.currency() + " a year", swings, scale.size());
                });
    }

    private static void paint(Graphics2D g, Rectangle2D room, Panel panel) {
        String told = panel.swings().stream().anyMatch(Swing::clear) ? "" : " · no swing is wider than chance";
        Lettering.left(g, Typeface.bold(12.5), Palette.INK, panel.heading() + told, room.getX() + 4, room.getY() + 16);
        double low = 0;
        double high = 0;
        for (Swing s : panel.swings()) {
            low = Math.min(low, Math.min(s.mean(), Math.min(s.low(), s.high())) / panel.unit());
            high = Math.max(high, Math.max(s.mean(), Math.max(s.low(), s.high())) / panel.unit());
        }
        double span = high > low ? high - low : 1;
        double step = Scaffold.step(span, 6);
        NumberAxis x = Scaffold.axis("", low - 0.08 * span, high + 0.08 * span, step, Scale.axis(step));
        NumberAxis y = Scaffold.axis("", -0.5, panel.swings().size() - 0.5, 1, Scale.axis());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer());
        Scaffold.grid(plot, false, true);
        Rectangle2D inner = new Rectangle2D.Double(
                room.getX(), room.getY() + HEAD - 4, room.getWidth(), room.getHeight() - HEAD - 12);
        Rectangle2D area = Scaffold.draw(g, plot, inner, NAMES, 16);
        for (int i = 0; i < panel.swings().size(); i++) {
            Swing s = panel.swings().get(i);
            double middle = y.valueToJava2D(i, area, RectangleEdge.LEFT);
            double centre = at(x, area, s.mean() / panel.unit());
            bar(g, centre, at(x, area, s.low() / panel.unit()), middle, false, s.clear());
            bar(g, centre, at(x, area, s.high() / panel.unit()), middle, true, s.clear());
            String name = Lettering.ending(Typeface.regular(12), s.path(), NAMES - 90);
            Lettering.left(
                    g,
                    s.clear() ? Typeface.bold(12) : Typeface.regular(12),
                    Palette.INK,
                    name,
                    room.getX() + 4,
                    middle + 4);
            Lettering.right(g, Typeface.regular(11), Palette.MUTED, s.grade(), area.getMinX() - 10, middle + 4);
        }
        line(g, area, at(x, area, 0), 1.4f);
        line(g, area, at(x, area, panel.swings().get(0).mean() / panel.unit()), 0.9f);
    }

    private static void bar(Graphics2D g, double from, double to, double middle, boolean high, boolean clear) {
        double top = middle - THICK / 2 + (high ? THICK / 2 : 0);
        Rectangle2D bar =
                new Rectangle2D.Double(Math.min(from, to), top, Math.max(1, Math.abs(to - from)), THICK / 2 - 1);
        g.setPaint(high ? Palette.BLUE : Palette.area(2));
        if (clear) {
            g.fill(bar);
        } else {
            g.setPaint(Palette.veil(high ? Palette.BLUE : Palette.area(2), high ? 60 : 110));
            g.fill(bar);
        }
        g.setPaint(Palette.MUTED);
        g.setStroke(high ? Scaffold.HAIR : Scaffold.DOTS);
        g.draw(bar);
    }

    private static void line(Graphics2D g, Rectangle2D area, double x, float width) {
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(width));
        g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
    }

    private static double at(NumberAxis x, Rectangle2D area, double value) {
        return x.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }
}
