package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Headline;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Printed;
import org.offramp.report.words.RuleComparison;
import org.offramp.report.words.Scale;

/** Who wins and who waits under each priority rule: a panel an outcome, a dot with its interval for each rule. */
final class RulesCompared implements Figure {

    private static final String ID = "priority-rules";
    private static final String TITLE = "Priority rules compared";
    private static final int COLUMNS = 2;
    private static final double ROW = 20;
    private static final double AROUND = 84;
    private static final double LABELS = 176;

    /** A dot of a panel. */
    private record Dot(String label, double mean, double low, double high, boolean clear) {}

    /** A panel: its heading, its dots, and whether they are differences from the base. */
    private record Panel(String heading, String axis, boolean paired, List<Dot> dots) {

        double least() {
            double least = dots.stream().mapToDouble(Dot::low).min().orElse(0);
            return paired ? Math.min(0, least) : least;
        }

        double most() {
            double most = dots.stream().mapToDouble(Dot::high).max().orElse(0);
            return paired ? Math.max(0, most) : most;
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        return RuleComparison.of(input)
                .map(rules -> List.of(plate(input, rules)))
                .orElse(List.of());
    }

    private static Plate plate(ReportInput input, RuleComparison rules) {
        List<Panel> panels = rules.outcomes().stream()
                .map(o -> panel(rules, o))
                .filter(p -> !p.dots().isEmpty())
                .toList();
        if (panels.isEmpty()) {
            return new Plate.LeftOut(ID, TITLE, "summary.csv has no outcome that the rules are compared by.");
        }
        double each = rules.arms().size() * ROW + AROUND;
        int lines = (panels.size() + COLUMNS - 1) / COLUMNS;
        int height = (int) (lines * each + 106);
        Frame frame = Frame.of(
                input.manifest(),
                TITLE,
                "Mean of " + input.manifest().horizon()
                        + " with 95% interval. Filled: the interval of a difference from the base, paired by"
                        + " replication, excludes zero.");
        return new Plate.Drawn(
                ID,
                TITLE,
                alt(rules),
                RuleComparison.sentence(input.manifest())
                        + " Where the base has no such value, the panel shows the value itself.",
                Frame.WIDTH,
                height,
                g -> {
                    Rectangle2D room = frame.paint(g, height);
                    double width = room.getWidth() / COLUMNS;
                    for (int i = 0; i < panels.size(); i++) {
                        double x = room.getX() + i % COLUMNS * width;
                        double y = room.getY() + i / COLUMNS * each;
                        paint(g, new Rectangle2D.Double(x, y, width - 12, each), panels.get(i));
                    }
                });
    }

    private static Panel panel(RuleComparison rules, Headline outcome) {
        boolean paired = rules.paired(outcome);
        boolean share = outcome.name().kind() == Kind.SHARE;
        double largest = 0;
        for (Arm arm : rules.arms()) {
            Optional<? extends Estimate> found = rules.shown(outcome, arm);
            largest = Math.max(largest, found.map(e -> Math.abs(e.mean())).orElse(0.0));
        }
        Scale scale = Scale.of(share ? largest * 100 : largest);
        double unit = share ? 100 : 1 / scale.size();
        List<Dot> dots = new ArrayList<>();
        for (Arm arm : rules.arms()) {
            rules.shown(outcome, arm).ifPresent(e -> {
                double low = e.bounded() ? e.low() : e.mean();
                double high = e.bounded() ? e.high() : e.mean();
                boolean clear = !paired || e.bounded() && (low > 0 || high < 0);
                dots.add(new Dot(rules.rule(arm), e.mean() * unit, low * unit, high * unit, clear));
            });
        }
        String size = share ? paired ? "percentage points" : "per cent" : scale.prefix() + unit(outcome);
        return new Panel(outcome.name().title(), (paired ? "difference from the base, " : "") + size, paired, dots);
    }

    private static String unit(Headline outcome) {
        boolean stock = outcome.name().kind() == Kind.COUNT && !outcome.name().perYear();
        return stock ? "people" : outcome.name().unit();
    }

    private static void paint(Graphics2D g, Rectangle2D room, Panel panel) {
        Lettering.left(g, Typeface.bold(13), Palette.INK, panel.heading(), room.getX() + 4, room.getY() + 14);
        double reach = panel.most() - panel.least();
        double span = reach > 0 ? reach : 1;
        double step = Scaffold.step(span, 5);
        NumberAxis x = Scaffold.axis(
                panel.axis(), panel.least() - 0.08 * span, panel.most() + 0.08 * span, step, Scale.axis(step));
        NumberAxis y = Scaffold.axis("", -0.6, panel.dots().size() - 0.4, 1, Scale.axis());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, null);
        Scaffold.grid(plot, false, true);
        Rectangle2D inner =
                new Rectangle2D.Double(room.getX(), room.getY() + 18, room.getWidth(), room.getHeight() - 26);
        Rectangle2D area = Scaffold.draw(g, plot, inner, LABELS, 8);
        g.setStroke(new BasicStroke(1.4f));
        if (panel.paired()) {
            double zero = x.valueToJava2D(0, area, RectangleEdge.BOTTOM);
            g.setPaint(Palette.INK);
            g.draw(new Line2D.Double(zero, area.getMinY(), zero, area.getMaxY()));
        }
        for (int i = 0; i < panel.dots().size(); i++) {
            Dot dot = panel.dots().get(i);
            double middle = y.valueToJava2D(i, area, RectangleEdge.LEFT);
            double low = x.valueToJava2D(dot.low(), area, RectangleEdge.BOTTOM);
            double high = x.valueToJava2D(dot.high(), area, RectangleEdge.BOTTOM);
            double at = x.valueToJava2D(dot.mean(), area, RectangleEdge.BOTTOM);
            g.setPaint(Palette.INK);
            g.draw(new Line2D.Double(low, middle, high, middle));
            Ellipse2D circle = new Ellipse2D.Double(at - 4, middle - 4, 8, 8);
            g.setPaint(dot.clear() ? Palette.BLUE : Palette.PAPER);
            g.fill(circle);
            g.setPaint(dot.clear() ? Palette.BLUE : Palette.INK);
            g.draw(circle);
            Lettering.right(g, Typeface.regular(11), Palette.INK, dot.label(), area.getMinX() - 8, middle + 4);
        }
    }

    private static String alt(RuleComparison rules) {
        StringBuilder alt = new StringBuilder("Dots with intervals, a panel for each outcome.");
        for (Headline outcome : rules.outcomes()) {
            List<String> parts = new ArrayList<>();
            for (Arm arm : rules.arms()) {
                Optional<Printed> text =
                        rules.paired(outcome) ? rules.change(outcome, arm) : rules.printed(outcome, arm);
                parts.add(rules.rule(arm) + " " + text.map(Printed::withRange).orElse(Numeral.NONE));
            }
            alt.append(' ')
                    .append(RuleComparison.heading(outcome))
                    .append(rules.paired(outcome) ? ", difference from the base: " : ": ")
                    .append(String.join("; ", parts))
                    .append('.');
        }
        return alt.toString();
    }
}
