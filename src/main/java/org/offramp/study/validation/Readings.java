package org.offramp.study.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.offramp.scenario.published.Reading;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Tally;

/** Reads the runs of one table, replication by replication: what is held against each other is of the same people. */
final class Readings {

    private static final int BASE = 0;
    private static final int ALTERNATIVE = 1;

    private final List<ValidationRun> runs;
    private final Map<String, List<Map<Key, Double>>> read = new HashMap<>();

    Readings(List<ValidationRun> runs) {
        this.runs = List.copyOf(runs);
    }

    /** A reading that no replication has. */
    static final class Nothing extends RuntimeException {
        private static final long serialVersionUID = 1;

        Nothing(String message) {
            super(message);
        }
    }

    /**
     * The values by replication; not-a-number where one has none.
     *
     * @throws Nothing if none has any
     */
    double[] values(Reading reading) {
        double[] values = own(reading);
        for (Reading other : reading.plus()) {
            values = each(values, values(other), Double::sum);
        }
        if (reading.over().isPresent()) {
            values = each(values, values(reading.over().get()), (a, b) -> a / b);
        }
        if (reading.against().isPresent()) {
            values = each(values, values(reading.against().get()), contrast(reading.as()));
        }
        return values;
    }

    private static DoubleBinaryOperator contrast(Optional<Reading.Contrast> as) {
        return switch (as.orElseThrow()) {
            case DIFFERENCE -> (a, b) -> a - b;
            case CHANGE -> (a, b) -> a / b - 1;
            case RATIO -> (a, b) -> a / b;
            case ODDS_RATIO -> (a, b) -> a / (1 - a) / (b / (1 - b));
        };
    }

    private static double[] each(double[] one, double[] other, DoubleBinaryOperator with) {
        double[] values = new double[Math.min(one.length, other.length)];
        for (int i = 0; i < values.length; i++) {
            values[i] = with.applyAsDouble(one[i], other[i]);
        }
        return values;
    }

    private double[] own(Reading reading) {
        ValidationRun run = runs.stream()
                .filter(r -> reading.run().isEmpty() || reading.run().get().equals(r.name()))
                .findFirst()
                .orElseThrow();
        int arm = reading.arm().equals(Optional.of(Reading.ArmOfRun.ALTERNATIVE)) ? ALTERNATIVE : BASE;
        int year = reading.year().map(y -> y - run.firstYear() + 1).orElse(Key.HORIZON);
        Key key = new Key(reading.outcome(), reading.stratum().orElse(Key.ALL), year);
        List<Map<Key, Double>> replications = read.computeIfAbsent(run.name() + " " + arm, n -> read(run, arm));
        double[] values = replications.stream()
                .mapToDouble(one ->
                        one.getOrDefault(key, Double.NaN) * reading.times().orElse(1.0))
                .toArray();
        if (Arrays.stream(values).allMatch(Double::isNaN)) {
            throw new Nothing("no replication of run " + run.name() + " has " + key.outcome() + " of " + key.stratum()
                    + reading.year().map(y -> " in " + y).orElse(" over the horizon"));
        }
        return values;
    }

    private static List<Map<Key, Double>> read(ValidationRun run, int arm) {
        List<Map<Key, Double>> replications = new ArrayList<>();
        int years = run.engine().years().reported();
        for (int replication = 1; replication <= run.replications(); replication++) {
            Part.Arm part = run.parts().need(replication).arms().get(arm);
            Map<Key, Double> values = new HashMap<>();
            part.values().forEach(value -> values.put(value.key(), value.value()));
            for (Tally tally : part.gates()) {
                String stratum = "measure=" + tally.first() + ";step=" + tally.second();
                values.put(new Key(Reading.GATE, stratum, tally.year()), tally.count());
                values.merge(new Key(Reading.GATE, stratum, Key.HORIZON), tally.count() / years, Double::sum);
            }
            replications.add(values);
        }
        return replications;
    }
}
