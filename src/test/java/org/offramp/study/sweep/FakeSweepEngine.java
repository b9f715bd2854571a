package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.offramp.study.unit.RunFailure;

/** An engine without threads: units end in the order wanted, fail where wanted, and the power fails when wanted. */
final class FakeSweepEngine implements SweepEngine {

    final List<Unit> taken = new ArrayList<>();
    final List<Unit> ended = new ArrayList<>();
    private final List<Unit> open = new ArrayList<>();
    private final IntUnaryOperator which;
    private final Predicate<Unit> fails;
    private final int power;

    /** Units end as they were taken. */
    FakeSweepEngine() {
        this(open -> 0, unit -> false, Integer.MAX_VALUE);
    }

    /**
     * An engine.
     *
     * @param which of so many open units ends next
     * @param fails which units cannot be done
     * @param power after so many units it fails
     */
    FakeSweepEngine(IntUnaryOperator which, Predicate<Unit> fails, int power) {
        this.which = which;
        this.fails = fails;
        this.power = power;
    }

    @Override
    public void take(Unit unit) {
        taken.add(unit);
        open.add(unit);
    }

    @Override
    public Ended next() {
        if (ended.size() == power) {
            throw new RunFailure("the power failed");
        }
        Unit unit = open.remove(which.applyAsInt(open.size()));
        ended.add(unit);
        return fails.test(unit)
                ? new Ended(
                        unit,
                        Optional.empty(),
                        "account does not balance: 12 against 7 (replication " + unit.replication() + ")")
                : new Ended(unit, Optional.of(HandMadePlan.part(unit)), "");
    }

    @Override
    public void close() {}
}
