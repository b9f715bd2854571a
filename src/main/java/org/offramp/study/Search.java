package org.offramp.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.offramp.scenario.Text;
import org.offramp.study.unit.PersonId;
import org.offramp.world.Simulation;
import org.offramp.world.Twin;
import org.offramp.world.Twin.Death;

/** People of a run with a story worth telling, in the order of replication, district and row. */
public enum Search {
    /** Held on remand or in prison in the base, at no time in the arm. */
    AVOIDED_PRISON(Twin::spared),
    /** Started treatment of their own accord less often, and never started a measure. */
    DISPLACED(Twin::displaced),
    /** Taken in by a measure whose default would have been no further action. */
    NET_WIDENED(Twin::widened),
    /** A death averted, caused, put off or brought forward; with a base alone, who died. */
    DIED(twin -> twin.death() != Death.SAME);

    /**
     * Who was found.
     *
     * @param person the one asked for, or nobody
     * @param looked how many people were looked at, up to this one
     * @param found how many of these are such people
     */
    public record Found(List<PersonId> person, long looked, int found) {}

    private final Predicate<Twin> such;

    Search(Predicate<Twin> such) {
        this.such = such;
    }

    /** The word of the command line. */
    public String word() {
        return Text.word(this);
    }

    /** Whether there have to be two arms. */
    public boolean needsTwins() {
        return this != DIED;
    }

    /**
     * Looks until the person of a number is found.
     *
     * @param arm the arm held against the base; 0 where there is only a base
     * @param number from 1
     */
    public Found in(Rerun rerun, int arm, int number) {
        Simulation simulation = rerun.simulation();
        long looked = 0;
        int found = 0;
        for (int replication = 1; replication <= rerun.replications(); replication++) {
            for (int district = 0; district < simulation.districts(); district++) {
                List<Integer> rows = rows(simulation, arm, replication, district);
                if (found + rows.size() >= number) {
                    int row = rows.get(number - found - 1);
                    return new Found(
                            List.of(new PersonId(replication, district + 1, row + 1)), looked + row + 1, number);
                }
                found += rows.size();
                looked += simulation.rows(replication, district);
            }
        }
        return new Found(List.of(), looked, found);
    }

    private List<Integer> rows(Simulation simulation, int arm, int replication, int district) {
        if (arm == 0) {
            return simulation.died(replication, district);
        }
        List<Integer> rows = new ArrayList<>();
        for (Twin twin : simulation.run(replication, district).get(arm).twins()) {
            if (such.test(twin)) {
                rows.add(twin.row());
            }
        }
        return rows;
    }
}
