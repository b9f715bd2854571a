package org.offramp.report.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.offramp.report.figure.Lettering;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Typeface;

/**
 * A panel of lines over a factor, each with its 95 % band and its label at its end.
 *
 * @param heading of the panel
 * @param unit of what is drawn
 * @param factor along
 * @param lines to draw
 * @param paired whether they are differences, so that zero is a line of its own
 */
record Lines(String heading, String unit, Factor factor, List<Line> lines, boolean paired) {

    /** How much room labels have right of the data. */
    static final double LABELS = 118;

    private static final double LINE_HEIGHT = 13;
    private static final double ASIDE = 5;
    private static final int VEIL = 30;
    private static final Stroke[] STROKES = {
        new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND),
        new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {8f, 4f}, 0f),
        new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {2.5f, 3f}, 0f),
        new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {9f, 3f, 2f, 3f}, 0f)
    };

    /**
     * A line.
     *
     * @param label at its end
     * @param color of it
     * @param style its dashes and the shape of its marks, so that it is told apart without colour
     * @param spots from left to right
     */
    record Line(String label, Color color, int style, List<Spot> spots) {}

    /**
     * A mean and its interval at a level.
     *
     * @param level of the factor
     * @param mean of the outcome
     * @param low lower end; the mean where there is no interval
     * @param high upper end
     * @param filled whether the mark is filled
     */
    record Spot(String level, double mean, double low, double high, boolean filled) {}

    /** Draws the panel, its numbers in the unit of the panel. */
    void paint(Graphics2D g, Rectangle2D room) {
        double least = paired ? 0 : Double.POSITIVE_INFINITY;
        double most = paired ? 0 : Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (Spot spot : line.spots()) {
                least = Math.min(least, spot.low());
                most = Math.max(most, spot.high());
            }
        }
        Panel panel = Panel.ground(g, room, heading, unit, new Along(factor), least, most, LABELS);
        for (int i = 0; i < lines.size(); i++) {
            band(g, panel, lines.get(i), aside(i));
        }
        if (paired) {
            panel.zero(g);
        }
        for (int i = 0; i < lines.size(); i++) {
            line(g, panel, lines.get(i), aside(i));
        }
        labels(g, panel);
    }

    /** How far a line stands aside, so that marks and intervals of lines that coincide are all seen. */
    private double aside(int line) {
        return (line - (lines.size() - 1) / 2.0) * ASIDE;
    }

    private static void band(Graphics2D g, Panel panel, Line line, double aside) {
        List<Spot> spots = line.spots();
        Path2D path = new Path2D.Double();
        for (int i = 0; i < spots.size(); i++) {
            double x = panel.x(spots.get(i).level()) + aside;
            double y = panel.y(spots.get(i).high());
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        for (int i = spots.size() - 1; i >= 0; i--) {
            path.lineTo(
                    panel.x(spots.get(i).level()) + aside, panel.y(spots.get(i).low()));
        }
        path.closePath();
        g.setPaint(Palette.veil(line.color(), VEIL));
        g.fill(path);
    }

    private static void line(Graphics2D g, Panel panel, Line line, double aside) {
        g.setPaint(line.color());
        g.setStroke(STROKES[line.style() % STROKES.length]);
        for (int i = 1; i < line.spots().size(); i++) {
            Spot from = line.spots().get(i - 1);
            Spot to = line.spots().get(i);
            g.draw(new Line2D.Double(
                    panel.x(from.level()) + aside,
                    panel.y(from.mean()),
                    panel.x(to.level()) + aside,
                    panel.y(to.mean())));
        }
        g.setStroke(new BasicStroke(1.6f));
        for (Spot spot : line.spots()) {
            double x = panel.x(spot.level()) + aside;
            g.setPaint(line.color());
            g.draw(new Line2D.Double(x, panel.y(spot.low()), x, panel.y(spot.high())));
            Shape mark = Marks.of(line.style(), x, panel.y(spot.mean()), 4);
            g.setPaint(spot.filled() ? line.color() : Palette.PAPER);
            g.fill(mark);
            g.setPaint(line.color());
            g.draw(mark);
        }
    }

    /** A label beside the end of its line. */
    private record Label(List<String> words, Color color, double y) {}

    private void labels(Graphics2D g, Panel panel) {
        List<Label> labels = new ArrayList<>();
        for (Line line : lines) {
            if (!line.spots().isEmpty()) {
                Spot end = line.spots().get(line.spots().size() - 1);
                labels.add(new Label(
                        Lettering.wrap(Typeface.bold(11), line.label(), LABELS - 14),
                        Palette.text(line.color()),
                        panel.y(end.mean())));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        int tallest = labels.stream().mapToInt(l -> l.words().size()).max().orElse(1);
        double[] wanted = labels.stream().mapToDouble(Label::y).toArray();
        Rectangle2D area = panel.area();
        double[] set = Lettering.apart(wanted, tallest * LINE_HEIGHT + 2, area.getMinY() + 4, area.getMaxY() - 2);
        for (int i = 0; i < set.length; i++) {
            Label label = labels.get(i);
            double baseline = set[i] + 4 - (label.words().size() - 1) * LINE_HEIGHT / 2;
            for (String words : label.words()) {
                Lettering.left(g, Typeface.bold(11), label.color(), words, area.getMaxX() + 8, baseline);
                baseline += LINE_HEIGHT;
            }
        }
    }
}
