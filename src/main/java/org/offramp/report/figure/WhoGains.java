package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Group;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Gain;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/** Differences from the base for men, women and each age band, per 1,000 people of the group, a panel per yardstick. */
final class WhoGains implements Figure {

    private static final String ID = "who-gains";
    private static final String TITLE = "Who gains and who does not";
    private static final double ROW = 34;
    private static final double NAMES = 128;
    private static final double GAP = 8;
    private static final double EDGE = 14;
    private static final double HEADING = 40;

    /** A panel: a yardstick and the difference of each group, where there is one. */
    private record Panel(Gain gain, List<Optional<Difference>> differences) {}

    @Override
    public List<Plate> plates(ReportInput input) {
        Optional<String> other = input.other();
        List<Panel> panels = other.map(arm -> panels(input, arm)).orElse(List.of());
        if (!panels.isEmpty()) {
            return List.of(plate(input.manifest(), panels));
        }
        String why =
                other.isEmpty() ? "there is only a base arm." : "difference.csv has no interval by sex or age band.";
        return List.of(new Plate.LeftOut(ID, TITLE, why));
    }

    private static List<Panel> panels(ReportInput input, String arm) {
        List<Panel> panels = new ArrayList<>();
        for (Gain gain : Gain.values()) {
            List<Optional<Difference>> found = input.manifest().groups().stream()
                    .map(group -> gain.in(input, arm, group))
                    .toList();
            if (found.stream().anyMatch(Optional::isPresent)) {
                panels.add(new Panel(gain, found));
            }
        }
        return panels;
    }

    private static Plate plate(Manifest m, List<Panel> panels) {
        List<Group> groups = m.groups();
        int height = (int) (groups.size() * ROW + HEADING + 190);
        Frame frame = Frame.of(
                m,
                TITLE,
                "Alternative minus base by sex and age band, mean of " + m.horizon()
                        + ", paired by replication, with 95% interval. Green: better; orange: worse; hollow: no clear"
                        + " change.");
        return new Plate.Drawn(
                ID,
                TITLE,
                alt(groups, panels),
                "Days, deaths and control are counted per 1,000 people of the group in the whole population, 12 and over;"
                        + " coverage is of those with a disorder. Each panel has its own axis. The age of somebody held or"
                        + " under control is that at the last change of standing.",
                Frame.WIDTH,
                height,
                g -> paint(g, frame.paint(g, height), groups, panels));
    }

    private static void paint(Graphics2D g, Rectangle2D room, List<Group> groups, List<Panel> panels) {
        double width = (room.getWidth() - NAMES - GAP * (panels.size() - 1)) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            double left = room.getX() + NAMES + i * (width + GAP);
            Gain gain = panels.get(i).gain();
            Lettering.left(
                    g, Typeface.bold(12.5), Palette.INK, OutcomeName.upper(gain.subject()), left, room.getY() + 16);
            Lettering.left(g, Typeface.regular(11), Palette.MUTED, gain.unit(), left, room.getY() + 31);
            Rectangle2D inner = new Rectangle2D.Double(left, room.getY() + HEADING, width, room.getHeight() - HEADING);
            panel(g, inner, groups, panels.get(i), i == 0 ? room.getX() : Double.NaN);
        }
    }

    private static void panel(Graphics2D g, Rectangle2D room, List<Group> groups, Panel panel, double names) {
        double low = 0;
        double high = 0;
        for (Optional<Difference> found : panel.differences()) {
            low = Math.min(low, found.map(Difference::low).orElse(0.0));
            high = Math.max(high, found.map(Difference::high).orElse(0.0));
        }
        double span = high > low ? high - low : 1;
        double step = Scaffold.step(span, 4);
        NumberAxis x = Scaffold.axis("", low - 0.08 * span, high + 0.08 * span, step, Scale.axis(step));
        NumberAxis y = Scaffold.axis("", -0.6, groups.size() - 0.4, 1, Scale.axis());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer(false, false));
        Scaffold.grid(plot, false, true);
        Rectangle2D area = Scaffold.draw(g, plot, room, 0, EDGE);
        double zero = x.valueToJava2D(0, area, RectangleEdge.BOTTOM);
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(zero, area.getMinY(), zero, area.getMaxY()));
        for (int i = 0; i < groups.size(); i++) {
            double middle = y.valueToJava2D(i, area, RectangleEdge.LEFT);
            if (!Double.isNaN(names)) {
                Lettering.left(g, Typeface.regular(12), Palette.INK, Gain.name(groups.get(i)), names, middle + 4);
            }
            if (panel.differences().get(i).isPresent()) {
                mark(
                        g,
                        area,
                        x,
                        middle,
                        panel.gain(),
                        panel.differences().get(i).get());
            }
        }
    }

    private static void mark(Graphics2D g, Rectangle2D area, NumberAxis x, double middle, Gain gain, Difference d) {
        double from = x.valueToJava2D(d.low(), area, RectangleEdge.BOTTOM);
        double to = x.valueToJava2D(d.high(), area, RectangleEdge.BOTTOM);
        double at = x.valueToJava2D(d.mean(), area, RectangleEdge.BOTTOM);
        boolean better = gain.better(d);
        boolean clear = better || gain.worse(d);
        g.setPaint(clear ? better ? Palette.GREEN : Palette.VERMILLION : Palette.MUTED);
        g.setStroke(new BasicStroke(1.8f));
        g.draw(new Line2D.Double(from, middle, to, middle));
        Shape dot = new Ellipse2D.Double(at - 4.5, middle - 4.5, 9, 9);
        if (!clear) {
            g.setPaint(Palette.PAPER);
        }
        g.fill(dot);
        if (!clear) {
            g.setPaint(Palette.MUTED);
        }
        g.draw(dot);
    }

    private static String alt(List<Group> groups, List<Panel> panels) {
        List<String> parts = new ArrayList<>();
        for (Panel panel : panels) {
            for (int i = 0; i < groups.size(); i++) {
                String group = Gain.name(groups.get(i));
                panel.differences()
                        .get(i)
                        .ifPresent(d -> parts.add(group + ", " + panel.gain().subject() + ": " + Numeral.of(d.mean())
                                + " (" + Numeral.range(d.low(), d.high()) + ") "
                                + panel.gain().unit()));
            }
        }
        return "Dots with intervals of the change against the base by group. " + String.join("; ", parts) + ".";
    }
}
