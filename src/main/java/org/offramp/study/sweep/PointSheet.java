package org.offramp.study.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Value;

/** What the units of a design point left of the outcomes a study reads, replication by replication. */
final class PointSheet {

    private final List<OutcomeName> outcomes;
    private final int arms;
    private final SortedMap<Integer, double[][]> values = new TreeMap<>();
    private final SortedMap<Integer, String> failures = new TreeMap<>();
    private final Map<OutcomeName, String> units = new TreeMap<>(java.util.Comparator.comparing(OutcomeName::toString));

    /**
     * An empty sheet.
     *
     * @param outcomes read off each unit
     * @param arms how many there are
     */
    PointSheet(List<OutcomeName> outcomes, int arms) {
        this.outcomes = outcomes;
        this.arms = arms;
    }

    /** Enters what a unit left. */
    void enter(Part part) {
        double[][] sheet = new double[arms][outcomes.size()];
        for (int arm = 0; arm < arms; arm++) {
            Arrays.fill(sheet[arm], Double.NaN);
            for (Value value : part.arms().get(arm).values()) {
                Key key = value.key();
                int column = key.year() == Key.HORIZON
                        ? outcomes.indexOf(new OutcomeName(key.outcome(), key.stratum()))
                        : -1;
                if (column >= 0) {
                    sheet[arm][column] = value.value();
                    units.putIfAbsent(outcomes.get(column), value.unit());
                }
            }
        }
        values.put(part.replication(), sheet);
    }

    /** Enters a unit that could not be done. */
    void fail(int replication, String message) {
        failures.put(replication, message);
    }

    /** Whether a unit is in. */
    boolean has(int replication) {
        return values.containsKey(replication) || failures.containsKey(replication);
    }

    /** Whether a unit was done. */
    boolean done(int replication) {
        return values.containsKey(replication);
    }

    /** Units that failed, of the first so many replications. */
    SortedMap<Integer, String> failures(int replications) {
        return failures.headMap(replications + 1);
    }

    /** The unit in which the values of an outcome are; nothing if there is none. */
    Optional<String> unit(OutcomeName outcome) {
        return Optional.ofNullable(units.get(outcome));
    }

    /** One value; not-a-number where there is none. */
    double value(int replication, int arm, OutcomeName outcome) {
        double[][] sheet = values.get(replication);
        return sheet == null ? Double.NaN : sheet[arm][outcomes.indexOf(outcome)];
    }

    /** The values of an arm in the first so many replications; not-a-number where there is none. */
    double[] values(int replications, int arm, OutcomeName outcome) {
        double[] all = new double[replications];
        for (int replication = 1; replication <= replications; replication++) {
            all[replication - 1] = value(replication, arm, outcome);
        }
        return all;
    }

    /** An arm minus the base, pair by pair. */
    double[] differences(int replications, int arm, OutcomeName outcome) {
        double[] all = values(replications, arm, outcome);
        double[] base = values(replications, 0, outcome);
        for (int i = 0; i < all.length; i++) {
            all[i] -= base[i];
        }
        return all;
    }
}
