package org.offramp.study;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.offramp.scenario.Scenario;
import org.offramp.study.unit.Engine;
import org.offramp.study.unit.RunFailure;
import org.offramp.time.Clock;
import org.offramp.world.AgendaKind;
import org.offramp.world.ArmResult;
import org.offramp.world.Resident;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;

/**
 * How fast the model runs and how much memory a person takes, for several sizes and both agendas.
 *
 * <p>Each row is one run of the base arm as a user would run it, everything switched on: the seconds hold making the
 * scenario ready, entering the people, warm-up, reported years, accounts and books. Bytes per person are the live heap, after garbage collection, with the people of one district
 * resident (calendar; districts come one after another) or those of all districts (MASON; all stand on one schedule),
 * less the live heap without them, divided by the people whom the registers hold: those there at the start and those who
 * enter during the run. Short runs are repeated until two seconds are full; the first seconds, in which the code is
 * compiled, are not counted.
 *
 * @param scenario what is run
 * @param years reported
 * @param warmup years before
 * @param seed of every draw
 * @param threads districts at once; MASON's schedule has one
 */
public record Bench(Scenario scenario, int years, int warmup, long seed, int threads) {

    private static final int SMALL = 10_000;
    private static final int COLLECTIONS = 3;
    private static final double WARM_UP = 4;
    private static final double FULL = 2;

    /** The columns. */
    static final List<String> HEADER = List.of(
            "agenda",
            "people",
            "threads",
            "person_years",
            "events",
            "seconds",
            "person_years_per_second",
            "events_per_second",
            "bytes_per_person");

    /** One measurement. */
    record Measured(
            AgendaKind agenda, int people, int threads, long personTicks, long events, double seconds, double bytes) {

        /** The row, in the order of {@link #HEADER}. */
        String row() {
            double personYears = Clock.years(personTicks);
            return String.format(
                    Locale.ROOT,
                    "%s,%d,%d,%.0f,%d,%.3f,%.0f,%.0f,%.0f",
                    agenda.name().toLowerCase(Locale.ROOT),
                    people,
                    threads,
                    personYears,
                    events,
                    seconds,
                    personYears / seconds,
                    events / seconds,
                    bytes);
        }
    }

    /** Measures every size with every agenda, a row each as soon as it is known. */
    public void run(List<Integer> sizes, List<AgendaKind> agendas, PrintWriter out) {
        out.println(String.join(",", HEADER));
        for (AgendaKind agenda : agendas) {
            time(SMALL, agenda, WARM_UP);
            for (int people : sizes) {
                out.println(time(people, agenda, FULL).row());
                out.flush();
            }
        }
    }

    private Measured time(int people, AgendaKind agenda, double enough) {
        int workers = agenda == AgendaKind.MASON ? 1 : threads;
        RunOptions options = new RunOptions(people, years, warmup, seed, agenda);
        long ticks = 0;
        long events = 0;
        double seconds = 0;
        while (seconds < enough) {
            long begun = System.nanoTime();
            Simulation simulation = new Simulation(scenario, options);
            List<ArmResult> results = run(Engine.of(simulation, agenda), workers);
            seconds += (System.nanoTime() - begun) / 1e9;
            ticks += results.stream().mapToLong(ArmResult::personTicks).sum();
            events += results.stream().mapToLong(ArmResult::events).sum();
        }
        return new Measured(agenda, people, workers, ticks, events, seconds, bytes(new Simulation(scenario, options)));
    }

    private static List<ArmResult> run(Engine engine, int workers) {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<ArmResult>> futures = new ArrayList<>();
            for (int unit = 0; unit < engine.units(); unit++) {
                int number = unit;
                futures.add(pool.submit(() -> engine.run(1, number).get(0)));
            }
            List<ArmResult> results = new ArrayList<>();
            for (Future<ArmResult> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new RunFailure("the benchmark failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static double bytes(Simulation simulation) {
        long before = live();
        Resident resident = simulation.resident(0);
        long with = live();
        double bytes = Math.max(0, with - before) / (double) Math.max(1, resident.people());
        Reference.reachabilityFence(resident);
        return bytes;
    }

    private static long live() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
