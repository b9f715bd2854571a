package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.study.table.Interval;

/** What a sweep found, for who tells of it. */
public final class SweepResult {

    private final Plan plan;
    private final Rounds rounds;
    private final SweepTables tables;

    SweepResult(Plan plan, Rounds rounds) {
        this.plan = plan;
        this.rounds = rounds;
        this.tables = new SweepTables(plan, rounds);
    }

    /** What was to be done. */
    public Plan plan() {
        return plan;
    }

    /** The mean difference of an arm from the base at a point. */
    public Interval difference(PlannedPoint point, int arm, OutcomeName outcome) {
        return Interval.difference(rounds.sheet(point).differences(rounds.replications(point), arm, outcome));
    }

    /** The mean of an arm at a point. */
    public Interval mean(PlannedPoint point, int arm, OutcomeName outcome) {
        return Interval.of(rounds.sheet(point).values(rounds.replications(point), arm, outcome));
    }

    /** The unit of an outcome. */
    public String unit(OutcomeName outcome) {
        return tables.unit(outcome);
    }

    /** How many units are done. */
    public int done() {
        return plan.points().stream().mapToInt(tables::done).sum();
    }

    /** How many units failed. */
    public int failed() {
        return plan.points().stream().mapToInt(tables::failed).sum();
    }

    /** A line for each kind of failure: how many units, what was said of the first, and which that is. */
    public List<String> failures() {
        Map<String, List<Unit>> kinds = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        for (PlannedPoint point : plan.points()) {
            rounds.sheet(point).failures(rounds.replications(point)).forEach((replication, message) -> {
                String kind = message.replaceAll("\\d+", "0");
                said.putIfAbsent(kind, message);
                kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(point.unit(replication));
            });
        }
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, units) -> {
            Unit first = units.get(0);
            lines.add(units.size() + (units.size() == 1 ? " unit" : " units") + " failed, "
                    + (units.size() == 1 ? "" : "the first ") + "at point " + first.point() + ", replication "
                    + first.replication() + " (" + UnitStore.failed(first) + "): " + said.get(kind));
        });
        return lines;
    }
}
