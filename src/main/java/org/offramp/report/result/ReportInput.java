package org.offramp.report.result;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything a report is made of: the manifest's facts and the tables of a result folder.
 *
 * @param manifest the experiment
 * @param summary summary.csv
 * @param differences difference.csv, empty where there is only a base
 * @param gates gates.csv
 * @param flows flows.csv
 * @param accounts accounts.csv
 * @param parameters parameters.csv
 * @param pairs cost-effectiveness.csv, empty where there is only a base
 * @param sureness how sure the results are beyond chance
 * @param ranking ranking.csv, empty where no arms were to be compared with each other
 */
public record ReportInput(
        Manifest manifest,
        List<Row> summary,
        List<Difference> differences,
        List<GateRow> gates,
        List<FlowRow> flows,
        List<AccountRow> accounts,
        List<ParameterRow> parameters,
        List<Pair> pairs,
        Sureness sureness,
        List<Ranked> ranking) {

    private static final int LINES = 6;
    private static final Pattern A_YEAR = Pattern.compile("(/\\s*|\\b(per|a)[ -])year", Pattern.CASE_INSENSITIVE);

    /** Keeps its own copies of the tables. */
    public ReportInput {
        summary = List.copyOf(summary);
        differences = List.copyOf(differences);
        gates = List.copyOf(gates);
        flows = List.copyOf(flows);
        accounts = List.copyOf(accounts);
        parameters = List.copyOf(parameters);
        pairs = List.copyOf(pairs);
        ranking = List.copyOf(ranking);
    }

    /** Of arms that were not compared with each other. */
    public ReportInput(
            Manifest manifest,
            List<Row> summary,
            List<Difference> differences,
            List<GateRow> gates,
            List<FlowRow> flows,
            List<AccountRow> accounts,
            List<ParameterRow> parameters,
            List<Pair> pairs,
            Sureness sureness) {
        this(manifest, summary, differences, gates, flows, accounts, parameters, pairs, sureness, List.of());
    }

    /** Of a run that was asked nothing about its numbers and its structure. */
    public ReportInput(
            Manifest manifest,
            List<Row> summary,
            List<Difference> differences,
            List<GateRow> gates,
            List<FlowRow> flows,
            List<AccountRow> accounts,
            List<ParameterRow> parameters,
            List<Pair> pairs) {
        this(manifest, summary, differences, gates, flows, accounts, parameters, pairs, Sureness.NONE);
    }

    /** The names of the arms, base first. */
    public List<String> arms() {
        return manifest.arms().stream().map(Arm::name).toList();
    }

    /** The name of the first arm beside the base, which the figures show; missing if there is only the base. */
    public Optional<String> other() {
        return arms().stream().skip(1).findFirst();
    }

    /** The names of the arms the figures show: the base and the first one beside it. */
    public List<String> shown() {
        return arms().subList(0, Math.min(2, arms().size()));
    }

    /** The names of the arms a figure of lines can show: {@link Manifest#compared}, six at most. */
    public List<String> lines() {
        return manifest.compared().stream().map(Arm::name).limit(LINES).toList();
    }

    /** An outcome over the horizon. */
    public Optional<Row> horizon(String arm, String outcome, String stratum) {
        return summary.stream()
                .filter(r -> r.year() == null && r.arm().equals(arm))
                .filter(r -> r.outcome().equals(outcome) && r.stratum().equals(stratum))
                .findFirst();
    }

    /** The paired difference of an outcome over the horizon. */
    public Optional<Difference> difference(String arm, String outcome, String stratum) {
        return differences.stream()
                .filter(d -> d.year() == null && d.arm().equals(arm))
                .filter(d -> d.outcome().equals(outcome) && d.stratum().equals(stratum))
                .findFirst();
    }

    /** An outcome year by year, in order. */
    public List<Row> yearly(String arm, String outcome, String stratum) {
        return summary.stream()
                .filter(r -> r.year() != null && r.arm().equals(arm) && r.known())
                .filter(r -> r.outcome().equals(outcome) && r.stratum().equals(stratum))
                .sorted(Comparator.comparingInt(r -> Objects.requireNonNull(r.year())))
                .toList();
    }

    /** The paired difference of an outcome year by year, in order. */
    public List<Difference> yearlyDifference(String arm, String outcome, String stratum) {
        return differences.stream()
                .filter(d -> d.year() != null && d.arm().equals(arm) && d.known())
                .filter(d -> d.base().equals(manifest.base()))
                .filter(d -> d.outcome().equals(outcome) && d.stratum().equals(stratum))
                .sorted(Comparator.comparingInt(d -> Objects.requireNonNull(d.year())))
                .toList();
    }

    /**
     * By how much a horizon row of a flow (people, events, money) is to be divided to give a mean per year: 1 when the
     * table already holds a mean per year, the number of years when it holds the total. The unit decides where it says
     * "a year", else the yearly rows do.
     */
    public double yearsIn(Row horizon) {
        if (A_YEAR.matcher(horizon.unit()).find()) {
            return 1;
        }
        List<Row> years = yearly(horizon.arm(), horizon.outcome(), horizon.stratum());
        double total = years.stream().mapToDouble(Row::mean).sum();
        boolean isTotal =
                Math.abs(horizon.mean() - total) < Math.abs(horizon.mean() - total / Math.max(1, years.size()));
        return years.size() > 1 && isTotal ? years.size() : 1;
    }
}
