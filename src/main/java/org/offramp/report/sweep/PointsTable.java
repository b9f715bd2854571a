package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Difference;
import org.offramp.report.sweep.StudyFacts.StudyArm;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Printed;

/** The points of a design in a table: what each arm changes in each outcome, and what the base has. */
final class PointsTable {

    private static final int MOST = 200;

    private PointsTable() {}

    /**
     * A line: an arm at a point.
     *
     * @param point its number
     * @param values of the factors
     * @param arm held against the base
     * @param replications the point has
     * @param failed units of it
     * @param cells one for each outcome
     */
    public record Line(int point, List<String> values, String arm, int replications, int failed, List<Cell> cells) {}

    /**
     * A difference from the base.
     *
     * @param value of it
     * @param range its interval
     * @param base what the base has there
     * @param clear whether the interval excludes zero
     */
    public record Cell(String value, String range, String base, boolean clear) {}

    /** The lines; none where they would be too many to read. */
    static List<Line> lines(SweepInput input) {
        List<Line> lines = new ArrayList<>();
        if (count(input) > MOST) {
            return lines;
        }
        for (DesignPoint point : input.points()) {
            for (StudyArm arm : input.study().others()) {
                lines.add(new Line(
                        point.number(),
                        values(input, point),
                        arm.title(),
                        point.replications(),
                        point.failed(),
                        input.study().outcomes().stream()
                                .map(o -> cell(input, point, arm, o))
                                .toList()));
            }
        }
        return lines;
    }

    /** How many lines there are. */
    static int count(SweepInput input) {
        return input.points().size() * input.study().others().size();
    }

    private static List<String> values(SweepInput input, DesignPoint point) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < point.values().size(); i++) {
            values.add(input.study().factors().get(i).printed(point.values().get(i)));
        }
        return values;
    }

    private static Cell cell(SweepInput input, DesignPoint point, StudyArm arm, Kept outcome) {
        Kind kind = outcome.kind();
        String base = input.value(point, input.study().base(), outcome)
                .map(row -> Printed.of(kind, row).value())
                .orElse(Numeral.NONE);
        Optional<Difference> found = input.difference(point, arm.name(), outcome);
        if (found.isEmpty()) {
            return new Cell(Numeral.NONE, HeatMap.why(Optional.of(point)).replace(Numeral.NONE, ""), base, false);
        }
        Printed printed = Printed.change(kind, found.get());
        return new Cell(printed.value(), printed.range(), base, Told.clear(found.get()));
    }
}
