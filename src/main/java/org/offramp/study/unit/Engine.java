package org.offramp.study.unit;

import java.util.List;
import org.offramp.outcome.Frame;
import org.offramp.time.Years;
import org.offramp.world.AgendaKind;
import org.offramp.world.ArmResult;
import org.offramp.world.Simulation;

/** What makes the runs of a study: units of work that share nothing, for any thread and in any order. */
public interface Engine {

    /** Names of the arms, the base first. */
    List<String> arms();

    /** How many units of work a replication is made of. */
    int units();

    /** The years of a run. */
    Years years();

    /** What turns the books of an arm into outcomes. */
    Frame frame(int arm);

    /**
     * The same of one replication, where it has numbers of its own.
     *
     * @param replication from 1
     */
    default Frame frame(int replication, int arm) {
        return frame(arm);
    }

    /**
     * Does one unit of work.
     *
     * @param replication from 1
     * @param unit from 0
     * @return what each arm leaves
     */
    List<ArmResult> run(int replication, int unit);

    /** A simulation: a unit is a district on its calendar, or a whole replication on MASON's schedule. */
    static Engine of(Simulation simulation, AgendaKind agenda) {
        return new Engine() {
            @Override
            public List<String> arms() {
                return simulation.arms();
            }

            @Override
            public int units() {
                return agenda == AgendaKind.MASON ? 1 : simulation.districts();
            }

            @Override
            public Years years() {
                return simulation.years();
            }

            @Override
            public Frame frame(int arm) {
                return simulation.frame(arm);
            }

            @Override
            public List<ArmResult> run(int replication, int unit) {
                return agenda == AgendaKind.MASON
                        ? simulation.runWhole(replication)
                        : simulation.run(replication, unit);
            }
        };
    }
}
