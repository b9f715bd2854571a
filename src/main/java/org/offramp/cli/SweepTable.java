package org.offramp.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.offramp.report.result.Difference;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Printed;
import org.offramp.study.sweep.Plan;
import org.offramp.study.sweep.PlannedPoint;
import org.offramp.study.sweep.SweepResult;
import org.offramp.study.table.Interval;

/**
 * A sweep as a table for a terminal: each arm at each design point with its difference from the base; of a large design
 * the lowest and the highest differences.
 *
 * @param result of the sweep
 */
record SweepTable(SweepResult result) {

    private static final int ROWS = 16;
    private static final int ENDS = 4;
    private static final int OUTCOMES = 2;

    private record Line(PlannedPoint point, int arm) {}

    void print(PrintWriter out) {
        Plan plan = result.plan();
        List<Line> lines = new ArrayList<>();
        for (PlannedPoint point : plan.points()) {
            for (int arm = 1; arm < plan.arms().size(); arm++) {
                lines.add(new Line(point, arm));
            }
        }
        String base = plan.arms().get(0);
        out.println();
        out.println(plan.facts().get("title") + ": " + plan.points().size()
                + (plan.points().size() == 1 ? " design point, " : " design points, ") + result.done()
                + " units of work. Differences are from the arm '" + base
                + "' at the same point, with 95 % intervals.");
        if (lines.size() > ROWS) {
            var first = plan.outcomes().get(0);
            List<Line> known = lines.stream()
                    .filter(line -> !Double.isNaN(difference(line, first).mean()))
                    .sorted(Comparator.comparingDouble(
                            line -> difference(line, first).mean()))
                    .toList();
            lines = Stream.concat(known.stream().limit(ENDS), known.stream().skip(Math.max(ENDS, known.size() - ENDS)))
                    .toList();
            out.println("Of " + plan.points().size() * (plan.arms().size() - 1) + " the " + ENDS + " lowest and the "
                    + ENDS + " highest differences of " + first + ":");
        }
        out.println();
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        lines.forEach(line -> rows.add(row(line)));
        RunTable.print(out, rows);
    }

    private Interval difference(Line line, org.offramp.scenario.studies.OutcomeName outcome) {
        return result.difference(line.point(), line.arm(), outcome);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("point"));
        header.addAll(result.plan().factors());
        header.add("arm");
        result.plan().outcomes().stream().limit(OUTCOMES).forEach(outcome -> {
            header.add(outcome.toString());
            header.add("difference");
        });
        return header;
    }

    private List<String> row(Line line) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(line.point().number())));
        row.addAll(line.point().values());
        row.add(result.plan().arms().get(line.arm()));
        result.plan().outcomes().stream().limit(OUTCOMES).forEach(outcome -> {
            OutcomeName name = OutcomeName.of(outcome.id(), result.unit(outcome));
            Difference mean = estimate(result.mean(line.point(), line.arm(), outcome));
            Difference difference = estimate(difference(line, outcome));
            row.add(mean.known() ? Printed.of(name.kind(), mean).value() : "n/a");
            row.add(difference.known() ? RunTable.shown(Printed.change(name.kind(), difference)) : "n/a");
        });
        return row;
    }

    private static Difference estimate(Interval i) {
        return new Difference("", "", "", "", null, "", i.mean(), i.sd(), i.low(), i.high(), i.n());
    }
}
