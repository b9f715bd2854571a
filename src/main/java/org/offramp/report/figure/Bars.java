package org.offramp.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.offramp.report.words.Scale;

/**
 * Lying bars, one group for each category, each bar with its interval and its value written behind it.
 *
 * @param categories the groups, from the top
 * @param series the bars within a group, from the top
 * @param unit the axis title: what is counted in which unit
 */
record Bars(List<String> categories, List<Series> series, String unit) {

    private static final double PER_BAR = 20;
    private static final double PER_GROUP = 13;
    private static final double ROOM_FOR_TEXT = 1.42;

    /** The bars of one arm, one for each category. */
    record Series(String label, Color color, List<Bar> bars) {}

    /** One bar; an interval that does not exist is NaN. */
    record Bar(double value, double low, double high, String text) {

        double end() {
            return Double.isFinite(high) ? Math.max(high, value) : value;
        }
    }

    /** How tall the drawing has to be for its bars to be of even thickness. */
    int height() {
        return (int) (categories.size() * (series.size() * PER_BAR + PER_GROUP) + 90);
    }

    void paint(Graphics2D g, Rectangle2D room) {
        double keys = series.size() > 1 ? legend().height(room.getWidth()) + 4 : 0;
        if (keys > 0) {
            legend().paint(g, room.getX(), room.getY(), room.getWidth());
        }
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.06);
        double longest = 0;
        for (int s = 0; s < series.size(); s++) {
            renderer.setSeriesPaint(s, series.get(s).color());
            for (int c = 0; c < categories.size(); c++) {
                Bar bar = series.get(s).bars().get(c);
                data.addValue(bar.value(), Integer.valueOf(s), categories.get(c));
                longest = Math.max(longest, bar.end());
            }
        }
        double top = longest > 0 ? longest * ROOM_FOR_TEXT : 1;
        NumberAxis values = Scaffold.axis(unit, 0, top, Scaffold.step(top, 6), Scale.axis());
        CategoryAxis groups = new CategoryAxis();
        Scaffold.plain(groups);
        groups.setLowerMargin(0.01);
        groups.setUpperMargin(0.01);
        groups.setCategoryMargin(PER_GROUP / (series.size() * PER_BAR + PER_GROUP));
        groups.setMaximumCategoryLabelWidthRatio(0.3f);
        groups.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        groups.setTickMarksVisible(false);
        CategoryPlot plot = new CategoryPlot(data, groups, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Scaffold.HAIR);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        Rectangle2D inner =
                new Rectangle2D.Double(room.getX(), room.getY() + keys, room.getWidth(), room.getHeight() - keys);
        Rectangle2D area = Scaffold.draw(g, plot, inner, 0, 8);
        for (int s = 0; s < series.size(); s++) {
            for (int c = 0; c < categories.size(); c++) {
                double middle = groups.getCategorySeriesMiddle(
                        c, categories.size(), s, series.size(), renderer.getItemMargin(), area, RectangleEdge.LEFT);
                finish(g, area, values, middle, series.get(s).bars().get(c));
            }
        }
    }

    private static void finish(Graphics2D g, Rectangle2D area, NumberAxis axis, double middle, Bar bar) {
        g.setStroke(Scaffold.HAIR);
        g.setPaint(Palette.INK);
        if (Double.isFinite(bar.low()) && Double.isFinite(bar.high()) && bar.high() > bar.low()) {
            double low = axis.valueToJava2D(bar.low(), area, RectangleEdge.BOTTOM);
            double high = axis.valueToJava2D(bar.high(), area, RectangleEdge.BOTTOM);
            g.draw(new Line2D.Double(low, middle, high, middle));
            g.draw(new Line2D.Double(low, middle - 3, low, middle + 3));
            g.draw(new Line2D.Double(high, middle - 3, high, middle + 3));
        }
        double end =
                Double.isFinite(bar.end()) ? axis.valueToJava2D(bar.end(), area, RectangleEdge.BOTTOM) : area.getX();
        Lettering.left(g, Typeface.regular(11), Palette.INK, bar.text(), end + 6, middle + 4);
    }

    private Legend legend() {
        return new Legend(series.stream()
                .map(one -> new Legend.Entry(one.label(), (g, x, y) -> {
                    g.setPaint(one.color());
                    g.fill(new Rectangle2D.Double(x - 6, y - 6, 12, 12));
                }))
                .toList());
    }
}
