package org.offramp.report.sweep;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes that are told apart without colour. */
final class Marks {

    private Marks() {}

    /** A disc, a square, a triangle or a diamond around a place. */
    static Shape of(int style, double x, double y, double size) {
        return switch (style % 4) {
            case 0 -> new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size);
            case 1 -> new Rectangle2D.Double(x - size * 0.9, y - size * 0.9, 1.8 * size, 1.8 * size);
            case 2 -> path(x, y - size * 1.2, x + size * 1.2, y + size, x - size * 1.2, y + size);
            default -> path(x, y - size * 1.3, x + size * 1.3, y, x, y + size * 1.3, x - size * 1.3, y);
        };
    }

    private static Shape path(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
