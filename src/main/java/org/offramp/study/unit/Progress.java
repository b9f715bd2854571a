package org.offramp.study.unit;

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
        /** A line after a second, and then every ten seconds. */
        LINES,
        /** One line that rewrites itself. */
        REWRITING
    }

    private static final long SECOND = 1_000_000_000L;

    private final Style style;
    private final PrintWriter to;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong worked = new AtomicLong();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private long all;
    private long before;
    private long work;
    private long spared;
    private volatile long each = 1;
    private long begun;
    private String of = " of ";
    private int width;

    /** Progress told in a style. */
    public Progress(Style style, PrintWriter to) {
        this.style = style;
        this.to = to;
    }

    /**
     * Announces several studies, one after the other.
     *
     * @param units of all of them
     * @param effort of all of them, in whatever it is measured
     */
    public synchronized void expect(long units, long effort) {
        all = units;
        work = effort;
    }

    /**
     * Begins a study whose units tell their effort part by part.
     *
     * @param units of it
     * @param effort of all of them
     * @param most whether there may be fewer of them in the end
     */
    public synchronized void begin(long units, long effort, boolean most) {
        of = most ? " of at most " : of;
        expect(units, effort);
        next(0);
        start(0, 0);
    }

    /** Part of a unit is done: so much of its effort. */
    public void part(long effort) {
        worked.addAndGet(effort);
    }

    /** A unit was there from before, or is not needed. */
    public synchronized void spare(long units, long effort) {
        before += units;
        spared += effort;
    }

    /** The next study, whose units are of such an effort each. */
    public void next(long effort) {
        each = effort;
    }

    /**
     * Begins, or goes on with the next of several.
     *
     * @param units of this study
     * @param finished of them earlier, in a run that was interrupted
     */
    public synchronized void start(long units, long finished) {
        all = Math.max(all, units);
        work = Math.max(work, units);
        before += finished;
        spared += finished * each;
        if (begun != 0) {
            return;
        }
        begun = System.nanoTime();
        if (style == Style.REWRITING) {
            ticker.scheduleAtFixedRate(this::tell, 200, 500, TimeUnit.MILLISECONDS);
        } else if (style == Style.LINES) {
            ticker.scheduleAtFixedRate(this::tell, 1, 10, TimeUnit.SECONDS);
        }
    }

    /** One unit more is done. */
    public void done() {
        done.incrementAndGet();
        worked.addAndGet(each);
    }

    private synchronized void tell() {
        long now = done.get();
        long made = worked.get();
        String line = line(all, of, before, now, made, work - spared - made, System.nanoTime() - begun);
        if (style == Style.REWRITING) {
            to.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            to.flush();
            width = line.length();
        } else {
            to.println(line);
            to.flush();
        }
    }

    /** What is said of so many units done, some of them earlier, in a time; all of the same effort. */
    static String line(long all, long before, long now, long nanos) {
        return line(all, " of ", before, now, now, all - before - now, nanos);
    }

    /** The same where units differ: so much effort was made in a time, and so much is left. */
    private static String line(long all, String of, long before, long now, long made, long left, long nanos) {
        long units = before + now;
        double share = all == 0 ? 1 : units / (double) all;
        String done = String.format(Locale.ROOT, "%d%s%d (%.0f %%)", units, of, all, 100 * share);
        if (units == all) {
            return done + ", writing the results";
        }
        if (made == 0) {
            return done + ", " + time(nanos / SECOND) + " so far";
        }
        String rate = now == 0 ? "" : ", " + rate(now / (nanos / (double) SECOND));
        String most = of.equals(" of ") ? "" : "at most ";
        return done + rate + ", " + most + time((long) Math.ceil(nanos / (double) made * left / SECOND)) + " left";
    }

    /** So many in a second, a minute or an hour: the first of which there is one at least. */
    private static String rate(double second) {
        if (second >= 1) {
            return decimal(second) + " a second";
        }
        return second * 60 >= 1 ? decimal(second * 60) + " a minute" : decimal(second * 3600) + " an hour";
    }

    private static String decimal(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate);
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
