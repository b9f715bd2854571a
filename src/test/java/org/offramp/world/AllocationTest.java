package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.time.Clock;

/**
 * The steady state allocates nothing per event: less than one byte per event over years of a run, MASON's monthly steps
 * among them. Earlier runs warm the compiler up.
 */
class AllocationTest {

    @TempDir
    Path folder;

    @Test
    void busyPlaceAllocatesNothingPerEvent() {
        Simulation simulation =
                Scene.busy(folder).with("run: {district: 20000}\n").simulation(20_000, 2, 10, 12);
        assertThat(bytesPerEvent(simulation, 20_000, 3)).isLessThan(1);
    }

    @Test
    void quietPlaceAllocatesNothingPerEvent() {
        Simulation simulation = Scene.quiet(folder).with("""
                        run: {district: 10000}
                        drug-use:
                          substances:
                            opioids:
                              prevalence: {male: 0.3, female: 0.3}
                              remission: 20 per year
                              relapse: 20 per year
                              late-relapse: 20 per year
                        """).simulation(10_000, 1, 4, 12);
        assertThat(bytesPerEvent(simulation, 10_000, 2)).isLessThan(1);
    }

    private static double bytesPerEvent(Simulation simulation, int people, int runs) {
        double bytes = 0;
        for (int run = 0; run < runs; run++) {
            World world = Worlds.of(simulation, run, people, AgendaKind.CALENDAR);
            world.start();
            Worlds.run(world, simulation.years().start());
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long thread = Thread.currentThread().getId();
            long before = threads.getThreadAllocatedBytes(thread);
            long events = world.events();
            Worlds.run(world, simulation.years().end() - Clock.YEAR / 12);
            bytes = (threads.getThreadAllocatedBytes(thread) - before) / (double) (world.events() - events);
        }
        return bytes;
    }
}
