package org.offramp.study.sweep;

import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.RunFailure;

/** Threads of this machine; each does one unit at a time. */
final class ThreadEngine implements SweepEngine {

    private final ExecutorService workers;
    private final CompletionService<Ended> ended;
    private final Function<Unit, Part> work;

    /**
     * Threads ready to work.
     *
     * @param work does a unit, on the thread that asks
     */
    ThreadEngine(int threads, Function<Unit, Part> work) {
        this.work = work;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "sweep");
            thread.setDaemon(true);
            return thread;
        });
        this.ended = new ExecutorCompletionService<>(workers);
    }

    @Override
    public void take(Unit unit) {
        ended.submit(() -> end(unit));
    }

    private Ended end(Unit unit) {
        try {
            return new Ended(unit, Optional.of(work.apply(unit)), "");
        } catch (OutOfMemoryError e) {
            return failed(
                    unit,
                    "out of memory. Maybe fewer --people or --threads, or OFFRAMP_JAVA_OPTS=-Xmx8g for more memory.");
        } catch (RunFailure e) {
            return failed(unit, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return failed(unit, "unexpected " + e);
        }
    }

    private static Ended failed(Unit unit, String message) {
        return new Ended(
                unit,
                Optional.empty(),
                message.strip()
                        .replaceAll("(?<=[.!?])\\s*\\R\\s*", " ")
                        .replaceAll("\\s*\\R\\s*(?=\\p{Lu})", ". ")
                        .replaceAll("\\s*\\R\\s*", "; "));
    }

    @Override
    public Ended next() {
        try {
            return ended.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("interrupted; what is done is kept, and the same command goes on from there", e);
        } catch (ExecutionException e) {
            throw new RunFailure("a unit of work failed: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
