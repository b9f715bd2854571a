package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offramp.report.result.Table;
import org.offramp.study.table.Interval;

/**
 * What came out in every replication of a sweep. Replications of the same number and seed share every draw, also at two
 * points of a design: so points are held against each other in pairs, twins as arms are.
 */
public final class Runs {

    private final Map<Place, Map<Integer, Run>> runs = new LinkedHashMap<>();

    /** An arm at a point. */
    private record Place(int point, String arm) {}

    /** One replication: its seed and its outcomes by column. */
    private record Run(String seed, Map<String, Double> values) {}

    private Runs() {}

    static Runs read(Table table, StudyFacts study) {
        Runs runs = new Runs();
        table.each(l -> {
            Map<String, Double> values = new LinkedHashMap<>();
            for (Kept outcome : study.outcomes()) {
                values.put(outcome.column(), l.number(outcome.column()));
            }
            return runs.runs
                    .computeIfAbsent(new Place(l.count("point"), l.text("arm")), k -> new LinkedHashMap<>())
                    .put(l.count("replication"), new Run(l.text("seed"), values));
        });
        return runs;
    }

    /** An arm of a point minus the same arm of another, replication by replication; nothing where no pair shares a seed. */
    public Optional<Interval> step(DesignPoint from, DesignPoint to, String arm, Kept outcome) {
        List<Double> pairs = new ArrayList<>();
        of(to, arm).forEach((replication, run) -> {
            Run other = of(from, arm).get(replication);
            if (other != null && other.seed().equals(run.seed())) {
                pairs.add(value(run, outcome) - value(other, outcome));
            }
        });
        return interval(pairs);
    }

    /** The difference of an arm from the base in each replication of a point; a replication without one has no entry. */
    public Map<Integer, Double> differences(DesignPoint point, String arm, String base, Kept outcome) {
        Map<Integer, Double> differences = new LinkedHashMap<>();
        Map<Integer, Run> bases = of(point, base);
        of(point, arm).forEach((replication, run) -> {
            Run other = bases.get(replication);
            double difference = other == null ? Double.NaN : value(run, outcome) - value(other, outcome);
            if (!Double.isNaN(difference)) {
                differences.put(replication, difference);
            }
        });
        return differences;
    }

    /** The difference of two sets of differences, replication by replication. */
    static Optional<Interval> between(Map<Integer, Double> one, Map<Integer, Double> other) {
        List<Double> pairs = new ArrayList<>();
        one.forEach((replication, value) -> {
            @Nullable Double partner = other.get(replication);
            if (partner != null) {
                pairs.add(value - partner);
            }
        });
        return interval(pairs);
    }

    static Optional<Interval> interval(List<Double> values) {
        double[] known = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(v -> !Double.isNaN(v))
                .toArray();
        return known.length == 0 ? Optional.empty() : Optional.of(Interval.difference(known));
    }

    private Map<Integer, Run> of(DesignPoint point, String arm) {
        return runs.getOrDefault(new Place(point.number(), arm), Map.of());
    }

    private static double value(Run run, Kept outcome) {
        return run.values().getOrDefault(outcome.column(), Double.NaN);
    }
}
