package org.offramp.measure;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.offramp.chance.Chance;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The cascade of a gate for one person: refused at consent, and taken in with a place in treatment and out again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GateBenchmark {

    private static final int PEOPLE = 1000;

    private Crossing refused = crossing(0);
    private Crossing accepted = crossing(1);
    private int occasion;

    private static Crossing crossing(double consent) {
        Draft draft = new Draft(Stage.PROSECUTION, Disposal.CHARGE).treating();
        draft.disorder = true;
        draft.fromAge = Optional.of(18);
        draft.maxConvictions = Optional.of(3);
        draft.screening = Optional.of(new Screening(new Chance(1), new Chance(1)));
        draft.consent = Optional.of(new Chance(consent));
        return Crossing.of(PEOPLE, draft).ill();
    }

    /** Empty measures again. */
    @Setup
    public void open() {
        refused = crossing(0);
        accepted = crossing(1);
        occasion = 0;
    }

    /** Eligible, offered it, does not accept. */
    @Benchmark
    public boolean refuses() {
        occasion++;
        return refused.portfolio.divert(Stage.PROSECUTION, Disposal.CHARGE, occasion % PEOPLE, occasion, Crossing.DAY);
    }

    /** Accepts, starts treatment, leaves again. */
    @Benchmark
    public boolean takesPart() {
        occasion++;
        int person = occasion % PEOPLE;
        boolean diverted =
                accepted.portfolio.divert(Stage.PROSECUTION, Disposal.CHARGE, person, occasion, Crossing.DAY);
        accepted.portfolio.leave(person, Crossing.DAY);
        return diverted;
    }
}
