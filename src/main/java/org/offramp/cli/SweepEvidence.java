package org.offramp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.study.guard.Evidence;
import org.offramp.study.sweep.Plan;
import org.offramp.study.sweep.PlannedPoint;
import org.offramp.study.sweep.SweepResult;
import org.offramp.study.table.Interval;

/**
 * What conditions on a sweep are held against: each arm at each design point, and its difference from the base there. The
 * interval is that of the point alone, whatever the number of points.
 *
 * @param result of the sweep
 */
record SweepEvidence(SweepResult result) {

    /** The rows of {@code summary.csv} and {@code difference.csv}. */
    List<Evidence> rows() {
        List<Evidence> rows = new ArrayList<>();
        Plan plan = result.plan();
        for (PlannedPoint point : plan.points()) {
            for (int arm = 0; arm < plan.arms().size(); arm++) {
                for (OutcomeName outcome : plan.outcomes()) {
                    add(rows, point, arm, outcome, false, result.mean(point, arm, outcome));
                    if (arm > 0) {
                        add(rows, point, arm, outcome, true, result.difference(point, arm, outcome));
                    }
                }
            }
        }
        return rows;
    }

    private void add(
            List<Evidence> rows, PlannedPoint point, int arm, OutcomeName outcome, boolean difference, Interval of) {
        if (of.n() > 0) {
            rows.add(new Evidence(
                    OptionalInt.of(point.number()),
                    difference,
                    result.plan().arms().get(arm),
                    outcome.id(),
                    outcome.stratum(),
                    OptionalInt.empty(),
                    of.mean(),
                    of.low(),
                    of.high()));
        }
    }
}
