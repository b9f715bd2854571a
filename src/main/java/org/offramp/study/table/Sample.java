package org.offramp.study.table;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.study.unit.Finished;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.RowOrder;
import org.offramp.study.unit.Value;

/** The values of one arm over all replications, in the order of every table. */
public final class Sample {

    /** A row: one value per replication, not-a-number where it does not exist. */
    public record Series(String unit, double[] values) {}

    private static final String MONEY = "money";

    private final SortedMap<Key, Series> rows = new TreeMap<>(order());
    private final int replications;

    private Sample(int replications) {
        this.replications = replications;
    }

    /** The order of rows. */
    public static RowOrder order() {
        return new RowOrder(Outcomes.ALL.stream().map(Outcome::id).toList());
    }

    /**
     * Collects the values of an arm.
     *
     * @param arm its number
     * @param currency the code in place of "money" in units
     */
    public static Sample of(Finished parts, int replications, int arm, String currency) {
        Sample sample = new Sample(replications);
        for (int replication = 1; replication <= replications; replication++) {
            sample.enter(replication, parts.arm(replication, arm), currency);
        }
        return sample;
    }

    /** The values of the base arm of one replication that was made in memory. */
    public static Sample of(Part part, String currency) {
        Sample sample = new Sample(1);
        sample.enter(1, part.arms().get(0), currency);
        return sample;
    }

    private void enter(int replication, Part.Arm arm, String currency) {
        for (Value value : arm.values()) {
            String unit = value.unit();
            String of = unit.startsWith(MONEY) ? currency + unit.substring(MONEY.length()) : unit;
            Series series = rows.computeIfAbsent(value.key(), key -> new Series(of, nothing()));
            series.values()[replication - 1] = value.value();
        }
    }

    private double[] nothing() {
        double[] values = new double[replications];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Every row. */
    public SortedMap<Key, Series> rows() {
        return rows;
    }

    /** The values of a row by replication; not-a-number where there is no such row. */
    public double[] values(Key key) {
        Series series = rows.get(key);
        return series == null ? nothing() : series.values();
    }
}
