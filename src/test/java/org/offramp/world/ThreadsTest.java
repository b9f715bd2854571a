package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Stage;

/** What a unit of work gives depends neither on what ran before nor on what runs beside it. */
class ThreadsTest {

    private static final int REPLICATIONS = 2;

    @TempDir
    Path folder;

    @Test
    void sameResultsInAnyOrderAndOnEightThreads() throws Exception {
        Simulation simulation = Scene.busy(folder)
                .with("run: {district: 250}\n")
                .measure(Gates.early(Stage.COURT))
                .simulation(1000, 1, 3, 9);
        int units = REPLICATIONS * simulation.districts();
        assertThat(units).isEqualTo(8);
        List<List<ArmResult>> forwards = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            forwards.add(run(simulation, unit));
        }
        for (int unit = units - 1; unit >= 0; unit--) {
            same(forwards.get(unit), run(simulation, unit));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<ArmResult>>> parallel = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                int of = unit;
                parallel.add(threads.submit(() -> run(simulation, of)));
            }
            for (int unit = 0; unit < units; unit++) {
                same(forwards.get(unit), parallel.get(unit).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void unitsDiffer() {
        Simulation simulation =
                Scene.busy(folder).with("run: {district: 250}\n").simulation(500, 1, 2, 9);
        ArmResult one = simulation.run(0, 0).get(0);
        assertThat(Cells.differing(one.books(), simulation.run(0, 1).get(0).books()))
                .isNotEmpty();
        assertThat(Cells.differing(one.books(), simulation.run(1, 0).get(0).books()))
                .isNotEmpty();
    }

    private static List<ArmResult> run(Simulation simulation, int unit) {
        return simulation.run(unit % REPLICATIONS, unit / REPLICATIONS);
    }

    private static void same(List<ArmResult> one, List<ArmResult> other) {
        assertThat(other).hasSameSizeAs(one);
        for (int arm = 0; arm < one.size(); arm++) {
            assertThat(Cells.differing(one.get(arm).books(), other.get(arm).books()))
                    .isEmpty();
            assertThat(other.get(arm).books().twins())
                    .isEqualTo(one.get(arm).books().twins());
            assertThat(other.get(arm).accounts()).isEqualTo(one.get(arm).accounts());
            assertThat(other.get(arm).events()).isEqualTo(one.get(arm).events());
            assertThat(other.get(arm).personTicks()).isEqualTo(one.get(arm).personTicks());
        }
    }
}
