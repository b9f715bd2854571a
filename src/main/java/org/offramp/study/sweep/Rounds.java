package org.offramp.study.sweep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.offramp.study.unit.Part;

/**
 * The units of a sweep in rounds, point by point: the next round of a point is asked for when all units of the last are
 * in and do not suffice. So how many there are follows from what the units leave, and not from when they end.
 */
final class Rounds {

    private final Plan plan;
    private final Shard shard;
    private final Stopping stopping;
    private final List<PointSheet> sheets = new ArrayList<>();
    private final int[] replications;
    private final int[] open;
    private final Deque<Unit> asked = new ArrayDeque<>();

    /** The first round of every point, as far as it is of a shard. */
    Rounds(Plan plan, Shard shard) {
        this.plan = plan;
        this.shard = shard;
        int points = plan.points().size();
        this.stopping = new Stopping(plan.replications(), plan.arms().size());
        this.replications = new int[points];
        this.open = new int[points];
        List<org.offramp.scenario.studies.OutcomeName> read = stopping.read(plan.outcomes());
        for (PlannedPoint point : plan.points()) {
            sheets.add(new PointSheet(read, plan.arms().size()));
            ask(point, stopping.first());
        }
    }

    private void ask(PlannedPoint point, int to) {
        int row = point.number() - 1;
        for (int replication = replications[row] + 1; replication <= to; replication++) {
            Unit unit = point.unit(replication);
            if (plan.deals(shard, unit)) {
                asked.add(unit);
                open[row]++;
            }
        }
        replications[row] = to;
    }

    /** The next unit that is needed; nothing if there is none until another is in. */
    Optional<Unit> poll() {
        return Optional.ofNullable(asked.poll());
    }

    /** A unit is done. */
    void enter(Unit unit, Part part) {
        sheet(unit).enter(part);
        in(unit);
    }

    /** A unit could not be done. */
    void fail(Unit unit, String message) {
        sheet(unit).fail(unit.replication(), message);
        in(unit);
    }

    private PointSheet sheet(Unit unit) {
        return sheets.get(unit.point() - 1);
    }

    private void in(Unit unit) {
        int row = unit.point() - 1;
        open[row]--;
        if (open[row] == 0 && !stopping.enough(sheets.get(row), replications[row])) {
            ask(plan.points().get(row), stopping.next(replications[row]));
        }
    }

    /** How many units of a point are not needed, as far as is known. */
    int spared(Unit unit) {
        int row = unit.point() - 1;
        return open[row] > 0 ? 0 : plan.replications().atMost() - replications[row];
    }

    /** How many replications a point came to. */
    int replications(PlannedPoint point) {
        return replications[point.number() - 1];
    }

    /** What its units left. */
    PointSheet sheet(PlannedPoint point) {
        return sheets.get(point.number() - 1);
    }

    /** Whether the means that were named are precise; nothing where none was. */
    Optional<Boolean> precise(PlannedPoint point) {
        return plan.untilPrecise()
                ? Optional.of(stopping.precise(sheet(point), replications(point)))
                : Optional.empty();
    }
}
