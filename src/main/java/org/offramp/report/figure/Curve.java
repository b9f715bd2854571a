package org.offramp.report.figure;

import java.util.List;

/**
 * A line with its band of uncertainty.
 *
 * @param label the label at its end
 * @param look what tells it from the others
 * @param banded whether its band is drawn; where many lines cross, bands hide more than they say
 * @param points the points, from left to right
 */
record Curve(String label, Look look, boolean banded, List<Point> points) {

    /** A line with its band. */
    Curve(String label, Look look, List<Point> points) {
        this(label, look, true, points);
    }

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
        return points.stream()
                .mapToDouble(p -> banded ? p.top() : p.mean())
                .max()
                .orElse(0);
    }

    double lowest() {
        return points.stream()
                .mapToDouble(p -> banded ? p.bottom() : p.mean())
                .min()
                .orElse(0);
    }

    Curve dividedBy(double size) {
        return new Curve(
                label, look, banded, points.stream().map(p -> p.dividedBy(size)).toList());
    }
}
