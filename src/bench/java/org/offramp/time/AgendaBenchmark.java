package org.offramp.time;

import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;
import org.offramp.chance.Draws;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A day of an agenda on which each person has about two events a year and plans the next at each: see events/s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AgendaBenchmark {

    private static final double EVENTS_A_YEAR = 2;

    /** Events taken, so that JMH prints them per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Taken {

        /** Events taken in an iteration. */
        public long events;
    }

    /** The calendar queue, or a heap. */
    @Param({"calendar", "heap"})
    public String kind = "calendar";

    /** How many people are on the agenda. */
    @Param({"20000", "1000000"})
    public int people = 20_000;

    private Agenda agenda = (person, tick) -> {};
    private IntToLongFunction drain = end -> 0;
    private int now;
    private int occasion;

    /** Puts everybody on an empty agenda. */
    @Setup
    public void fill() {
        if (kind.equals("calendar")) {
            CalendarAgenda calendar = new CalendarAgenda(people, people * EVENTS_A_YEAR / 365, this::plan);
            agenda = calendar;
            drain = calendar::drain;
        } else {
            HeapAgenda heap = new HeapAgenda(people, this::plan);
            agenda = heap;
            drain = heap::drain;
        }
        now = 0;
        for (int person = 0; person < people; person++) {
            plan(person, 0);
        }
    }

    private void plan(int person, int at) {
        double years = Draws.exponential(Draws.at(person, 0, occasion++)) / EVENTS_A_YEAR;
        agenda.set(person, Clock.after(at, Clock.ticks(years * Span.YEAR)));
    }

    /** One day; the clock begins again when it is over. */
    @Benchmark
    public long day(Taken taken) {
        if (now > 80 * Clock.YEAR) {
            fill();
        }
        now += Clock.DAY;
        long events = drain.applyAsLong(now);
        taken.events += events;
        return events;
    }
}
