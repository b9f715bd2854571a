package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** JFreeChart without its looks: white ground, our font, pale grid, no frame. */
public final class Scaffold {

    /** A thin line. */
    public static final Stroke HAIR = new BasicStroke(1f);
    /** A dotted line. */
    public static final Stroke DOTS =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3f, 3f}, 0f);

    private Scaffold() {}

    /** Draws a plot and gives the room its data took. */
    static Rectangle2D draw(Graphics2D g, Plot plot, Rectangle2D room, double left, double right) {
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setInsets(new RectangleInsets(4, left, 4, right));
        JFreeChart chart = new JFreeChart(null, Typeface.regular(12), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(g, room, null, info);
        return info.getPlotInfo().getDataArea();
    }

    static NumberAxis axis(String title, double low, double high, double tick, NumberFormat format) {
        NumberAxis axis = new NumberAxis(title.isEmpty() ? null : title);
        plain(axis);
        axis.setAutoRangeIncludesZero(false);
        axis.setRange(low, high);
        axis.setNumberFormatOverride(format);
        if (tick > 0) {
            axis.setTickUnit(new NumberTickUnit(tick));
        }
        return axis;
    }

    static void plain(Axis axis) {
        axis.setLabelFont(Typeface.regular(12));
        axis.setLabelPaint(Palette.MUTED);
        axis.setTickLabelFont(Typeface.regular(12));
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.MUTED);
        axis.setTickMarkPaint(Palette.MUTED);
    }

    static void grid(XYPlot plot, boolean across, boolean along) {
        plot.setRangeGridlinesVisible(across);
        plot.setDomainGridlinesVisible(along);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIR);
        plot.setDomainGridlineStroke(HAIR);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeZeroBaselineVisible(false);
    }

    /** A round step that cuts a span into about so many parts: 1, 2 or 5 times a power of ten. */
    public static double step(double span, int parts) {
        double rough = Math.max(span, 1e-12) / parts;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
