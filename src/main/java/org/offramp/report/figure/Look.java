package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What tells a line from the others: its colour and, for who cannot see that or prints in grey, its dashes and the shape of
 * its points.
 *
 * @param color the colour
 * @param dash lengths of dashes and gaps; empty for a solid line
 * @param point the shape of a point
 */
record Look(Color color, List<Float> dash, Point point) {

    private static final float THICK = 2.4f;
    private static final List<List<Float>> DASHES = List.of(
            List.of(8f, 4f),
            List.of(),
            List.of(12f, 3f, 2f, 3f),
            List.of(2.5f, 3f),
            List.of(14f, 4f),
            List.of(6f, 3f, 2f, 3f, 2f, 3f));

    private static final List<Point> POINTS =
            List.of(Point.SQUARE, Point.CIRCLE, Point.DIAMOND, Point.WEDGE, Point.CROSS, Point.TRIANGLE);

    /** The shape of a point. */
    enum Point {
        /** A disc. */
        CIRCLE,
        /** A square. */
        SQUARE,
        /** A triangle with its tip up. */
        TRIANGLE,
        /** A square on its tip. */
        DIAMOND,
        /** A triangle with its tip down. */
        WEDGE,
        /** An upright cross. */
        CROSS
    }

    /** The look of an arm: the base is dashed and grey, the first arm beside it solid and blue. */
    static Look arm(int arm) {
        return new Look(Palette.line(arm), DASHES.get(arm % DASHES.size()), POINTS.get(arm % POINTS.size()));
    }

    /** The look of the n-th of some things in a colour of its own. */
    static Look of(int place, Color color) {
        return new Look(color, DASHES.get((place + 1) % DASHES.size()), Point.values()[place % Point.values().length]);
    }

    /** The stroke of its line. */
    Stroke stroke(double width) {
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i);
        }
        return lengths.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, lengths, 0f);
    }

    /** The stroke of its line as thick as lines usually are. */
    Stroke stroke() {
        return stroke(THICK);
    }

    /** Its point around a place; the radius is that of the disc, the others cover about as much. */
    Shape shape(double x, double y, double radius) {
        double r = radius * 1.25;
        return switch (point) {
            case CIRCLE -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> new Rectangle2D.Double(x - 0.89 * radius, y - 0.89 * radius, 1.78 * radius, 1.78 * radius);
            case TRIANGLE -> polygon(x, y - r, x + r, y + 0.8 * r, x - r, y + 0.8 * r);
            case DIAMOND -> polygon(x, y - r, x + r, y, x, y + r, x - r, y);
            case WEDGE -> polygon(x, y + r, x + r, y - 0.8 * r, x - r, y - 0.8 * r);
            case CROSS -> cross(x, y, r, r / 3);
        };
    }

    /** Draws its point, filled or hollow. */
    void mark(Graphics2D g, double x, double y, double radius, boolean filled) {
        Shape shape = shape(x, y, radius);
        g.setPaint(filled ? color : Palette.PAPER);
        g.fill(shape);
        g.setPaint(filled ? color : Palette.MUTED);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(shape);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape cross(double x, double y, double r, double half) {
        return polygon(
                x - half, y - r, x + half, y - r, x + half, y - half, x + r, y - half, x + r, y + half, x + half,
                y + half, x + half, y + r, x - half, y + r, x - half, y + half, x - r, y + half, x - r, y - half,
                x - half, y - half);
    }
}
