package org.offramp.study.unit;

import java.util.List;
import java.util.function.Predicate;
import org.offramp.world.Balance;

/**
 * A finished replication: all that the tables need of it.
 *
 * @param replication from 1
 * @param arms the base first
 */
public record Part(int replication, List<Arm> arms) {

    /** Keeps its own copy. */
    public Part {
        arms = List.copyOf(arms);
    }

    /** With some of its values only. */
    public Part only(Predicate<Key> kept) {
        return new Part(replication, arms.stream().map(arm -> arm.only(kept)).toList());
    }

    /**
     * One arm of a finished replication.
     *
     * @param name of the arm
     * @param values of the outcomes
     * @param gates people at the steps of each measure
     * @param flows people from node to node of the road
     * @param accounts added up over districts; all balance
     * @param events events of people, warm-up included
     * @param personTicks time lived, warm-up included
     */
    public record Arm(
            String name,
            List<Value> values,
            List<Tally> gates,
            List<Tally> flows,
            List<Balance> accounts,
            long events,
            long personTicks) {

        /** Keeps its own copies. */
        public Arm {
            values = List.copyOf(values);
            gates = List.copyOf(gates);
            flows = List.copyOf(flows);
            accounts = List.copyOf(accounts);
        }

        private Arm only(Predicate<Key> kept) {
            List<Value> some =
                    values.stream().filter(value -> kept.test(value.key())).toList();
            return new Arm(name, some, gates, flows, accounts, events, personTicks);
        }
    }
}
