package org.offramp.chance;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One draw at an address, from the key of the district on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DrawBenchmark {

    private final long district = Draws.key(2027, 0);
    private final Distribution retention = new Distribution.Weibull(120, 0.7);
    private int occasion;

    private long bits() {
        occasion++;
        return Draws.at(Draws.key(district, occasion & 0xffff), Decision.PULSE_WAIT.number(), occasion);
    }

    /** The bits alone. */
    @Benchmark
    public long address() {
        return bits();
    }

    /** A number in (0, 1). */
    @Benchmark
    public double uniform() {
        return Draws.uniform(bits());
    }

    /** A unit exponential: the wait for the next pulse. */
    @Benchmark
    public double exponential() {
        return Draws.exponential(bits());
    }

    /** A standard normal. */
    @Benchmark
    public double normal() {
        return Draws.normal(bits());
    }

    /** A gamma below shape 1: the frailty of a person. */
    @Benchmark
    public double gamma() {
        return Draws.gamma(bits(), 0.39);
    }

    /** A length of time in treatment. */
    @Benchmark
    public double weibull() {
        return retention.sample(bits());
    }
}
