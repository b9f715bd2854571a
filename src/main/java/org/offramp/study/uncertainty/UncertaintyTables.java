package org.offramp.study.uncertainty;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Parameter;
import org.offramp.study.table.Interval;
import org.offramp.study.table.ResultTables;
import org.offramp.study.table.Sample;
import org.offramp.study.unit.CsvFile;
import org.offramp.study.unit.Finished;
import org.offramp.study.unit.Key;

/**
 * The tables of the draws: {@code uncertainty.csv}, what the numbers make of each outcome; {@code variance.csv}, what its
 * variance rests on; {@code importance.csv}, which numbers it follows. Rows have a fixed order.
 *
 * @param parts the finished runs of the draws
 * @param refitted what varies from draw to draw, and which run has which
 * @param replications of the run with the numbers as written
 * @param seed of the run
 * @param labels how the other tables name arms, years and the currency
 */
public record UncertaintyTables(Finished parts, Refitted refitted, int replications, long seed, ResultTables labels) {

    private static final List<String> HEADLINES =
            List.of("prison-population", "treatment-coverage", "overdose-deaths", "cost");
    private static final String RELEASE = "route=release";
    private static final DrawnRange NOWHERE = new DrawnRange(Double.NaN, Double.NaN, Double.NaN);

    /** What is looked at: an arm, or an arm less its base. */
    private record View(String arm, String base, DrawnSample drawn, DrawnSample relative, Map<Key, Double> written) {}

    /**
     * Writes the tables.
     *
     * @param samples of the arms with the numbers as written
     */
    public void write(Path folder, List<Sample> samples) throws IOException {
        List<View> views = views(samples);
        int[][] partners = refitted.design().partners();
        Resample resample = new Resample(seed, draws());
        ranges(folder.resolve("uncertainty.csv"), views, partners, resample);
        variance(folder.resolve("variance.csv"), views, partners, resample);
        importance(folder.resolve("importance.csv"), views);
        List<View> changes =
                views.stream().filter(view -> !view.base().isEmpty()).toList();
        List<DrawnSample> drawn = changes.stream().map(View::drawn).toList();
        new DrawnEffects(labels.arms().subList(0, samples.size()), drawn, refitted, labels.qaly()).write(folder);
    }

    private List<View> views(List<Sample> samples) {
        List<DrawnSample> arms = new ArrayList<>();
        List<View> views = new ArrayList<>();
        for (int arm = 0; arm < samples.size(); arm++) {
            arms.add(DrawnSample.of(parts, draws(), arm, labels.currency()));
            views.add(new View(
                    labels.arms().get(arm), "", arms.get(arm), arms.get(arm), written(samples.get(arm), null)));
        }
        for (int arm = 1; arm < samples.size(); arm++) {
            DrawnSample difference = arms.get(arm).less(arms.get(0));
            views.add(new View(
                    labels.arms().get(arm),
                    labels.arms().get(0),
                    difference,
                    difference.over(arms.get(0)),
                    written(samples.get(arm), samples.get(0))));
        }
        return views;
    }

    private static Map<Key, Double> written(Sample sample, @Nullable Sample base) {
        Map<Key, Double> means = new HashMap<>();
        sample.rows().forEach((key, series) -> {
            double[] values = base == null ? series.values() : ResultTables.paired(series.values(), base.values(key));
            means.put(key, Interval.of(values).mean());
        });
        return means;
    }

    private int draws() {
        return refitted.draws();
    }

    private void ranges(Path file, List<View> views, int[][] partners, Resample resample) throws IOException {
        try (CsvFile csv = new CsvFile(
                file,
                "arm",
                "base",
                "outcome",
                "stratum",
                "year",
                "unit",
                "written",
                "mean",
                "low",
                "high",
                "sd-parameters",
                "sd-monte-carlo",
                "relative-mean",
                "relative-low",
                "relative-high",
                "draws")) {
            for (View view : views) {
                SortedMap<Key, DrawnSample.Runs> relative = view.base().isEmpty()
                        ? new TreeMap<>(Sample.order())
                        : view.relative().rows();
                for (Map.Entry<Key, DrawnSample.Runs> row : view.drawn().rows().entrySet()) {
                    Key key = row.getKey();
                    VarianceSplit split = VarianceSplit.of(row.getValue(), partners);
                    DrawnRange range = DrawnRange.of(row.getValue(), partners, resample);
                    DrawnSample.Runs shares = relative.get(key);
                    DrawnRange part = shares == null ? NOWHERE : DrawnRange.of(shares, partners, resample);
                    csv.row(
                            view.arm(),
                            view.base(),
                            key.outcome(),
                            key.stratum(),
                            labels.year(key.year()),
                            row.getValue().unit(),
                            view.written().getOrDefault(key, Double.NaN),
                            range.mean(),
                            range.low(),
                            range.high(),
                            split.sd(),
                            Math.sqrt(split.chance()),
                            part.mean(),
                            part.low(),
                            part.high(),
                            draws());
                }
            }
        }
    }

