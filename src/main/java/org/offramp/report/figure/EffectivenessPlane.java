package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.Pair;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/** The cost-effectiveness plane: QALYs gained against cost added, a dot per replication, from each perspective. */
final class EffectivenessPlane implements Figure {

    private static final String ID = "cost-effectiveness";
    private static final String TITLE = "Cost and health against the base";
    private static final int HEIGHT = 560;
    private static final double LABELS = 210;

    /** The pairs of a perspective, or of an arm, at average cost. */
    private record Cloud(String name, Look look, List<Pair> pairs) {

        Color color() {
            return look.color();
        }

        double qalys() {
            return pairs.stream().mapToDouble(Pair::qalys).average().orElse(0);
        }

        double cost() {
            return pairs.stream().mapToDouble(Pair::cost).average().orElse(0);
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        Optional<String> other = input.other();
        List<Cloud> clouds = other.map(arm -> clouds(input, arm)).orElse(List.of());
        if (!clouds.isEmpty()) {
            return List.of(plate(input.manifest(), clouds));
        }
        String why = other.isEmpty() ? "there is only a base arm." : "cost-effectiveness.csv has no rows.";
        return List.of(new Plate.LeftOut(ID, TITLE, why));
    }

    /** With one arm beside the base a cloud for each perspective, with several the societal one of each. */
    private static List<Cloud> clouds(ReportInput input, String arm) {
        List<Cloud> clouds = new ArrayList<>();
        List<String> arms = input.lines();
        if (arms.size() > 2) {
            for (int i = 1; i < arms.size(); i++) {
                String name = Naming.arm(input.manifest(), arms.get(i));
                cloud(clouds, input, name, Look.arm(i), arms.get(i), "societal");
            }
            return clouds;
        }
        List<String> perspectives = List.of("justice", "health", "public", "societal");
        List<Color> colors = List.of(Palette.BLUE, Palette.GREEN, Palette.INK, Palette.VERMILLION);
        for (int i = 0; i < perspectives.size(); i++) {
            String perspective = perspectives.get(i);
            cloud(clouds, input, OutcomeName.upper(perspective), Look.of(i, colors.get(i)), arm, perspective);
        }
        return clouds;
    }

    private static void cloud(
            List<Cloud> clouds, ReportInput input, String name, Look look, String arm, String perspective) {
        List<Pair> pairs = input.pairs().stream()
                .filter(p -> p.arm().equals(arm) && p.view().equals("average"))
                .filter(p -> p.perspective().equals(perspective))
                .filter(p -> Double.isFinite(p.cost()) && Double.isFinite(p.qalys()))
                .toList();
        if (!pairs.isEmpty()) {
            clouds.add(new Cloud(name, look, pairs));
        }
    }

    private static Plate plate(Manifest m, List<Cloud> clouds) {
        Frame frame = Frame.of(
                m,
                TITLE,
                "QALYs gained and cost added a year, mean of " + m.horizon() + ", discounted, " + m.currency()
                        + " at prices of " + m.priceYear()
                        + ", average cost. Small: a replication. Large: their mean.");
        return new Plate.Drawn(
                ID,
                TITLE,
                alt(m, clouds),
                "Below the dashed line a QALY costs less than it is held to be worth, so the alternative is worth its"
                        + " cost; above it, not. The spread is chance between replications and nothing else.",
                Frame.WIDTH,
                HEIGHT,
                g -> paint(g, frame.paint(g, HEIGHT), m, clouds));
    }

