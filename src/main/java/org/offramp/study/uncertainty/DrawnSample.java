package org.offramp.study.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.offramp.study.table.ResultTables;
import org.offramp.study.table.Sample;
import org.offramp.study.unit.Finished;
import org.offramp.study.unit.Key;

/** The values of one arm, or of one arm less another, in every run of the draws. */
public final class DrawnSample {

    /**
     * One outcome over the draws.
     *
     * @param unit of the values
     * @param first runs with the numbers of each draw
     * @param second the same numbers and other chance
     * @param mixed runs that share one group of numbers each with some draw
     */
    record Runs(String unit, double[] first, double[] second, double[] mixed) {

        /** Whether every run has a value. */
        boolean whole() {
            return Arrays.stream(new double[][] {first, second, mixed})
                    .flatMapToDouble(Arrays::stream)
                    .allMatch(Double::isFinite);
        }

        /** The mean of the two runs of each draw. */
        double[] means() {
            double[] means = new double[first.length];
            for (int i = 0; i < means.length; i++) {
                means[i] = (first[i] + second[i]) / 2;
            }
            return means;
        }

        private Runs over(Runs base) {
            return new Runs("share", over(first, base.first), over(second, base.second), over(mixed, base.mixed));
        }

        private static double[] over(double[] values, double[] base) {
            double[] shares = new double[values.length];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = values[i] / base[i];
            }
            return shares;
        }

        private Runs less(Runs base) {
            return new Runs(
                    unit,
                    ResultTables.paired(first, base.first),
                    ResultTables.paired(second, base.second),
                    ResultTables.paired(mixed, base.mixed));
        }
    }

    private final SortedMap<Key, Runs> rows = new TreeMap<>(Sample.order());

    private DrawnSample() {}

    /** Whether a value is kept of a run of the draws: over the horizon, and year by year where it is of everything. */
    public static boolean kept(Key key) {
        return key.year() == Key.HORIZON && !key.stratum().contains("month=")
                || key.stratum().equals(Key.ALL);
    }

    /** Collects the values of an arm. */
    static DrawnSample of(Finished parts, int draws, int arm, String currency) {
        Sample all = Sample.of(parts, draws * Design.RUNS, arm, currency);
        DrawnSample sample = new DrawnSample();
        for (Map.Entry<Key, Sample.Series> row : all.rows().entrySet()) {
            List<double[]> runs = new ArrayList<>();
            for (int run = 0; run < Design.RUNS; run++) {
                double[] values = new double[draws];
                for (int draw = 0; draw < draws; draw++) {
                    values[draw] = row.getValue().values()[draw * Design.RUNS + run];
                }
                runs.add(values);
            }
            sample.rows.put(row.getKey(), new Runs(row.getValue().unit(), runs.get(0), runs.get(1), runs.get(2)));
        }
        return sample;
    }

    /** This less a base, run by run: both have the same numbers and the same chance. */
    DrawnSample less(DrawnSample base) {
        DrawnSample difference = new DrawnSample();
        rows.forEach((key, runs) -> {
            Runs other = base.rows.get(key);
            if (other != null) {
                difference.rows.put(key, runs.less(other));
            }
        });
        return difference;
    }

    /** This in shares of a base, run by run; a run in which the base is nothing has no value. */
    DrawnSample over(DrawnSample base) {
        DrawnSample shares = new DrawnSample();
        rows.forEach((key, runs) -> {
            Runs other = base.rows.get(key);
            if (other != null) {
                shares.rows.put(key, runs.over(other));
            }
        });
        return shares;
    }

    /** The rows that have a value in every run. */
    SortedMap<Key, Runs> rows() {
        SortedMap<Key, Runs> whole = new TreeMap<>(Sample.order());
        rows.forEach((key, runs) -> {
            if (runs.whole()) {
                whole.put(key, runs);
            }
        });
        return whole;
    }
}
