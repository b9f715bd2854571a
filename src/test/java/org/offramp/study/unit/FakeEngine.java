package org.offramp.study.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.outcome.Frame;
import org.offramp.outcome.HandMade;
import org.offramp.time.Years;
import org.offramp.world.ArmResult;
import org.offramp.world.Balance;

/** An engine whose runs are written by hand: numbers that follow from replication, unit and arm. */
public final class FakeEngine implements Engine {

    public final AtomicInteger runs = new AtomicInteger();
    private final List<String> arms;
    private final int breaksAt;
    private final long difference;

    /**
     * An engine that works.
     *
     * @param arms names
     */
    public FakeEngine(String... arms) {
        this(Integer.MAX_VALUE, 0, arms);
    }

    /**
     * An engine that breaks, or whose accounts are wrong.
     *
     * @param breaksAt the replication at which it happens
     * @param difference of an account; 0 for an engine that breaks
     */
    public FakeEngine(int breaksAt, long difference, String... arms) {
        this.arms = List.of(arms);
        this.breaksAt = breaksAt;
        this.difference = difference;
    }

    @Override
    public List<String> arms() {
        return arms;
    }

    @Override
    public int units() {
        return 3;
    }

    @Override
    public Years years() {
        return new Years(1, 2);
    }

    @Override
    public Frame frame(int arm) {
        return HandMade.frame();
    }

    @Override
    public List<ArmResult> run(int replication, int unit) {
        runs.incrementAndGet();
        if (replication == breaksAt && difference == 0) {
            throw new IllegalStateException("the power failed");
        }
        List<ArmResult> results = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            HandMade made = new HandMade(2);
            made.stands(0, Standing.COMMUNITY, HandMade.MAN, -1)
                    .stands(0, Standing.PRISON, HandMade.MAN, 0.1 * replication + 0.01 * unit);
            made.counts(Counted.ARRESTS, 1, HandMade.MAN, replication * 10L + unit - arm * 3L);
            made.counts(Counted.ARRESTS, 2, HandMade.WOMAN, replication + (unit + 1L) * (arm + 1));
            if (arm > 0) {
                made.twins.put("displaced", (long) unit);
            }
            long off = replication == breaksAt && unit == 1 ? difference : 0;
            List<Balance> accounts = List.of(new Balance("people", 10, 10), new Balance("money, in cents", 7 + off, 7));
            results.add(new ArmResult(made.books(), accounts, 100, 1000));
        }
        return results;
    }
}
