package org.offramp.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.scenario.studies.Replications;
import org.offramp.study.table.Interval;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Value;

/** Replications until means are precise. */
class StoppingTest {

    @TempDir
    private Path folder;

    @Test
    void roundsGrowByHalfUpToTheMost() {
        Stopping stopping = new Stopping(new Replications(4, 60, Map.of("arrests", 0.1)), 2);
        List<Integer> rounds = new ArrayList<>(List.of(stopping.first()));
        while (rounds.get(rounds.size() - 1) < 60) {
            rounds.add(stopping.next(rounds.get(rounds.size() - 1)));
        }
        assertThat(rounds).containsExactly(4, 6, 9, 14, 21, 32, 48, 60);
        assertThat(new Stopping(new Replications(1, 3, Map.of("arrests", 0.1)), 2).next(1))
                .isEqualTo(2);
    }

    /** It stops at the first round that is precise in every arm that counts, worked out here in another way. */
    @Test
    void itStopsAtTheFirstRoundThatIsPreciseAndNotBefore() throws IOException {
        for (double width : new double[] {0.01, 0.03, 0.05, 0.1, 0.5}) {
            Plan plan = HandMadePlan.until(4, 2, 40, Map.of("difference:arrests", width, "cost", width));
            Path out = folder.resolve("w" + width);
            FakeSweepEngine engine = new FakeSweepEngine(open -> open - 1, unit -> false, 9999);
            new Sweeping(out).all(plan, engine);
            List<String> design =
                    Sweeping.files(out).get("design.csv").lines().skip(1).toList();
            for (PlannedPoint point : plan.points()) {
                int n = 2;
                while (n < 40 && !precise(point, n, width)) {
                    n = Math.min(40, n + (n + 1) / 2);
                }
                assertThat(design.get(point.number() - 1)).endsWith("," + n + ",0," + precise(point, n, width));
            }
        }
    }

    private static boolean precise(PlannedPoint point, int n, double width) {
        boolean precise = true;
        for (int arm = 0; arm < 3; arm++) {
            double[] costs = new double[n];
            double[] differences = new double[n];
            for (int i = 0; i < n; i++) {
                var arms = HandMadePlan.part(point.unit(i + 1)).arms();
                costs[i] = arms.get(arm).values().get(2).value();
                differences[i] = arms.get(arm).values().get(0).value()
                        - arms.get(0).values().get(0).value();
            }
            precise &= within(Interval.of(costs), width) && (arm == 0 || within(Interval.of(differences), width));
        }
        return precise;
    }

    private static boolean within(Interval i, double width) {
        return i.sd() > 0 && (i.high() - i.low()) / 2 <= width * Math.abs(i.mean()) * (1 + 1e-12);
    }

    /** Units of a longer sweep lie in the folder: the decision and the tables are without them. */
    @Test
    void whatWasDoneBeforeDoesNotMoveTheDecision() throws IOException {
        Plan plan = HandMadePlan.until(2, 2, 40, Map.of("difference:arrests", 0.2));
        Path fresh = folder.resolve("fresh");
        new Sweeping(fresh).all(plan, new FakeSweepEngine());
        Path before = folder.resolve("before");
        new Sweeping(before).all(HandMadePlan.fixed(2, 40), new FakeSweepEngine());
        FakeSweepEngine none = new FakeSweepEngine();
        new Sweeping(before).all(plan, none);
        assertThat(none.taken).isEmpty();
        Map<String, String> there = Sweeping.files(before);
        there.keySet().removeIf(name -> name.startsWith(UnitStore.UNITS));
        Map<String, String> expected = Sweeping.files(fresh);
        expected.keySet().removeIf(name -> name.startsWith(UnitStore.UNITS));
        assertThat(there).isEqualTo(expected);
    }

    @Test
    void aMeanWithoutSpreadIsNotPreciseNorIsOneWithoutValues() {
        Stopping stopping = new Stopping(new Replications(2, 4, Map.of("displaced", 0.1)), 1);
        PointSheet sheet = new PointSheet(List.of(new OutcomeName("displaced", "all")), 3);
        sheet.enter(HandMadePlan.part(new Unit(1, 1, 1, "0".repeat(64))));
        assertThat(stopping.precise(sheet, 1)).isFalse();
        Stopping arrests = new Stopping(new Replications(2, 4, Map.of("arrests", 0.0)), 1);
        PointSheet same = new PointSheet(List.of(new OutcomeName("arrests", "all")), 3);
        same.enter(HandMadePlan.part(new Unit(1, 1, 1, "0".repeat(64))));
        assertThat(arrests.precise(same, 1)).as("one value has no interval").isFalse();
        same.enter(HandMadePlan.part(new Unit(1, 2, 1, "0".repeat(64))));
        assertThat(arrests.precise(same, 2))
                .as("two equal values tell nothing of their spread")
                .isFalse();
        assertThat(arrests.enough(same, 2)).isFalse();
        assertThat(arrests.enough(same, 4)).as("there are no more").isTrue();
        Stopping difference = new Stopping(new Replications(2, 4, Map.of("difference:arrests", 0.5)), 3);
        assertThat(difference.precise(same, 2)).as("the same difference twice").isFalse();
    }

    /** Twins that do the same are known to do so; a rare outcome that did not occur is not known to be zero. */
    @Test
    void onlyDifferencesOfZeroArePreciseWithoutSpread() {
        PointSheet sheet = new PointSheet(List.of(new OutcomeName("arrests", "all")), 3);
        for (int replication = 1; replication <= 2; replication++) {
            sheet.enter(new Part(replication, Collections.nCopies(3, arm(0))));
        }
        assertThat(new Stopping(new Replications(2, 4, Map.of("difference:arrests", 0.0)), 3).precise(sheet, 2))
                .isTrue();
        assertThat(new Stopping(new Replications(2, 4, Map.of("arrests", 0.5)), 3).precise(sheet, 2))
                .isFalse();
    }

    /** Every arm counts: the last alone is uncertain. */
    @Test
    void theLastArmMustBePreciseToo() {
        PointSheet sheet = new PointSheet(List.of(new OutcomeName("arrests", "all")), 3);
        for (int replication = 1; replication <= 2; replication++) {
            sheet.enter(new Part(
                    replication,
                    List.of(
                            arm(100 + 0.001 * replication),
                            arm(90 + 0.002 * replication),
                            arm(80 + 40 * replication))));
        }
        for (String name : List.of("arrests", "difference:arrests")) {
            Replications asked = new Replications(2, 4, Map.of(name, 0.1));
            assertThat(new Stopping(asked, 2).precise(sheet, 2)).isTrue();
            assertThat(new Stopping(asked, 3).precise(sheet, 2)).isFalse();
        }
    }

    private static Part.Arm arm(double arrests) {
        Value value = new Value(new Key("arrests", "all", 0), "arrests per year", arrests);
        return new Part.Arm("arm", List.of(value), List.of(), List.of(), List.of(), 10, 100);
    }

    /** A failed unit takes a replication away, and is not made up for by another. */
    @Test
    void failedUnitsAreNotPrecise() throws IOException {
        Plan plan = HandMadePlan.until(1, 2, 5, Map.of("arrests", 0.5));
        new Sweeping(folder).all(plan, new FakeSweepEngine(open -> 0, unit -> unit.replication() != 3, 99));
        assertThat(Sweeping.files(folder).get("design.csv")).endsWith("1,0.1,word 1,1,4,false\n");
    }
}
