package org.offramp.study.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Parts;
import org.offramp.study.unit.Value;

/** Ratios and net benefits follow from the paired values of cost and health by arithmetic alone. */
class CostEffectivenessTest {

    private static final double QALY = 50_000;
    private static final String[] PERSPECTIVES = {"justice", "health", "public", "societal"};
    private static final double[] COST = {-40_000, 90_000, 50_000, 20_000};
    private static final Map<String, Double> VIEWS = Map.of("", 1.0, "-marginal", 0.5, "-step-fixed", 1.25);

    @TempDir
    private Path folder;

    /** Two arms: the second costs more by so much and gains QALYs, the more so the higher the replication. */
    private Map<String, double[]> difference(int replications, String... arms) throws IOException {
        Parts parts = new Parts(folder.resolve("work"), "abc");
        for (int r = 1; r <= replications; r++) {
            List<Part.Arm> all = new ArrayList<>();
            for (int arm = 0; arm < arms.length; arm++) {
                all.add(new Part.Arm(arms[arm], values(arm, r), List.of(), List.of(), List.of(), 0, 0));
            }
            parts.write(new Part(r, all));
        }
        Path out = Files.createDirectories(folder.resolve("out"));
        new ResultTables(parts, replications, List.of(arms), "EUR", 2026, QALY, Set.of()).write(out);
        Map<String, double[]> rows = new TreeMap<>();
        for (String line : Files.readAllLines(out.resolve("difference.csv"))) {
            String[] f = line.split(",", -1);
            if (!f[0].equals("arm")) {
                rows.put(f[0] + " " + f[1] + " " + f[2], new double[] {number(f[5]), number(f[7]), number(f[8])});
            }
        }
        return rows;
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static List<Value> values(int arm, int r) {
        List<Value> values = new ArrayList<>();
        values.add(value("qalys-discounted", "all", 1000 * r + arm * (2 + 0.1 * r)));
        VIEWS.forEach((view, share) -> {
            for (int p = 0; p < PERSPECTIVES.length; p++) {
                double cost = 1e6 * r + arm * share * (COST[p] + 1000 * r);
                values.add(value("cost" + view + "-discounted", "perspective=" + PERSPECTIVES[p], cost));
            }
        });
        double all = 1e6 * r + arm * (COST[3] + 1000 * r);
        values.add(value("cost-discounted", "all", all));
        values.add(value("cost-with-life-discounted", "all", all + 7e6 - arm * 300_000));
        return values;
    }

    private static Value value(String outcome, String stratum, double value) {
        return new Value(new Key(outcome, stratum, 0), "money per year (discounted)", value);
    }

    @Test
    void netBenefitIsTheWorthOfHealthLessTheCost() throws IOException {
        Map<String, double[]> rows = difference(4, "base", "alternative");
        double health = 2.25;
        for (int p = 0; p < PERSPECTIVES.length; p++) {
            for (Map.Entry<String, Double> view : VIEWS.entrySet()) {
                double cost = view.getValue() * (COST[p] + 2500);
                String at = "perspective=" + PERSPECTIVES[p];
                at += view.getKey().isEmpty() ? "" : ";view=" + view.getKey().substring(1);
                assertThat(rows.get("alternative net-benefit " + at)[0]).isCloseTo(QALY * health - cost, within(1e-3));
                assertThat(rows.get("alternative net-benefit-with-life " + at)[0])
                        .isCloseTo(3e5 - cost, within(1e-3));
                assertThat(rows.get("alternative icer " + at)[0]).isCloseTo(cost / health, within(1e-3));
            }
        }
        assertThat(rows.get("alternative net-benefit all"))
                .isEqualTo(rows.get("alternative net-benefit perspective=societal"));
    }

    /** The net benefit at the ratio's own price is zero: the three ways to say it agree. */
    @Test
    void theRatioIsThePriceAtWhichTheNetBenefitIsZero() throws IOException {
        Map<String, double[]> rows = difference(4, "base", "alternative");
        double ratio = rows.get("alternative icer perspective=public")[0];
        double benefit = rows.get("alternative net-benefit perspective=public")[0];
        double health = rows.get("alternative qalys-discounted all")[0];
        assertThat(benefit).isCloseTo((QALY - ratio) * health, within(1e-2));
        double[] icer = rows.get("alternative icer perspective=public");
        assertThat(icer[1]).isLessThan(ratio);
        assertThat(icer[2]).isGreaterThan(ratio);
    }

    @Test
    void everyArmIsHeldAgainstTheBase() throws IOException {
        Map<String, double[]> rows = difference(3, "base", "one", "two");
        double one = rows.get("one net-benefit all")[0];
        assertThat(rows.get("two net-benefit all")[0]).isCloseTo(2 * one, within(1e-3));
        double gained = rows.get("one qalys-discounted all")[0];
        assertThat(rows.get("two qalys-discounted all")[0]).isCloseTo(2 * gained, within(1e-9));
        assertThat(rows).doesNotContainKey("base net-benefit all");
        List<String> pairs = Files.readAllLines(folder.resolve("out/cost-effectiveness.csv"));
        assertThat(pairs).hasSize(1 + 2 * 3 * 12);
        assertThat(pairs.get(1)).isEqualTo("one,1,justice,average,-39000,2.1,144000,339000,base");
    }

    @Test
    void oneReplicationHasARatioAndNoInterval() throws IOException {
        double[] icer = difference(1, "base", "alternative").get("alternative icer all");
        assertThat(icer[0]).isCloseTo(21_000 / 2.1, within(1e-6));
        assertThat(icer[1]).isNaN();
        assertThat(icer[2]).isNaN();
    }

    @Test
    void aBaseAloneHasNoPairs() throws IOException {
        assertThat(difference(2, "base")).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("out/cost-effectiveness.csv")))
                .hasSize(1);
    }
}