    /** How many draws give an outcome of the base within a share of a value, mean of both runs, over the horizon. */
    public long near(String outcome, double value, double share) {
        DrawnSample.Runs runs =
                DrawnSample.of(parts, draws(), 0, labels.currency()).rows().get(new Key(outcome, Key.ALL, Key.HORIZON));
        return runs == null
                ? 0
                : Arrays.stream(runs.means())
                        .filter(mean -> Math.abs(mean - value) <= share * value)
                        .count();
    }

    private void variance(Path file, List<View> views, int[][] partners, Resample resample) throws IOException {
        try (CsvFile csv = new CsvFile(
                file, "arm", "base", "outcome", "stratum", "unit", "group", "variance", "share", "low", "high")) {
            for (View view : views) {
                for (Map.Entry<Key, DrawnSample.Runs> row : view.drawn().rows().entrySet()) {
                    Key key = row.getKey();
                    boolean told =
                            key.stratum().equals(Key.ALL) || key.stratum().equals(RELEASE);
                    if (key.year() == Key.HORIZON && told) {
                        new Shares(csv, view, key, row.getValue(), partners).write(resample);
                    }
                }
            }
        }
    }

    /** The rows of one outcome. */
    private final class Shares {

        private final CsvFile csv;
        private final View view;
        private final Key key;
        private final DrawnSample.Runs runs;
        private final int[][] partners;

        Shares(CsvFile csv, View view, Key key, DrawnSample.Runs runs, int[][] partners) {
            this.csv = csv;
            this.view = view;
            this.key = key;
            this.runs = runs;
            this.partners = partners;
        }

        public void write(Resample resample) throws IOException {
            VarianceSplit split = VarianceSplit.of(runs, partners);
            VarianceSplit[] splits = resample.splits(runs, partners);
            row("parameters", split, splits, VarianceSplit::parameters);
            for (Drawn.Group group : List.of(Drawn.Group.WEAK, Drawn.Group.FOUNDED, Drawn.Group.CALIBRATED)) {
                if (refitted.has(group)) {
                    row(group.label(), split, splits, of -> of.of(group));
                }
            }
            row("together", split, splits, this::together);
            row("Monte Carlo", split, splits, of -> of.chance() / replications);
        }

        private double together(VarianceSplit of) {
            double rest = of.parameters();
            for (Drawn.Group group : Drawn.Group.values()) {
                rest -= refitted.has(group) ? of.of(group) : 0;
            }
            return rest;
        }

        private void row(String group, VarianceSplit split, VarianceSplit[] splits, ToDoubleFunction<VarianceSplit> of)
                throws IOException {
            double[] interval = Resample.interval(splits, one -> share(of, one));
            csv.row(
                    view.arm(),
                    view.base(),
                    key.outcome(),
                    key.stratum(),
                    runs.unit(),
                    group,
                    of.applyAsDouble(split),
                    share(of, split),
                    interval[0],
                    interval[1]);
        }

        private double share(ToDoubleFunction<VarianceSplit> of, VarianceSplit split) {
            double total = split.total(replications);
            return total > 0 ? of.applyAsDouble(split) / total : Double.NaN;
        }
    }

    private void importance(Path file, List<View> views) throws IOException {
        double[][] columns = refitted.columns();
        try (CsvFile csv = new CsvFile(
                file,
                "arm",
                "base",
                "outcome",
                "stratum",
                "rank",
                "path",
                "share",
                "low",
                "high",
                "direction",
                "clear",
                "grade",
                "source",
                "value",
                "unit",
                "range-low",
                "range-high",
                "numbers")) {
            for (View view : views) {
                if (view.arm().equals(labels.arms().get(0)) || !view.base().isEmpty()) {
                    for (String outcome : HEADLINES) {
                        Key key = new Key(outcome, Key.ALL, Key.HORIZON);
                        DrawnSample.Runs runs = view.drawn().rows().get(key);
                        if (runs != null) {
                            importance(csv, view, key, runs, columns);
                        }
                    }
                }
            }
        }
    }

    private void importance(CsvFile csv, View view, Key key, DrawnSample.Runs runs, double[][] columns)
            throws IOException {
        double[] means = runs.means();
        double reliability = Importance.reliability(runs.first(), runs.second());
        List<Importance.Place> places = Importance.of(means, columns, reliability);
        for (int rank = 0; rank < Math.min(Importance.LISTED, places.size()); rank++) {
            Importance.Place place = places.get(rank);
            Drawn number = refitted.drawn().get(place.number());
            Parameter first = number.first();
            boolean single = number.parts().size() == 1;
            csv.row(
                    view.arm(),
                    view.base(),
                    key.outcome(),
                    key.stratum(),
                    rank + 1,
                    number.path(),
                    place.share(),
                    place.low(),
                    place.high(),
                    place.rises() ? "rises" : "falls",
                    place.clear() ? "yes" : "no",
                    first.grade().word(),
                    first.source(),
                    single ? first.value() : Double.NaN,
                    first.unit(),
                    single ? first.low().orElse(Double.NaN) : Double.NaN,
                    single ? first.high().orElse(Double.NaN) : Double.NaN,
                    number.parts().size());
        }
    }
}
