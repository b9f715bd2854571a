package org.offramp.study.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.offramp.measure.Step;
import org.offramp.study.unit.CsvFile;
import org.offramp.study.unit.Finished;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Tally;
import org.offramp.study.unit.Value;
import org.offramp.world.Balance;

/**
 * The tables of a result folder, written from finished replications. Rows have a fixed order, so two runs compare with
 * {@code diff}.
 *
 * @param parts the finished replications
 * @param replications how many
 * @param arms names, the base first
 * @param currency code of the currency of the place
 * @param firstYear calendar year of year 1
 * @param qaly value of a quality-adjusted life-year in that currency
 * @param compulsory names of measures without consent: acceptance is no step of theirs
 * @param own how many of the arms are of the scenario as it is; as many again follow for each feedback switched off
 */
public record ResultTables(
        Finished parts,
        int replications,
        List<String> arms,
        String currency,
        int firstYear,
        double qaly,
        Set<String> compulsory,
        int own) {

    /** Of a scenario as it is. */
    public ResultTables(
            Finished parts,
            int replications,
            List<String> arms,
            String currency,
            int firstYear,
            double qaly,
            Set<String> compulsory) {
        this(parts, replications, arms, currency, firstYear, qaly, compulsory, arms.size());
    }

    private static final String[] ESTIMATE = {
        "arm", "outcome", "stratum", "year", "unit", "mean", "sd", "low", "high", "n"
    };

    /** Writes every table, and gives back the values of each arm. */
    public List<Sample> write(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            samples.add(Sample.of(parts, replications, arm, currency));
        }
        summary(folder.resolve("summary.csv"), samples);
        EffectivenessTables effectiveness = new EffectivenessTables(arms, samples, currency, qaly, own);
        difference(folder.resolve("difference.csv"), samples, effectiveness);
        effectiveness.write(folder.resolve("cost-effectiveness.csv"));
        yearly(folder.resolve("yearly.csv"));
        tallies(folder.resolve("gates.csv"), "measure", "step", arm -> arm.gates());
        tallies(folder.resolve("flows.csv"), "from", "to", arm -> arm.flows());
        accounts(folder.resolve("accounts.csv"));
        return samples;
    }

    private void summary(Path file, List<Sample> samples) throws IOException {
        try (CsvFile csv = new CsvFile(file, ESTIMATE)) {
            for (int arm = 0; arm < arms.size(); arm++) {
                for (Map.Entry<Key, Sample.Series> row : samples.get(arm).rows().entrySet()) {
                    Key key = row.getKey();
                    Interval i = Interval.of(row.getValue().values());
                    csv.row(
                            arms.get(arm),
                            key.outcome(),
                            key.stratum(),
                            year(key.year()),
                            row.getValue().unit(),
                            i.mean(),
                            i.sd(),
                            i.low(),
                            i.high(),
                            i.n());
                }
            }
        }
    }

    /**
     * The number of the arm an arm is held against: the base of its own structure; that one against the base as it is.
     *
     * @param own how many arms a structure has
     */
    static int base(int arm, int own) {
        return arm % own == 0 ? 0 : arm - arm % own;
    }

    /** Each arm minus its base, replication by replication; where there is only a base, a header and no rows. */
    private void difference(Path file, List<Sample> samples, EffectivenessTables effectiveness) throws IOException {
        List<String> header = new ArrayList<>(List.of(ESTIMATE));
        header.add("base");
        try (CsvFile csv = new CsvFile(file, header.toArray(String[]::new))) {
            for (int arm = 1; arm < arms.size(); arm++) {
                int base = base(arm, own);
                for (Map.Entry<Key, Sample.Series> row : samples.get(arm).rows().entrySet()) {
                    Key key = row.getKey();
                    double[] pairs =
                            paired(row.getValue().values(), samples.get(base).values(key));
                    Interval i = Interval.difference(pairs);
                    if (i.n() > 0) {
                        csv.row(
                                arms.get(arm),
                                key.outcome(),
                                key.stratum(),
                                year(key.year()),
                                row.getValue().unit(),
                                i.mean(),
                                i.sd(),
                                i.low(),
                                i.high(),
                                i.n(),
                                arms.get(base));
                    }
                }
                effectiveness.difference(csv, arm);
            }
        }
    }

    /** Differences of pairs; one that lacks a partner is not-a-number. */
    public static double[] paired(double[] values, double[] base) {
        double[] pairs = new double[values.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = values[i] - base[i];
        }
        return pairs;
    }

    private void yearly(Path file) throws IOException {
        Comparator<Key> order = Sample.order();
        try (CsvFile csv = new CsvFile(file, "arm", "replication", "year", "outcome", "stratum", "value")) {
            for (int arm = 0; arm < arms.size(); arm++) {
                for (int replication = 1; replication <= replications; replication++) {
                    List<Value> values =
                            new ArrayList<>(parts.arm(replication, arm).values());
                    values.sort(Comparator.comparing(Value::key, order));
                    for (Value value : values) {
                        Key key = value.key();
                        csv.row(
                                arms.get(arm),
                                replication,
                                year(key.year()),
                                key.outcome(),
                                key.stratum(),
                                value.value());
                    }
                }
            }
        }
    }

    /** Means over replications; what did not occur in one counts as none. */
    private void tallies(Path file, String first, String second, Function<Part.Arm, List<Tally>> of)
            throws IOException {
        boolean gates = first.equals("measure");
        try (CsvFile csv = new CsvFile(file, "arm", "year", first, second, "count")) {
            for (int arm = 0; arm < arms.size(); arm++) {
                Map<String, Tally> sums = new TreeMap<>();
                for (int replication = 1; replication <= replications; replication++) {
                    for (Tally t : of.apply(parts.arm(replication, arm))) {
                        sums.merge(
                                place(t, gates),
                                t,
                                (a, b) -> new Tally(a.year(), a.first(), a.second(), a.count() + b.count()));
                    }
                }
                for (Tally t : sums.values()) {
                    if (!(gates && compulsory.contains(t.first()) && t.second().equals(Step.ACCEPTED.label()))) {
                        csv.row(arms.get(arm), year(t.year()), t.first(), t.second(), t.count() / replications);
                    }
                }
            }
        }
    }

    /** By year and name; the steps of a measure in their own order. */
    private static String place(Tally t, boolean gates) {
        String second = t.second();
        for (Step step : gates ? Step.values() : new Step[0]) {
            if (step.label().equals(second)) {
                second = Integer.toString(100 + step.ordinal());
            }
        }
        return (1000 + t.year()) + "\t" + t.first() + "\t" + second;
    }

    private void accounts(Path file) throws IOException {
        try (CsvFile csv = new CsvFile(file, "arm", "replication", "account", "left", "right", "ok")) {
            for (int arm = 0; arm < arms.size(); arm++) {
                for (int replication = 1; replication <= replications; replication++) {
                    for (Balance b : parts.arm(replication, arm).accounts()) {
                        csv.row(arms.get(arm), replication, b.account(), b.left(), b.right(), b.ok());
                    }
                }
            }
        }
    }

    /** The calendar year of a year; nothing for the horizon. */
    public String year(int year) {
        return year == Key.HORIZON ? "" : Integer.toString(firstYear + year - 1);
    }
}
