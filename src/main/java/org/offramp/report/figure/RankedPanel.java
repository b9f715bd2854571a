package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import org.offramp.report.words.Scale;

/**
 * Arms ranked by one outcome: a dot with its interval for the paired difference of each from the base.
 *
 * @param heading the outcome
 * @param unit of the differences
 * @param items one for each arm, in any order
 */
public record RankedPanel(String heading, String unit, List<Item> items) {

    private static final double ROW = 26;
    private static final double AROUND = 74;
    private static final double LABELS = 250;
    private static final double NUMBERS = 230;

    /**
     * An arm.
     *
     * @param label what it is called
     * @param mean difference from the base
     * @param low lower end of its interval; the mean where there is none
     * @param high upper end
     * @param clear whether the interval excludes zero
     * @param text the difference in print, with its interval
     */
    public record Item(String label, double mean, double low, double high, boolean clear, String text) {}

    /** Ranks the arms, the largest fall first. */
    public RankedPanel {
        items = items.stream()
                .sorted(Comparator.comparingDouble(Item::mean).thenComparing(Item::label))
                .toList();
    }

    /** How high it is, in points. */
    public double height() {
        return items.size() * ROW + AROUND;
    }

    /** Draws it. */
    public void paint(Graphics2D g, Rectangle2D room) {
        Lettering.left(g, Typeface.bold(13), Palette.INK, heading, room.getX() + 4, room.getY() + 14);
        double least = Math.min(0, items.stream().mapToDouble(Item::low).min().orElse(0));
        double most = Math.max(0, items.stream().mapToDouble(Item::high).max().orElse(0));
        double span = most > least ? most - least : 1;
        double step = Scaffold.step(span, most > least ? 6 : 1);
        NumberAxis x = Scaffold.axis(
                "arm minus base, " + unit, least - 0.08 * span, most + 0.08 * span, step, Scale.axis(step));
        NumberAxis y = Scaffold.axis("", -0.6, items.size() - 0.4, 1, Scale.axis());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, null);
        Scaffold.grid(plot, false, true);
        Rectangle2D inner =
                new Rectangle2D.Double(room.getX(), room.getY() + 18, room.getWidth(), room.getHeight() - 26);
        Rectangle2D area = Scaffold.draw(g, plot, inner, LABELS, NUMBERS);
        double zero = x.valueToJava2D(0, area, RectangleEdge.BOTTOM);
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(zero, area.getMinY(), zero, area.getMaxY()));
        Lettering.centre(g, Typeface.regular(11), Palette.MUTED, "base", zero, area.getMinY() - 3);
        for (int i = 0; i < items.size(); i++) {
            item(g, items.get(i), x, area, y.valueToJava2D(i, area, RectangleEdge.LEFT));
        }
    }

    private static void item(Graphics2D g, Item item, NumberAxis x, Rectangle2D area, double middle) {
        double low = x.valueToJava2D(item.low(), area, RectangleEdge.BOTTOM);
        double high = x.valueToJava2D(item.high(), area, RectangleEdge.BOTTOM);
        double at = x.valueToJava2D(item.mean(), area, RectangleEdge.BOTTOM);
        g.setStroke(new BasicStroke(1.6f));
        g.setPaint(Palette.INK);
        g.draw(new Line2D.Double(low, middle, high, middle));
        Ellipse2D dot = new Ellipse2D.Double(at - 4.5, middle - 4.5, 9, 9);
        g.setPaint(item.clear() ? Palette.BLUE : Palette.PAPER);
        g.fill(dot);
        g.setPaint(item.clear() ? Palette.BLUE : Palette.INK);
        g.draw(dot);
        String label =
                Lettering.wrap(Typeface.regular(12), item.label(), LABELS - 14).get(0);
        String shown = label.equals(item.label()) ? label : label + " …";
        Lettering.right(g, Typeface.regular(12), Palette.INK, shown, area.getMinX() - 10, middle + 4);
        Lettering.left(g, Typeface.regular(12), Palette.INK, item.text(), area.getMaxX() + 12, middle + 4);
    }
}
