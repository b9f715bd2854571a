package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The points of a design along one line: along its one factor, or, where several go together row by row, in the order of
 * the rows.
 *
 * @param factor along
 * @param points in its order
 * @param rows whether the factor is the number of the row
 */
record Course(Factor factor, List<DesignPoint> points, boolean rows) {

    /** The course of a sweep; nothing where its points do not lie along one line. */
    static Optional<Course> of(SweepInput input) {
        List<Factor> factors = input.study().factors();
        if (factors.size() == 1) {
            Along along = new Along(factors.get(0));
            List<DesignPoint> points = new ArrayList<>(input.points());
            points.sort(Comparator.comparingDouble(p -> along.at(p.values().get(0))));
            return Optional.of(new Course(factors.get(0), List.copyOf(points), false));
        }
        if (factors.size() > 1 && input.study().design().equals("list")) {
            List<String> numbers = input.points().stream()
                    .map(p -> Integer.toString(p.number()))
                    .toList();
            return Optional.of(
                    new Course(new Factor("point", "Row of the list", "", false, numbers), input.points(), true));
        }
        return Optional.empty();
    }

    /** The level of a point. */
    String level(DesignPoint point) {
        return rows ? Integer.toString(point.number()) : point.values().get(0);
    }

    /** What the rows are, where they are rows. */
    String note() {
        return rows ? " The numbers vary together, row by row; the table of points has them." : "";
    }
}
