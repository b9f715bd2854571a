package org.offramp.study;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How far a study is and how long it will take: one line that rewrites itself, or a line now and then. */
public final class Progress implements AutoCloseable {

    /** How progress is told. */
    public enum Style {
        /** Not at all. */
        QUIET,
        /** A line every ten seconds. */
        LINES,
        /** One line that rewrites itself. */
        REWRITING
    }

    private static final long SECOND = 1_000_000_000L;

    private final Style style;
    private final PrintWriter to;
    private final AtomicLong done = new AtomicLong();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private long all;
    private long before;
    private long begun;
    private int width;

    /** Progress told in a style. */
    public Progress(Style style, PrintWriter to) {
        this.style = style;
        this.to = to;
    }

    /** Announces several studies, one after the other, of so many units in all. */
    synchronized void expect(long units) {
        all = units;
    }

    /**
     * Begins, or goes on with the next of several.
     *
     * @param units of this study
     * @param finished of them earlier, in a run that was interrupted
     */
    synchronized void start(long units, long finished) {
        all = Math.max(all, units);
        before += finished;
        if (begun != 0) {
            return;
        }
        begun = System.nanoTime();
        if (style == Style.REWRITING) {
            ticker.scheduleAtFixedRate(this::tell, 200, 500, TimeUnit.MILLISECONDS);
        } else if (style == Style.LINES) {
            ticker.scheduleAtFixedRate(this::tell, 10, 10, TimeUnit.SECONDS);
        }
    }

    /** One unit more is done. */
    void done() {
        done.incrementAndGet();
    }

    private synchronized void tell() {
        String line = line(all, before, done.get(), System.nanoTime() - begun);
        if (style == Style.REWRITING) {
            to.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            to.flush();
            width = line.length();
        } else {
            to.println(line);
            to.flush();
        }
    }

    /** What is said of so many units done, some of them earlier, in a time. */
    static String line(long all, long before, long now, long nanos) {
        double share = all == 0 ? 1 : (before + now) / (double) all;
        String done = String.format(Locale.ROOT, "%d of %d (%.0f %%)", before + now, all, 100 * share);
        if (before + now == all) {
            return done + ", writing the results";
        }
        if (now == 0) {
            return done + ", " + time(nanos / SECOND) + " so far";
        }
        double left = nanos / (double) now * (all - before - now) / SECOND;
        return done + ", " + time((long) Math.ceil(left)) + " left";
    }

    private static String time(long seconds) {
        if (seconds < 100) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 100 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        synchronized (this) {
            if (width > 0) {
                to.print("\r" + " ".repeat(width) + "\r");
                to.flush();
                width = 0;
            }
        }
    }
}
