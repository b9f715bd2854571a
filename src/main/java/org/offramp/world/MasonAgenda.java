package org.offramp.world;

import java.util.Arrays;
import org.offramp.time.Agenda;
import org.offramp.time.Clock;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The reference agenda: one Steppable per person on MASON's schedule. MASON cannot remove an entry, so one that no longer
 * holds is dropped when it is due; ties are put in order by person; what would come at the end or later is not scheduled.
 */
final class MasonAgenda implements Agenda {

    private final Schedule schedule;
    private final int end;
    private final Waking waking;
    private final Turn[] turns;
    private final int[] due;
    private long taken;

    MasonAgenda(Schedule schedule, int people, int end, Waking waking) {
        this.schedule = schedule;
        this.end = end;
        this.waking = waking;
        this.turns = new Turn[people];
        this.due = new int[people];
        Arrays.fill(due, Clock.NEVER);
    }

    @Override
    public void set(int person, int tick) {
        if (due[person] == tick) {
            return;
        }
        due[person] = tick;
        if (tick < end) {
            if (turns[person] == null) {
                turns[person] = new Turn(person);
            }
            schedule.scheduleOnce(tick, person, turns[person]);
        }
    }

    /** How many events were taken. */
    long taken() {
        return taken;
    }

    private final class Turn implements Steppable {

        private static final long serialVersionUID = 1;
        private final int person;

        Turn(int person) {
            this.person = person;
        }

        @Override
        public void step(SimState state) {
            int now = (int) schedule.getTime();
            if (due[person] == now) {
                due[person] = Clock.NEVER;
                taken++;
                waking.wake(person, now);
            }
        }
    }
}
