package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
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
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Headline;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Naming;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Printed;
import org.offramp.report.words.Scale;

/**
 * The difference of cost from the base, payer by payer, each bar beginning where the one above it ended; the last is the
 * total, with the interval of its own paired difference. One plate for each arm.
 */
final class CostWaterfall implements Figure {

    private static final String ID = "cost-waterfall";
    private static final String TITLE = "Who pays the difference";
    private static final double ROW = 30;
    private static final double NAMES = 150;
    private static final double TEXT = 250;
    private static final double THICK = 18;

    /** A step of the fall: from where to where the bar goes. */
    private record Step(String name, double from, double to, Difference difference, boolean total) {

        double low() {
            return Math.min(Math.min(from, to), total && difference.bounded() ? difference.low() : from);
        }

        double high() {
            return Math.max(Math.max(from, to), total && difference.bounded() ? difference.high() : from);
        }

        String text() {
            return Printed.change(Kind.MONEY, difference).withRange();
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        List<String> arms = input.lines();
        if (arms.size() < 2) {
            return List.of(new Plate.LeftOut(ID, TITLE, "there is only a base arm."));
        }
        List<Plate> plates = new ArrayList<>();
        for (String arm : arms.subList(1, arms.size())) {
            String id = arms.size() > 2 ? ID + "-" + arm : ID;
            String title = arms.size() > 2 ? TITLE + ": " + Naming.arm(input.manifest(), arm) : TITLE;
            List<Step> steps = steps(input, arm);
            plates.add(
                    steps.size() > 1
                            ? plate(input.manifest(), id, title, steps)
                            : new Plate.LeftOut(id, title, "difference.csv has no cost by payer."));
        }
        return List.copyOf(plates);
    }

    private static List<Step> steps(ReportInput input, String arm) {
        List<Step> steps = new ArrayList<>();
        double at = 0;
        for (Headline headline : Headline.of(input)) {
            Optional<Difference> found = headline.difference(input, arm).filter(Difference::known);
            if (headline.stratum().startsWith("payer=") && found.isPresent()) {
                String name = OutcomeName.upper(Naming.payer(Naming.value(headline.stratum())));
                double to = at + found.get().mean();
                steps.add(new Step(name, at, to, found.get(), false));
                at = to;
            }
        }
        Headline.of(input).stream()
                .filter(h -> h.name().id().equals("cost") && h.stratum().equals("all"))
                .findFirst()
                .flatMap(h -> h.difference(input, arm))
                .filter(Difference::known)
                .ifPresent(d -> steps.add(new Step("All payers", 0, d.mean(), d, true)));
        return steps;
    }

    private static Plate plate(Manifest m, String id, String title, List<Step> steps) {
        Frame frame = Frame.of(
                m,
                title,
                "Difference of cost from the base in " + m.currency() + " a year, prices of " + m.priceYear()
                        + ", average cost, not discounted; mean of " + m.horizon()
                        + ", paired by replication, with 95% interval.");
        int height = frame.height(steps.size() * ROW + 172);
        List<String> parts = steps.stream().map(s -> s.name() + " " + s.text()).toList();
        return new Plate.Drawn(
                id,
                title,
                "Waterfall of the difference of cost from the base by payer, " + m.currency() + " a year. "
                        + String.join("; ", parts) + ".",
                "Each bar begins where the one above it ends: dark to the left is money saved, pale to the right money"
                        + " spent. The last bar is the sum, its line the interval of the sum. Costs to society and"
                        + " victims are no one’s budget.",
                Frame.WIDTH,
                height,
                g -> paint(g, frame.paint(g, height), m, steps));
    }

    private static void paint(Graphics2D g, Rectangle2D room, Manifest m, List<Step> steps) {
        double low = steps.stream().mapToDouble(Step::low).min().orElse(0);
        double high = steps.stream().mapToDouble(Step::high).max().orElse(0);
        Scale scale = Scale.of(Math.max(Math.abs(low), Math.abs(high)));
        double size = scale.size();
        double span = high > low ? (high - low) / size : 1;
        double step = Scaffold.step(span, 7);
        NumberAxis x = Scaffold.axis(
                OutcomeName.upper(scale.prefix() + m.currency()) + " a year more (right) or less (left) than the base",
                low / size - 0.06 * span,
                high / size + 0.06 * span,
                step,
                Scale.axis(step));
        NumberAxis y = Scaffold.axis("", -0.6, steps.size() - 0.4, 1, Scale.axis());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer());
        Scaffold.grid(plot, false, true);
        Rectangle2D area = Scaffold.draw(g, plot, room, NAMES, TEXT);
        double zero = x.valueToJava2D(0, area, RectangleEdge.BOTTOM);
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(zero, area.getMinY(), zero, area.getMaxY()));
        for (int i = 0; i < steps.size(); i++) {
            Step one = steps.get(i);
            double middle = y.valueToJava2D(i, area, RectangleEdge.LEFT);
            double from = x.valueToJava2D(one.from() / size, area, RectangleEdge.BOTTOM);
            double to = x.valueToJava2D(one.to() / size, area, RectangleEdge.BOTTOM);
            g.setPaint(one.total() ? Palette.MUTED : one.to() < one.from() ? Palette.BLUE : Palette.area(2));
            g.fill(new Rectangle2D.Double(
                    Math.min(from, to), middle - THICK / 2, Math.max(1, Math.abs(to - from)), THICK));
            g.setPaint(Palette.INK);
            g.setStroke(Scaffold.HAIR);
            if (i + 1 < steps.size()) {
                double next = y.valueToJava2D(i + 1, area, RectangleEdge.LEFT);
                double end = steps.get(i + 1).total() ? next - THICK / 2 : next + THICK / 2;
                g.draw(new Line2D.Double(to, middle - THICK / 2, to, end));
            }
            if (one.total() && one.difference().bounded()) {
                Dots.whisker(
                        g,
                        x.valueToJava2D(one.difference().low() / size, area, RectangleEdge.BOTTOM),
                        x.valueToJava2D(one.difference().high() / size, area, RectangleEdge.BOTTOM),
                        middle);
            }
            Lettering.right(
                    g,
                    one.total() ? Typeface.bold(12) : Typeface.regular(12),
                    Palette.INK,
                    one.name(),
                    area.getMinX() - 10,
                    middle + 4);
            Lettering.left(g, Typeface.regular(12), Palette.INK, one.text(), area.getMaxX() + 12, middle + 4);
        }
    }
}
