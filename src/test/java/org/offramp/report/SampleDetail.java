package org.offramp.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Row;

/** Made-up rows by programme, wing and offence, of the size of {@link SampleRun}, and what its curves rest on. */
final class SampleDetail {

    private static final int YEARS = 10;
    private static final List<String> OFFENCES =
            List.of("acquisitive", "possession", "public-order", "supply", "violent");

    private final List<Row> rows = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> arms;

    private SampleDetail(List<String> arms) {
        this.arms = arms;
        outcome("prison-occupancy", "all", "share", 0.96, -0.05);
        outcome("prison-occupancy", "wing=men", "share", 0.97, -0.05);
        outcome("prison-occupancy", "wing=women", "share", 0.81, -0.02);
        outcome("prison-occupancy", "wing=juveniles", "share", 0.55, 0);
        outcome("wait-days", "all", "days", 18, 0.2);
        outcome("waiting", "all", "people", 91_000, 0.3);
        outcome("time-to-disposition", "all", "days", 151, -0.04);
        outcome("court-backlog", "all", "cases", 1_310_000, -0.06);
        String[] programmes = {"methadone", "residential", "continuing-outpatient"};
        for (int i = 0; i < programmes.length; i++) {
            String stratum = "programme=" + programmes[i];
            outcome("wait-days", stratum, "days", 12 + 9 * i, 0.2);
            outcome("waiting", stratum, "people", 40_000 - 12_000 * i, 0.3);
            outcome("in-treatment", stratum, "people", 380_000 - 150_000 * i, 0.1);
        }
        for (int i = 0; i < OFFENCES.size(); i++) {
            String stratum = "offence=" + OFFENCES.get(i);
            outcome("prison-population", stratum, "people", 300_000, -0.02 * i);
            outcome("convictions", stratum, "convictions per year", 500_000, -0.01 * i);
            outcome("diversions", stratum, "diversions per year", 40_000, 0.4 * i);
            outcome("control-days", stratum, "person-days per year", 4e8, 0.01 * (i - 2));
        }
        String[] routes = {"release", "diversion", "community-sentence"};
        for (String arm : arms) {
            for (int r = 0; r < routes.length; r++) {
                for (int month = 0; month <= 60; month += 12) {
                    String stratum = "route=" + routes[r] + ";month=" + month;
                    row(arm, "rearrest-at-risk", stratum, null, "people", 26.6 * (6000 - 1500 * r) / (1 + month / 12));
                }
            }
        }
    }

    static List<Row> rows(List<String> arms) {
        return new SampleDetail(arms).rows;
    }

    static List<Difference> differences(List<String> arms) {
        return new SampleDetail(arms).differences;
    }

    private void outcome(String outcome, String stratum, String unit, double level, double effect) {
        for (int a = 0; a < arms.size(); a++) {
            for (int year = 1; year <= YEARS; year++) {
                row(arms.get(a), outcome, stratum, year, unit, level * (1 + a * effect * SampleRun.ramp(year)));
            }
            row(arms.get(a), outcome, stratum, null, unit, level * (1 + a * effect));
            if (a > 0) {
                double half = 0.01 * level;
                double mean = level * a * effect;
                differences.add(new Difference(
                        "base", arms.get(a), outcome, stratum, null, unit, mean, half, mean - half, mean + half, 20));
            }
        }
    }

    private void row(String arm, String outcome, String stratum, @Nullable Integer year, String unit, double mean) {
        double half = 0.03 * mean;
        rows.add(new Row(arm, outcome, stratum, year, unit, mean, half * 2.1, mean - half, mean + half, 20));
    }
}
