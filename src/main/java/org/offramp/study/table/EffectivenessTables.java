package org.offramp.study.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.offramp.study.unit.CsvFile;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.RowOrder;

/**
 * Cost-effectiveness of every arm against the base in the tables: rows of {@code difference.csv}, and
 * {@code cost-effectiveness.csv} with the pairs behind them.
 *
 * @param arms names, the base first
 * @param samples values of each arm
 * @param currency code of the currency of the place
 * @param qaly value of a QALY in it
 * @param own how many of the arms are of the scenario as it is; to switch a feedback off is no measure and has no worth
 */
record EffectivenessTables(List<String> arms, List<Sample> samples, String currency, double qaly, int own) {

    private static final Comparator<Key> ORDER = new RowOrder(CostEffectiveness.OUTCOMES);

    /** Ratios and net benefits of an arm, below the differences of outcomes. */
    void difference(CsvFile csv, int arm) throws IOException {
        SortedMap<Key, Object[]> rows = new TreeMap<>(ORDER);
        for (CostEffectiveness pair : pairs(arm)) {
            Fieller icer = pair.icer();
            for (String stratum : pair.strata()) {
                if (Double.isFinite(icer.mean())) {
                    Key key = new Key(CostEffectiveness.ICER, stratum, Key.HORIZON);
                    String unit = currency + " per QALY";
                    rows.put(key, row(arm, key, unit, icer.mean(), Double.NaN, icer.low(), icer.high(), icer.n()));
                }
                benefit(rows, arm, CostEffectiveness.NET_BENEFIT, stratum, pair.netBenefit());
                benefit(rows, arm, CostEffectiveness.WITH_LIFE, stratum, pair.withLife());
            }
        }
        for (Object[] row : rows.values()) {
            csv.row(row);
        }
    }

    private void benefit(SortedMap<Key, Object[]> rows, int arm, String id, String stratum, double[] values) {
        Key key = new Key(id, stratum, Key.HORIZON);
        Interval i = Interval.difference(values);
        if (i.n() > 0) {
            String unit = currency + " per year (discounted)";
            rows.put(key, row(arm, key, unit, i.mean(), i.sd(), i.low(), i.high(), i.n()));
        }
    }

    private Object[] row(int arm, Key key, String unit, double mean, double sd, double low, double high, int n) {
        return new Object[] {arms.get(arm), key.outcome(), key.stratum(), "", unit, mean, sd, low, high, n, base(arm)};
    }

    private List<CostEffectiveness> pairs(int arm) {
        return arm % own == 0
                ? List.of()
                : CostEffectiveness.of(samples.get(ResultTables.base(arm, own)), samples.get(arm), qaly);
    }

    private String base(int arm) {
        return arms.get(ResultTables.base(arm, own));
    }

    /** The pairs, replication by replication; where there is only a base, a header and no rows. */
    void write(Path file) throws IOException {
        String[] header = {
            "arm", "replication", "perspective", "view", "cost", "qalys", "net-benefit", "net-benefit-with-life", "base"
        };
        try (CsvFile csv = new CsvFile(file, header)) {
            for (int arm = 1; arm < arms.size(); arm++) {
                for (CostEffectiveness pair : pairs(arm)) {
                    write(csv, arm, pair);
                }
            }
        }
    }

    private void write(CsvFile csv, int arm, CostEffectiveness pair) throws IOException {
        double[] benefit = pair.netBenefit();
        double[] withLife = pair.withLife();
        for (int i = 0; i < benefit.length; i++) {
            csv.row(
                    arms.get(arm),
                    i + 1,
                    pair.perspective().label(),
                    pair.view().label(),
                    pair.cost()[i],
                    pair.qalys()[i],
                    benefit[i],
                    withLife[i],
                    base(arm));
        }
    }
}
