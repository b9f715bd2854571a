package org.offramp.report.figure;

import java.awt.Color;
import java.util.List;

/**
 * A line with its band of uncertainty.
 *
 * @param label the label at its end
 * @param color the colour
 * @param dashed whether the line is dashed, as the base's is
 * @param points the points, from left to right
 */
record Curve(String label, Color color, boolean dashed, List<Point> points) {

    /** A mean and its interval at one place; an end that does not exist is NaN and shows no band. */
    record Point(double x, double mean, double low, double high) {

        /** The same point in another unit. */
        Point dividedBy(double size) {
            return new Point(x, mean / size, low / size, high / size);
        }

        double bottom() {
            return Double.isFinite(low) ? low : mean;
        }

        double top() {
            return Double.isFinite(high) ? high : mean;
        }
    }

    double highest() {
        return points.stream().mapToDouble(Point::top).max().orElse(0);
    }

    double lowest() {
        return points.stream().mapToDouble(Point::bottom).min().orElse(0);
    }

    Curve dividedBy(double size) {
        return new Curve(
                label,
                color,
                dashed,
                points.stream().map(p -> p.dividedBy(size)).toList());
    }
}
