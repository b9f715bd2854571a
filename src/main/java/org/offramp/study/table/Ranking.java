package org.offramp.study.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.offramp.money.Perspective;
import org.offramp.scenario.Place;
import org.offramp.study.unit.CsvFile;
import org.offramp.study.unit.Key;

/**
 * {@code ranking.csv}: for each headline outcome the arms in the order of their difference from the base, lowest first,
 * and for each whether it can be told from the next one. All arms share people and draws, so two of them are paired by
 * replication like each of them and the base: arm j − arm i = (j − base) − (i − base), and the interval is that of the
 * mean of these pairs. An arm may stand anywhere from one rank after those that are told to be lower to one before those
 * that are told to be higher.
 *
 * @param arms names, the base first
 * @param samples their values
 * @param place names the currency and the value of a QALY
 */
public record Ranking(List<String> arms, List<Sample> samples, Place place) {

    private static final String RELEASE = "route=release";

    /** What arms are ranked by, beside the net benefit. */
    static final List<Key> OUTCOMES = List.of(
            horizon("prison-population", Key.ALL),
            horizon("treatment-coverage", Key.ALL),
            horizon("rearrest-3y", RELEASE),
            horizon("reimprisonment-3y", RELEASE),
            horizon("overdose-deaths", Key.ALL),
            horizon("qalys", Key.ALL),
            horizon("cost", Key.ALL));

    private static final String[] HEADER = {
        "outcome",
        "stratum",
        "unit",
        "rank",
        "rank-low",
        "rank-high",
        "arm",
        "base",
        "mean",
        "low",
        "high",
        "n",
        "verdict",
        "next",
        "next-mean",
        "next-low",
        "next-high",
        "told-apart"
    };

    private static Key horizon(String outcome, String stratum) {
        return new Key(outcome, stratum, Key.HORIZON);
    }

    /** An arm with its differences from the base by replication. */
    private record Ranked(String arm, double[] differences, Interval interval) {

        Interval less(Ranked other) {
            return Interval.difference(ResultTables.paired(differences, other.differences));
        }

        boolean above(Ranked other) {
            return less(other).low() > 0;
        }
    }

    /** Writes the table. */
    public void write(Path folder) throws IOException {
        try (CsvFile csv = new CsvFile(folder.resolve("ranking.csv"), HEADER)) {
            for (Key key : OUTCOMES) {
                List<Ranked> ranked = new ArrayList<>();
                String unit = "";
                for (int arm = 1; arm < arms.size(); arm++) {
                    Sample.Series series = samples.get(arm).rows().get(key);
                    if (series != null) {
                        unit = series.unit();
                        double[] base = samples.get(0).values(key);
                        add(ranked, arm, ResultTables.paired(series.values(), base));
                    }
                }
                rows(csv, key.outcome(), key.stratum(), unit, ranked);
            }
            netBenefit(csv);
        }
    }

    private void netBenefit(CsvFile csv) throws IOException {
        List<Ranked> ranked = new ArrayList<>();
        for (int arm = 1; arm < arms.size(); arm++) {
            for (CostEffectiveness pair : CostEffectiveness.of(
                    samples.get(0), samples.get(arm), place.health().qaly().amount())) {
                if (pair.perspective() == Perspective.SOCIETAL && pair.view() == CostEffectiveness.View.AVERAGE) {
                    add(ranked, arm, pair.netBenefit());
                }
            }
        }
        rows(csv, CostEffectiveness.NET_BENEFIT, Key.ALL, place.currency() + " per year (discounted)", ranked);
    }

    private void add(List<Ranked> ranked, int arm, double[] differences) {
        Interval interval = Interval.difference(differences);
        if (interval.n() > 0) {
            ranked.add(new Ranked(arms.get(arm), differences, interval));
        }
    }

    private void rows(CsvFile csv, String outcome, String stratum, String unit, List<Ranked> ranked)
            throws IOException {
        ranked.sort(Comparator.comparingDouble((Ranked one) -> one.interval().mean())
                .thenComparing(Ranked::arm));
        for (int i = 0; i < ranked.size(); i++) {
            Ranked one = ranked.get(i);
            Interval difference = one.interval();
            List<Object> row = new ArrayList<>(List.of(
                    outcome,
                    stratum,
                    unit,
                    i + 1,
                    1 + ranked.stream().filter(one::above).count(),
                    ranked.size()
                            - ranked.stream().filter(other -> other.above(one)).count(),
                    one.arm(),
                    arms.get(0),
                    difference.mean(),
                    difference.low(),
                    difference.high(),
                    difference.n(),
                    verdict(difference)));
            if (i + 1 < ranked.size()) {
                Ranked next = ranked.get(i + 1);
                Interval step = next.less(one);
                row.addAll(Arrays.asList(
                        next.arm(), step.mean(), step.low(), step.high(), next.above(one) ? "yes" : "no"));
            } else {
                row.addAll(List.of("", "", "", "", ""));
            }
            csv.row(row.toArray());
        }
    }

    private static String verdict(Interval difference) {
        if (Double.isNaN(difference.low())) {
            return "unknown";
        }
        return difference.high() < 0 ? "lower" : difference.low() > 0 ? "higher" : "unclear";
    }
}