    private static void paint(Graphics2D g, Rectangle2D room, Manifest m, List<Cloud> clouds) {
        double[] x = range(clouds.stream()
                .flatMap(c -> c.pairs().stream())
                .map(Pair::qalys)
                .toList());
        double[] y = range(
                clouds.stream().flatMap(c -> c.pairs().stream()).map(Pair::cost).toList());
        Scale scale = Scale.of(Math.max(Math.abs(y[0]), Math.abs(y[1])));
        NumberAxis health = axis("QALYs gained a year", x[0], x[1], 8);
        NumberAxis cost = axis(
                OutcomeName.upper(scale.prefix() + m.currency()) + " added a year",
                y[0] / scale.size(),
                y[1] / scale.size(),
                7);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), health, cost, new XYLineAndShapeRenderer(false, false));
        Scaffold.grid(plot, true, true);
        Rectangle2D area = Scaffold.draw(g, plot, room, 6, LABELS);
        Shape clip = g.getClip();
        g.clip(area);
        double zeroX = health.valueToJava2D(0, area, RectangleEdge.BOTTOM);
        double zeroY = cost.valueToJava2D(0, area, RectangleEdge.LEFT);
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(zeroX, area.getMinY(), zeroX, area.getMaxY()));
        g.draw(new Line2D.Double(area.getMinX(), zeroY, area.getMaxX(), zeroY));
        boolean worth = Double.isFinite(m.qaly()) && m.qaly() > 0;
        if (worth) {
            g.setPaint(Palette.MUTED);
            g.setStroke(Scaffold.DOTS);
            double slope = m.qaly() / scale.size();
            g.draw(new Line2D.Double(
                    area.getMinX(),
                    cost.valueToJava2D(x[0] * slope, area, RectangleEdge.LEFT),
                    area.getMaxX(),
                    cost.valueToJava2D(x[1] * slope, area, RectangleEdge.LEFT)));
        }
        for (Cloud cloud : clouds) {
            for (Pair pair : cloud.pairs()) {
                dot(
                        g,
                        health.valueToJava2D(pair.qalys(), area, RectangleEdge.BOTTOM),
                        cost.valueToJava2D(pair.cost() / scale.size(), area, RectangleEdge.LEFT),
                        3,
                        cloud.look(),
                        130);
            }
        }
        g.setClip(clip);
        for (Cloud cloud : clouds) {
            dot(
                    g,
                    health.valueToJava2D(cloud.qalys(), area, RectangleEdge.BOTTOM),
                    cost.valueToJava2D(cloud.cost() / scale.size(), area, RectangleEdge.LEFT),
                    6.5,
                    cloud.look(),
                    255);
        }
        label(g, area, cost, scale, clouds);
        corners(g, area, zeroX, zeroY);
        if (worth) {
            String text = Numeral.of(m.qaly()) + " " + m.currency() + " per QALY";
            Lettering.left(
                    g, Typeface.regular(11), Palette.MUTED, "- - -  " + text, area.getMaxX() + 12, area.getMaxY());
        }
    }

    /** Names at the right, at the height of their means, moved apart where they would touch. */
    private static void label(Graphics2D g, Rectangle2D area, NumberAxis cost, Scale scale, List<Cloud> clouds) {
        List<Cloud> sorted = new ArrayList<>(clouds);
        sorted.sort(Comparator.comparingDouble(c -> -c.cost()));
        double[] at = sorted.stream()
                .mapToDouble(c -> cost.valueToJava2D(c.cost() / scale.size(), area, RectangleEdge.LEFT))
                .toArray();
        double[] apart = Lettering.apart(at, 34, area.getMinY() + 8, area.getMaxY() - 40);
        for (int i = 0; i < apart.length; i++) {
            Cloud cloud = sorted.get(i);
            Color ink = Palette.text(cloud.color());
            double left = area.getMaxX() + 26;
            cloud.look().mark(g, left - 9, apart[i] - 3, 4.5, true);
            g.setPaint(cloud.color());
            g.setStroke(Scaffold.HAIR);
            g.draw(new Line2D.Double(area.getMaxX(), at[i], left - 15, apart[i] - 3));
            Lettering.left(
                    g,
                    Typeface.bold(12),
                    ink,
                    Lettering.beginning(Typeface.bold(12), cloud.name(), LABELS - 32),
                    left,
                    apart[i] + 1);
            Lettering.left(g, Typeface.regular(11), ink, signed(cloud.cost()) + " a year", left, apart[i] + 15);
        }
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + Numeral.of(value);
    }

    private static void corners(Graphics2D g, Rectangle2D area, double zeroX, double zeroY) {
        boolean left = zeroX - area.getMinX() > 150;
        boolean right = area.getMaxX() - zeroX > 150;
        for (boolean top : new boolean[] {true, false}) {
            double room = top ? zeroY - area.getMinY() : area.getMaxY() - zeroY;
            double y = top ? area.getMinY() + 16 : area.getMaxY() - 8;
            String cost = top ? "higher cost" : "lower cost";
            if (room > 40 && left) {
                Lettering.left(g, Typeface.regular(11), Palette.MUTED, "less health, " + cost, area.getMinX() + 8, y);
            }
            if (room > 40 && right) {
                Lettering.right(g, Typeface.regular(11), Palette.MUTED, "more health, " + cost, area.getMaxX() - 8, y);
            }
        }
    }

    private static NumberAxis axis(String title, double low, double high, int parts) {
        double step = Scaffold.step(high - low, parts);
        return Scaffold.axis(title, low, high, step, Scale.axis(step));
    }

    /** From below the least to above the most, zero within. */
    private static double[] range(List<Double> values) {
        double low = 0;
        double high = 0;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double span = high > low ? high - low : 1;
        return new double[] {low - 0.12 * span, high + 0.12 * span};
    }

    private static void dot(Graphics2D g, double x, double y, double radius, Look look, int alpha) {
        Shape shape = look.shape(x, y, radius);
        g.setPaint(Palette.veil(look.color(), alpha));
        g.fill(shape);
        g.setPaint(Palette.PAPER);
        g.setStroke(Scaffold.HAIR);
        g.draw(shape);
    }

    private static String alt(Manifest m, List<Cloud> clouds) {
        List<String> parts = clouds.stream()
                .map(c -> c.name() + ": " + Numeral.of(c.qalys()) + " QALYs and " + Numeral.of(c.cost()) + " "
                        + m.currency() + " a year")
                .toList();
        return "Cost-effectiveness plane, differences from the base. " + String.join("; ", parts) + ".";
    }
}
