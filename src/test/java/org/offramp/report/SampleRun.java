package org.offramp.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offramp.report.result.AccountRow;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.FlowRow;
import org.offramp.report.result.GateRow;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ParameterRow;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

/** Made-up tables of the size a run of the United States would have; no number here is a result. */
public final class SampleRun {

    private static final int YEARS = 10;
    private static final List<String> BOTH = List.of("base", "alternative");

    private final List<Row> rows = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> arms;

    private SampleRun(List<String> arms) {
        this.arms = arms;
    }

    /** A base and an alternative with two measures. */
    public static ReportInput both() {
        return new SampleRun(BOTH).input();
    }

    /** A base alone. */
    public static ReportInput baseOnly() {
        return new SampleRun(List.of("base")).input();
    }

    /** A base, an alternative and two priority rules. */
    public static ReportInput rules() {
        SampleRun run = new SampleRun(List.of("base", "alternative", "justice-first", "voluntary-first"));
        run.outcome("deaths", "all", "people", 2_150_000, 0.003, -0.002);
        run.outcome("wait-days", "route=voluntary", "days", 21.3, 0.02, 0.08);
        for (String arm : run.arms.subList(1, 4)) {
            run.row(arm, "displaced", "all", null, "people per year", 12_400, 0.1);
            run.row(arm, "wait-days", "route=justice", null, "days", 11.2, 0.03);
        }
        return run.input();
    }

    /** A base and five named arms, one of them with a long name. */
    public static ReportInput several() {
        return new SampleRun(List.of(
                        "base",
                        "drug-court",
                        "police-referral-to-voluntary-treatment-with-peer-support",
                        "more-places",
                        "retention",
                        "all-of-these"))
                .input();
    }

