package org.offramp.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.scenario.studies.Replications;
import org.offramp.study.table.Interval;
import org.offramp.study.unit.CsvFile;

/**
 * The tables of a sweep. Rows have a fixed order, by point, then arm, then outcome as the study lists them, so two sweeps
 * compare with {@code diff}.
 *
 * @param plan what was to be done
 * @param rounds the units that are in
 */
record SweepTables(Plan plan, Rounds rounds) {

    /** The table of failed units; only where there are any. */
    static final String FAILURES = "failures.csv";

    private static final String POINT = "point";
    private static final String[] ESTIMATE = {"arm", "outcome", "stratum", "unit", "mean", "sd", "low", "high", "n"};

    /** Writes every table. */
    void write(Path folder) throws IOException {
        runs(folder.resolve("runs.csv"));
        summary(folder.resolve("summary.csv"));
        difference(folder.resolve("difference.csv"));
        design(folder.resolve("design.csv"));
        failures(folder.resolve(FAILURES));
    }

    private void runs(Path file) throws IOException {
        List<String> header = new ArrayList<>(List.of(POINT, "replication", "seed", "unit", "arm", "base"));
        header.addAll(plan.factors());
        plan.outcomes().forEach(outcome -> header.add(outcome.toString()));
        plan.outcomes().forEach(outcome -> header.add(Replications.DIFFERENCE + outcome));
        try (CsvFile csv = new CsvFile(file, header.toArray(String[]::new))) {
            for (PlannedPoint point : plan.points()) {
                for (int replication = 1; replication <= rounds.replications(point); replication++) {
                    for (int arm = 0;
                            rounds.sheet(point).done(replication)
                                    && arm < plan.arms().size();
                            arm++) {
                        csv.row(run(point, replication, arm).toArray());
                    }
                }
            }
        }
    }

    private List<Object> run(PlannedPoint point, int replication, int arm) {
        PointSheet sheet = rounds.sheet(point);
        List<Object> row = new ArrayList<>(List.of(
                point.number(),
                replication,
                point.seed(),
                point.unit(replication).name(),
                plan.arms().get(arm),
                plan.arms().get(0)));
        row.addAll(point.values());
        for (OutcomeName outcome : plan.outcomes()) {
            row.add(sheet.value(replication, arm, outcome));
        }
        for (OutcomeName outcome : plan.outcomes()) {
            row.add(arm == 0 ? "" : sheet.value(replication, arm, outcome) - sheet.value(replication, 0, outcome));
        }
        return row;
    }

    private void summary(Path file) throws IOException {
        try (CsvFile csv = new CsvFile(file, header(ESTIMATE))) {
            for (PlannedPoint point : plan.points()) {
                for (int arm = 0; arm < plan.arms().size(); arm++) {
                    for (OutcomeName outcome : plan.outcomes()) {
                        Interval interval = Interval.of(values(point, arm, outcome));
                        if (interval.n() > 0) {
                            csv.row(estimate(point, arm, outcome, interval).toArray());
                        }
                    }
                }
            }
        }
    }

    private void difference(Path file) throws IOException {
        List<String> columns = new ArrayList<>(List.of(ESTIMATE));
        columns.add("base");
        try (CsvFile csv = new CsvFile(file, header(columns.toArray(String[]::new)))) {
            for (PlannedPoint point : plan.points()) {
                for (int arm = 1; arm < plan.arms().size(); arm++) {
                    for (OutcomeName outcome : plan.outcomes()) {
                        Interval interval = Interval.difference(differences(point, arm, outcome));
                        if (interval.n() > 0) {
                            List<Object> row = estimate(point, arm, outcome, interval);
                            row.add(plan.arms().get(0));
                            csv.row(row.toArray());
                        }
                    }
                }
            }
        }
    }

    private double[] values(PlannedPoint point, int arm, OutcomeName outcome) {
        return rounds.sheet(point).values(rounds.replications(point), arm, outcome);
    }

    private double[] differences(PlannedPoint point, int arm, OutcomeName outcome) {
        return rounds.sheet(point).differences(rounds.replications(point), arm, outcome);
    }

    private String[] header(String... columns) {
        List<String> header = new ArrayList<>(List.of(POINT));
        header.addAll(plan.factors());
        header.addAll(List.of(columns));
        return header.toArray(String[]::new);
    }

    private List<Object> estimate(PlannedPoint point, int arm, OutcomeName outcome, Interval interval) {
        List<Object> row = start(point);
        row.addAll(List.of(
                plan.arms().get(arm),
                outcome.id(),
                outcome.stratum(),
                unit(outcome),
                interval.mean(),
                interval.sd(),
                interval.low(),
                interval.high(),
                interval.n()));
        return row;
    }

    private static List<Object> start(PlannedPoint point) {
        List<Object> row = new ArrayList<>(List.of(point.number()));
        row.addAll(point.values());
        return row;
    }

    /** The unit of an outcome, with the currency of the place; empty where no unit of work has a value of it. */
    String unit(OutcomeName outcome) {
        return plan.points().stream()
                .flatMap(point -> rounds.sheet(point).unit(outcome).stream())
                .findFirst()
                .map(unit -> unit.replaceFirst("^money", plan.currency()))
                .orElse("");
    }

    private void design(Path file) throws IOException {
        try (CsvFile csv = new CsvFile(file, header("replications", "failed", "precise"))) {
            for (PlannedPoint point : plan.points()) {
                List<Object> row = start(point);
                row.addAll(List.of(
                        done(point),
                        failed(point),
                        rounds.precise(point).map(Object::toString).orElse("")));
                csv.row(row.toArray());
            }
        }
    }

    /** How many replications of a point are done. */
    int done(PlannedPoint point) {
        return rounds.replications(point) - failed(point);
    }

    /** How many could not be done. */
    int failed(PlannedPoint point) {
        return rounds.sheet(point).failures(rounds.replications(point)).size();
    }

    private void failures(Path file) throws IOException {
        if (plan.points().stream().allMatch(point -> failed(point) == 0)) {
            return;
        }
        try (CsvFile csv = new CsvFile(file, POINT, "replication", "seed", "unit", "scenario", "message")) {
            for (PlannedPoint point : plan.points()) {
                for (Map.Entry<Integer, String> one :
                        rounds.sheet(point).failures(rounds.replications(point)).entrySet()) {
                    Unit unit = point.unit(one.getKey());
                    csv.row(
                            point.number(),
                            unit.replication(),
                            unit.seed(),
                            unit.name(),
                            UnitStore.failed(unit),
                            one.getValue());
                }
            }
        }
    }
}
