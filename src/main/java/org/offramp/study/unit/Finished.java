package org.offramp.study.unit;

import java.util.List;

/** Finished replications, arm by arm. */
@FunctionalInterface
public interface Finished {

    /** An arm of a finished replication; fails if it is not there. */
    Part.Arm arm(int replication, int arm);

    /**
     * The arms of several experiments in one row, those of the first before those of the second.
     *
     * @param own how many arms each has
     */
    static Finished together(List<Parts> all, int own) {
        return (replication, arm) -> all.get(arm / own).arm(replication, arm % own);
    }
}
