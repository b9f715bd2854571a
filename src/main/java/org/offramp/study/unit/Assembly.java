package org.offramp.study.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.offramp.outcome.Books;
import org.offramp.outcome.Frame;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.world.ArmResult;
import org.offramp.world.Balance;

/**
 * A replication in the making: the books of its units are added up as they come in. They hold whole numbers, so the sum
 * does not depend on the order; and only one set of books an arm is kept.
 */
final class Assembly {

    private final Engine engine;
    private final int replication;
    private final List<Books> books = new ArrayList<>();
    private final List<List<Balance>> accounts = new ArrayList<>();
    private final long[] events;
    private final long[] personTicks;
    private int missing;

    Assembly(Engine engine, int replication) {
        this.engine = engine;
        this.replication = replication;
        this.missing = engine.units();
        this.events = new long[engine.arms().size()];
        this.personTicks = new long[engine.arms().size()];
    }

    /**
     * Adds what a unit left.
     *
     * @return whether it was the last one
     * @throws RunFailure if an account does not balance
     */
    synchronized boolean add(int unit, List<ArmResult> results) {
        for (int arm = 0; arm < results.size(); arm++) {
            ArmResult result = results.get(arm);
            check(arm, unit, result.accounts());
            if (books.size() == arm) {
                books.add(copy(result.books()));
                accounts.add(new ArrayList<>(result.accounts()));
            } else {
                books.get(arm).addAll(result.books());
                addUp(accounts.get(arm), result.accounts());
            }
            events[arm] += result.events();
            personTicks[arm] += result.personTicks();
        }
        missing--;
        return missing == 0;
    }

    /** With room for the twins of other units. */
    private static Books copy(Books b) {
        return new Books(
                b.years(),
                b.vital(),
                b.prevalence(),
                b.use(),
                b.justice(),
                b.standing(),
                b.recidivism(),
                b.treatment(),
                b.episodes(),
                b.gates(),
                b.justicePurse(),
                b.treatmentPurse(),
                b.measurePurse(),
                b.health(),
                new TreeMap<>(b.twins()));
    }

    private void check(int arm, int unit, List<Balance> balances) {
        for (Balance balance : balances) {
            if (!balance.ok()) {
                String where = engine.units() == 1 ? "" : ", district " + (unit + 1) + " of " + engine.units();
                throw new RunFailure(
                        "account does not balance: " + balance.account() + ": " + balance.left() + " against "
                                + balance.right() + ", difference " + (balance.left() - balance.right()) + " (arm "
                                + engine.arms().get(arm) + ", replication " + replication + where
                                + "). No results were written: the model has an error. Maybe report it with the scenario"
                                + " and the seed.");
            }
        }
    }

    private static void addUp(List<Balance> sums, List<Balance> more) {
        for (int i = 0; i < more.size(); i++) {
            Balance next = more.get(i);
            if (i == sums.size()) {
                sums.add(next);
            } else {
                Balance sum = sums.get(i);
                sums.set(i, new Balance(sum.account(), sum.left() + next.left(), sum.right() + next.right()));
            }
        }
    }

    /** Reads the outcomes off the books. */
    Part finish() {
        List<Part.Arm> arms = new ArrayList<>();
        for (int arm = 0; arm < books.size(); arm++) {
            String name = engine.arms().get(arm);
            Frame frame = engine.frame(replication, arm);
            List<Value> values = new ArrayList<>();
            for (Outcome outcome : Outcomes.ALL) {
                outcome.read(books.get(arm), frame, (id, stratum, year, unit, value) -> {
                    if (!Double.isFinite(value)) {
                        throw new RunFailure("outcome " + id + " is " + value + " (arm " + name + ", replication "
                                + replication + ", stratum " + stratum + ", year " + year + ")");
                    }
                    values.add(new Value(new Key(id, stratum, year), unit, value));
                });
            }
            arms.add(new Part.Arm(
                    name,
                    values,
                    Tallies.gates(books.get(arm), frame),
                    Tallies.flows(books.get(arm), frame),
                    accounts.get(arm),
                    events[arm],
                    personTicks[arm]));
        }
        return new Part(replication, arms);
    }
}
