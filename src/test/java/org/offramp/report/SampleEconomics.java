package org.offramp.report;

import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Pair;

/** Made-up differences by group, and the health economics of the made-up run. */
final class SampleEconomics {

    private static final List<String> PERSPECTIVES = List.of("justice", "health", "public", "societal");

    private final List<Difference> differences = new ArrayList<>();

    /** Differences of the alternative from the base. */
    static List<Difference> differences() {
        SampleEconomics sample = new SampleEconomics();
        sample.groups();
        sample.effectiveness();
        return sample.differences;
    }

    private void groups() {
        String[] strata = {"sex=male", "sex=female", "age=12-17", "age=18-24", "age=25-39", "age=40+"};
        for (int i = 0; i < strata.length; i++) {
            double size = i == 2 ? 0 : 1 + i;
            difference("prison-population", strata[i], "people", -9000 * size, 4000);
            difference("treatment-coverage", strata[i], "share", 0.02 * size - 0.01, 0.008);
            difference("deaths", strata[i], "deaths per year", -200 * size, 900);
            difference("control-days", strata[i], "person-days per year", 2e6 * size, 1.5e6);
        }
    }

    private void effectiveness() {
        String money = "USD per year (discounted)";
        for (int i = 0; i < PERSPECTIVES.size(); i++) {
            String whose = "perspective=" + PERSPECTIVES.get(i);
            for (String view : List.of("average", "marginal", "step-fixed")) {
                double cost = (i - 0.5) * 3e8 * (view.equals("marginal") ? 0.5 : 1);
                String ending = view.equals("average") ? "" : "-" + view;
                String stratum = view.equals("average") ? whose : whose + ";view=" + view;
                difference("cost" + ending + "-discounted", whose, money, cost, 1.1e8);
                difference("icer", stratum, "USD per QALY", cost / 9000, 2e4);
                difference("net-benefit", stratum, money, 9000 * 85_000 - cost, 2e8);
                difference("net-benefit-with-life", stratum, money, 4e9 - cost, 5e9);
            }
        }
        difference("qalys-discounted", "all", "QALYs per year (discounted)", 9000, 2000);
    }

    private void difference(String outcome, String stratum, String unit, double mean, double half) {
        differences.add(new Difference(
                "base", "alternative", outcome, stratum, null, unit, mean, half, mean - half, mean + half, 20));
    }

    /** The pairs of the arms and the base. */
    static List<Pair> pairs(List<String> arms) {
        List<Pair> pairs = new ArrayList<>();
        for (String arm : arms) {
            pairs(pairs, arm);
        }
        return pairs;
    }

    private static void pairs(List<Pair> pairs, String arm) {
        for (int i = 0; i < PERSPECTIVES.size(); i++) {
            for (int replication = 0; replication < 20; replication++) {
                double qalys = 9000 + 2500 * Math.cos(replication * 2.1);
                double cost = (i - 0.5) * 3e8 + 1.5e8 * Math.sin(replication * 1.7 + i);
                pairs.add(new Pair("base", arm, PERSPECTIVES.get(i), "average", cost, qalys, qalys * 85_000 - cost));
            }
        }
    }
}
