package org.offramp.study.unit;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.offramp.world.ArmResult;
import org.offramp.world.Twin;

/**
 * Runs all units of all replications that are not finished yet on a fixed number of threads. What comes out does not
 * depend on how many there are.
 */
public final class Replicate {

    private final List<Batch> batches;
    private final int threads;
    private final Progress progress;
    private final AtomicBoolean broken = new AtomicBoolean();

    /**
     * A study of replications.
     *
     * @param engine makes the runs
     * @param replications how many
     * @param threads how many at once
     * @param parts keeps the finished ones
     * @param progress is told of each unit
     */
    public Replicate(Engine engine, int replications, int threads, Parts parts, Progress progress) {
        this(List.of(new Batch(engine, replications, parts)), threads, progress);
    }

    /** A study of several batches, one after the other. */
    public Replicate(List<Batch> batches, int threads, Progress progress) {
        this.batches = List.copyOf(batches);
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Runs what is missing. After a failure no further unit is begun, and nothing is written once this has returned.
     *
     * @throws RunFailure if an account does not balance or a run cannot be finished; what was finished is kept
     */
    public void run() {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "offramp");
            thread.setDaemon(true);
            return thread;
        });
        try {
            CompletionService<Integer> work = new ExecutorCompletionService<>(workers);
            long all = 0;
            long found = 0;
            for (Batch batch : batches) {
                all += batch.units();
                for (int replication = 1; replication <= batch.replications(); replication++) {
                    if (batch.parts().read(replication).isPresent()) {
                        found += batch.engine().units();
                    } else {
                        submit(work, batch, replication);
                    }
                }
            }
            progress.start(all, found);
            for (long left = all - found; left > 0; left--) {
                work.take().get();
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("interrupted; what is done is kept, and the same command goes on from there", e);
        } finally {
            workers.shutdown();
            broken.set(true);
            settle(workers);
        }
    }

    /** Waits for the units that are under way; an interrupted study does not wait. */
    private static void settle(ExecutorService workers) {
        try {
            while (!workers.awaitTermination(1, TimeUnit.SECONDS)) {
                // a unit is under way
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void submit(CompletionService<Integer> work, Batch batch, int replication) {
        Assembly assembly = new Assembly(batch.engine(), replication);
        for (int unit = 0; unit < batch.engine().units(); unit++) {
            int number = unit;
            work.submit(() -> {
                if (!broken.get()) {
                    run(batch, assembly, replication, number);
                }
                return number;
            });
        }
    }

    private void run(Batch batch, Assembly assembly, int replication, int unit) {
        Engine engine = batch.engine();
        Parts parts = batch.parts();
        boolean done = false;
        try {
            List<ArmResult> results = engine.run(replication, unit);
            for (int arm = 0; arm < results.size(); arm++) {
                List<Twin> twins = results.get(arm).twins();
                if (!twins.isEmpty()) {
                    String name = engine.arms().get(arm);
                    parts.twins(arm, replication, unit, TwinsTable.rows(name, replication, twins));
                }
            }
            if (assembly.add(unit, results)) {
                parts.write(assembly.finish().only(batch.kept()));
            }
            progress.done();
            done = true;
        } finally {
            if (!done) {
                broken.set(true);
            }
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return new RunFailure(
                    "out of memory. Maybe fewer --people or --threads, or OFFRAMP_JAVA_OPTS=-Xmx8g for more memory.",
                    cause);
        }
        return cause instanceof RuntimeException known ? known : new RunFailure("a run failed: " + cause, cause);
    }
}
