package org.offramp.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.offramp.money.Perspective;
import org.offramp.scenario.Parameter;

/**
 * What the arms make different, draw by draw: {@code drawn-effectiveness.csv}, cost added and QALYs gained in each draw, and
 * {@code tornado.csv}, by how much a difference swings with one number: its mean over the fifth of the draws in which the
 * number is lowest, and over the fifth in which it is highest. All other numbers vary in both, so a swing holds chance of
 * its own: {@code chance} is what the widest of all swings reaches in one of twenty runs in which no number matters, z · s ·
 * √(2 / n), with n draws in a fifth, the standard deviation s over the draws, and z the normal quantile of 1 − 0.05 / (2 J)
 * for J numbers (Bonferroni).
 *
 * @param arms names, the base first
 * @param differences of every arm but the base from the base
 * @param refitted what varies from draw to draw
 * @param qaly value of a QALY
 */
record DrawnEffects(List<String> arms, List<DrawnSample> differences, Refitted refitted, double qaly) {

    private static final List<String> OUTCOMES =
            List.of("prison-population", "treatment-coverage", "overdose-deaths", "cost");
    private static final Key HEALTH = new Key("qalys-discounted", Key.ALL, Key.HORIZON);
    private static final int PARTS = 5;
    private static final double FALSE = 0.05;
    private static final int LISTED = 12;

    /** A difference in every draw. */
    private record Effect(String outcome, String unit, double[] values) {}

    /** A number and what the difference is where it is low and where it is high. */
    record Swing(int number, double low, double high) {

        double size() {
            return Math.abs(high - low);
        }
    }

    /** Writes both tables. */
    void write(Path folder) throws IOException {
        String[] pairs = {"draw", "arm", "base", "perspective", "cost", "qalys", "net-benefit"};
        try (CsvFile csv = new CsvFile(folder.resolve("drawn-effectiveness.csv"), pairs)) {
            for (int arm = 1; arm < arms.size(); arm++) {
                pairs(csv, arm);
            }
        }
        String[] swings = {
            "arm",
            "base",
            "outcome",
            "stratum",
            "unit",
            "rank",
            "path",
            "low-fifth",
            "high-fifth",
            "mean",
            "chance",
            "draws",
            "grade",
            "source",
            "value",
            "number-unit",
            "range-low",
            "range-high",
            "numbers"
        };
        try (CsvFile csv = new CsvFile(folder.resolve("tornado.csv"), swings)) {
            for (int arm = 1; arm < arms.size(); arm++) {
                for (Effect effect : effects(differences.get(arm - 1).rows())) {
                    swings(csv, arm, effect);
                }
            }
        }
    }

    private void pairs(CsvFile csv, int arm) throws IOException {
        SortedMap<Key, DrawnSample.Runs> rows = differences.get(arm - 1).rows();
        DrawnSample.Runs health = rows.get(HEALTH);
        for (Perspective perspective : Perspective.values()) {
            DrawnSample.Runs cost = rows.get(cost(perspective));
            for (int draw = 0; cost != null && health != null && draw < refitted.draws(); draw++) {
                double paid = cost.means()[draw];
                double gained = health.means()[draw];
                csv.row(draw + 1, arms.get(arm), arms.get(0), perspective.label(), paid, gained, qaly * gained - paid);
            }
        }
    }

    private static Key cost(Perspective perspective) {
        return new Key("cost-discounted", "perspective=" + perspective.label(), Key.HORIZON);
    }

    /** The headline differences, and the net benefit from the societal perspective. */
    private List<Effect> effects(SortedMap<Key, DrawnSample.Runs> rows) {
        List<Effect> effects = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            DrawnSample.Runs runs = rows.get(new Key(outcome, Key.ALL, Key.HORIZON));
            if (runs != null) {
                effects.add(new Effect(outcome, runs.unit(), runs.means()));
            }
        }
        DrawnSample.Runs health = rows.get(HEALTH);
        DrawnSample.Runs cost = rows.get(cost(Perspective.SOCIETAL));
        if (health != null && cost != null) {
            double[] gained = health.means();
            double[] paid = cost.means();
            double[] benefit = IntStream.range(0, gained.length)
                    .mapToDouble(i -> qaly * gained[i] - paid[i])
                    .toArray();
            effects.add(new Effect(CostEffectiveness.NET_BENEFIT, cost.unit(), benefit));
        }
        return effects;
    }

    private void swings(CsvFile csv, int arm, Effect effect) throws IOException {
        double[][] columns = refitted.columns();
        int fifth = refitted.draws() / PARTS;
        List<Swing> swings = new ArrayList<>();
        for (int j = 0; fifth > 0 && j < columns.length; j++) {
            swings.add(swing(j, columns[j], effect.values(), fifth));
        }
        swings.sort(Comparator.comparingDouble(Swing::size).reversed().thenComparingInt(Swing::number));
        Interval all = Interval.of(effect.values());
        double chance = swings.isEmpty() ? Double.NaN : widest(swings.size()) * all.sd() * Math.sqrt(2.0 / fifth);
        for (int rank = 0; rank < Math.min(LISTED, swings.size()); rank++) {
            Swing swing = swings.get(rank);
            Drawn number = refitted.drawn().get(swing.number());
            Parameter first = number.first();
            boolean single = number.parts().size() == 1;
            csv.row(
                    arms.get(arm),
                    arms.get(0),
                    effect.outcome(),
                    Key.ALL,
                    effect.unit(),
                    rank + 1,
                    number.path(),
                    swing.low(),
                    swing.high(),
                    all.mean(),
                    chance,
                    refitted.draws(),
                    first.grade().word(),
                    first.source(),
                    single ? first.value() : Double.NaN,
                    first.unit(),
                    single ? first.low().orElse(Double.NaN) : Double.NaN,
                    single ? first.high().orElse(Double.NaN) : Double.NaN,
                    number.parts().size());
        }
    }

    /** How many standard errors the widest of so many swings stays below in nineteen of twenty runs. */
    static double widest(int numbers) {
        return new NormalDistribution().inverseCumulativeProbability(1 - FALSE / (2 * numbers));
    }

    /** Draws in which a number is equal stand in the order of the draws. */
    static Swing swing(int number, double[] column, double[] values, int fifth) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> column[i]))
                .toList();
        return new Swing(
                number,
                mean(order.subList(0, fifth), values),
                mean(order.subList(order.size() - fifth, order.size()), values));
    }

    private static double mean(List<Integer> draws, double[] values) {
        return draws.stream().mapToDouble(i -> values[i]).average().orElse(Double.NaN);
    }
}
