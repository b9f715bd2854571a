package org.offramp.report.figure;

import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.offramp.report.result.Validated;
import org.offramp.report.words.Scale;

/** A published curve, and the same curve simulated with its interval. */
public final class PublishedCurve {

    private static final int HEIGHT = 420;

    private PublishedCurve() {}

    /**
     * Draws it.
     *
     * @param table it belongs to
     * @param row of the curve
     * @param points from left to right, two at least
     */
    public static Plate.Drawn of(Validated.PublishedTable table, Validated.Row row, List<Validated.Point> points) {
        Curve published = new Curve(
                "published",
                Look.arm(0),
                points.stream()
                        .map(p -> new Curve.Point(p.x(), p.published(), Double.NaN, Double.NaN))
                        .toList());
        Curve simulated = new Curve(
                "simulated",
                Look.arm(1),
                points.stream()
                        .map(p -> new Curve.Point(p.x(), p.simulated(), p.low(), p.high()))
                        .toList());
        double top = Math.max(published.highest(), simulated.highest()) * 1.1;
        Frame frame = new Frame(
                row.title(),
                "In " + (row.unit().equals("%") ? "per cent" : row.unit())
                        + "; band: 95% interval of the simulated mean.",
                table.letter() + " · " + table.title() + " · " + table.sources());
        Drawing drawing = g -> {
            Rectangle2D room = frame.paint(g, HEIGHT);
            double first = points.get(0).x();
            double last = points.get(points.size() - 1).x();
            double tick = last - first > 24 ? 12 : Scaffold.step(last - first, 6);
            DecimalFormat years = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
            boolean calendar = first > 1000;
            NumberAxis x = Scaffold.axis(
                    calendar ? "" : "months", calendar ? first : 0, last, tick, calendar ? years : Scale.axis());
            NumberAxis y = Scaffold.axis("", 0, top, Scaffold.step(top, 6), Scale.axis());
            new Bands(List.of(published, simulated), x, y, List.of(), List.of(), true, 120, 0).paint(g, room);
        };
        return new Plate.Drawn(
                "curve-" + table.name() + "-" + row.row(),
                row.title(),
                "Two curves, published and simulated; they are furthest apart at " + row.at() + ".",
                "The grey line is what was printed. Where it leaves the band, chance between replications does not"
                        + " explain the gap.",
                Frame.WIDTH,
                HEIGHT,
                drawing);
    }
}