    /** A manifest and no tables. */
    public static ReportInput empty() {
        return new ReportInput(
                Manifest.of(SampleManifest.of(BOTH)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same run of a place so many times as large, in people and in money. */
    public static ReportInput times(double size) {
        ReportInput in = both();
        return new ReportInput(
                in.manifest(),
                in.summary().stream()
                        .map(r -> grows(r) ? r.dividedBy(1 / size) : r)
                        .toList(),
                in.differences().stream()
                        .map(d -> grows(d) ? d.dividedBy(1 / size) : d)
                        .toList(),
                in.gates().stream()
                        .map(g -> new GateRow(g.arm(), g.year(), g.measure(), g.step(), g.count() * size))
                        .toList(),
                in.flows().stream()
                        .map(f -> new FlowRow(f.arm(), f.year(), f.from(), f.to(), f.count() * size))
                        .toList(),
                in.accounts(),
                in.parameters(),
                in.pairs());
    }

    private static boolean grows(Estimate estimate) {
        return estimate.unit().equals("people") || estimate.unit().equals("USD");
    }

    /** The same run with one replication: no interval anywhere. */
    public static ReportInput onceOnly() {
        ReportInput in = both();
        double none = Double.NaN;
        return with(
                in,
                in.manifest(),
                in.summary().stream()
                        .map(r -> new Row(
                                r.arm(), r.outcome(), r.stratum(), r.year(), r.unit(), r.mean(), none, none, none, 1))
                        .toList(),
                in.differences().stream()
                        .map(d -> new Difference(
                                d.base(),
                                d.arm(),
                                d.outcome(),
                                d.stratum(),
                                d.year(),
                                d.unit(),
                                d.mean(),
                                none,
                                none,
                                none,
                                1))
                        .toList());
    }

    /** The same run with another manifest, summary and differences. */
    public static ReportInput with(ReportInput in, Manifest manifest, List<Row> summary, List<Difference> differences) {
        return new ReportInput(
                manifest, summary, differences, in.gates(), in.flows(), in.accounts(), in.parameters(), in.pairs());
    }

    private ReportInput input() {
        outcome("prison-population", "all", "people", 1_805_000, 0.004, -0.055);
        outcome("prison-rate", "all", "per 100000", 541.3, 0.004, -0.055);
        outcome("treatment-coverage", "all", "share", 0.241, 0.006, 0.32);
        outcome("overdose-deaths", "all", "people", 81_300, 0.018, -0.012);
        outcome("rearrest-3y", "route=release", "share", 0.624, 0.004, -0.011);
        outcome("reimprisonment-3y", "route=release", "share", 0.386, 0.006, 0.0009);
        String[] payers = {
            "society", "treatment", "police", "prosecution", "courts", "prison", "supervision", "person-and-family"
        };
        double[] billions = {148.2, 13.4, 62.1, 11.9, 29.4, 78.8, 10.2, 4.93};
        double[] effects = {-0.01, 0.27, -0.008, -0.02, 0.031, -0.055, 0.06, 0.002};
        double total = 0;
        for (int i = 0; i < payers.length; i++) {
            outcome("cost", "payer=" + payers[i], "USD", billions[i] * 1e9, 0.006, effects[i]);
            total += billions[i] * 1e9;
        }
        outcome("cost", "all", "USD", total, 0.005, -0.006);
        curves();
        rows.addAll(SampleDetail.rows(arms));
        if (arms.size() > 1) {
            differences.addAll(SampleDetail.differences(arms));
            differences.addAll(SampleEconomics.differences());
        }
        return new ReportInput(
                Manifest.of(SampleManifest.of(arms)),
                rows,
                differences,
                gates(),
                SampleRoad.flows(arms, YEARS),
                accounts(),
                parameters(),
                SampleEconomics.pairs(arms.subList(1, arms.size())));
    }

    private void outcome(String outcome, String stratum, String unit, double level, double noise, double effect) {
        boolean adds = outcome.equals("cost") || outcome.endsWith("deaths");
        double[] sums = new double[arms.size()];
        for (int year = 1; year <= YEARS; year++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                double wave = 1 + 0.006 * Math.cos(year * 1.3) - 0.0015 * year;
                double mean = level * wave * (1 + (arm == 0 ? 0 : effect * ramp(year)));
                sums[arm] += mean;
                row(arms.get(arm), outcome, stratum, year, unit, mean, noise);
                if (arm > 0) {
                    double gap = level * wave * effect * ramp(year);
                    double half = Math.abs(level * 0.0035);
                    differences.add(new Difference(
                            "base",
                            arms.get(arm),
                            outcome,
                            stratum,
                            year,
                            unit,
                            gap,
                            half,
                            gap - half,
                            gap + half,
                            20));
                }
            }
        }
        for (int arm = 0; arm < arms.size(); arm++) {
            row(arms.get(arm), outcome, stratum, null, unit, adds ? sums[arm] : sums[arm] / YEARS, noise * 0.7);
        }
        for (int arm = 1; arm < arms.size(); arm++) {
            double mean = (sums[arm] - sums[0]) / (adds ? 1 : YEARS);
            double half = Math.abs(level * 0.0035 * (adds ? YEARS : 1));
            differences.add(new Difference(
                    "base", arms.get(arm), outcome, stratum, null, unit, mean, half, mean - half, mean + half, 20));
        }
    }

    static double ramp(int year) {
        return year < 2 ? 0 : Math.min(1, (year - 1) / 3.0) * 1.25;
    }

    private void row(
            String arm,
            String outcome,
            String stratum,
            @Nullable Integer year,
            String unit,
            double mean,
            double noise) {
        double half = mean * noise;
        rows.add(new Row(arm, outcome, stratum, year, unit, mean, half * 2.1, mean - half, mean + half, 20));
    }

    private void curves() {
        double[] pace = {0.030, 0.021, 0.024};
        String[] routes = {"release", "diversion", "community-sentence"};
        for (String arm : arms) {
            for (int r = 0; r < routes.length; r++) {
                for (int month = 0; month <= 60; month += 1) {
                    double better = arm.equals("base") ? 1 : 0.93;
                    double share = 0.78 * (1 - Math.exp(-pace[r] * better * month * 1.6));
                    row(arm, "rearrest-curve", "route=" + routes[r] + ";month=" + month, null, "share", share, 0.012);
                }
            }
        }
    }

    private List<GateRow> gates() {
        List<GateRow> gates = new ArrayList<>();
        if (arms.size() > 1) {
            for (int year = 2; year <= YEARS; year++) {
                gate(gates, year, "drug-court", 1.0, "");
                gate(gates, year, "police-referral", 4.2, "accepted");
            }
        }
        return gates;
    }

    private static void gate(List<GateRow> gates, int year, String measure, double size, String without) {
        String[] steps = {
            "contact",
            "eligible",
            "offered",
            "accepted",
            "place-available",
            "started",
            "retained",
            "completed",
            "failed"
        };
        double[] counts = {612_000, 188_000, 121_000, 71_900, 58_300, 55_100, 37_800, 24_900, 21_300};
        for (int i = 0; i < steps.length; i++) {
            if (!steps[i].equals(without)) {
                gates.add(new GateRow("alternative", year, measure, steps[i], counts[i] * size * (1 + 0.01 * year)));
            }
        }
    }

    private List<AccountRow> accounts() {
        List<AccountRow> accounts = new ArrayList<>();
        for (String arm : arms) {
            for (int replication = 1; replication <= 20; replication++) {
                for (String name : List.of("people", "prison", "treatment places", "money")) {
                    accounts.add(new AccountRow(arm, replication, name, 1000, 1000, true));
                }
            }
        }
        return accounts;
    }

    private static List<ParameterRow> parameters() {
        return List.of(
                new ParameterRow("population.total", "333287557", "people", "", "", "measured", "census-2022"),
                new ParameterRow(
                        "offending.acquisitive.base", "0.0310412", "per person-year", "0.02", "0.05", "calibrated", ""),
                new ParameterRow("prison.share-served", "0.74", "share", "0.68", "0.8", "measured", "bjs-2021"),
                new ParameterRow(
                        "treatment.methadone.retention.scale",
                        "412",
                        "days",
                        "300",
                        "560",
                        "unverified",
                        "cochrane-2009"),
                new ParameterRow("money.price-year", "2024", "", "", "", "assumed", ""));
    }
}
