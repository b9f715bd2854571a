package org.offramp.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.offramp.time.Agenda;
import org.offramp.time.CalendarAgenda;
import org.offramp.time.Years;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One arm of one run as a MASON simulation: MASON owns start, steps, order and finish. Districts are drained month by
 * month from their calendars, or person by person on MASON's own schedule.
 */
final class World extends SimState {

    private static final long serialVersionUID = 1;

    /** Appointments come before people at the same tick. */
    private static final int FIRST = -1;

    private static final double EVENTS_A_YEAR = 2;

    private final transient Years years;
    private final transient List<District> districts;
    private final AgendaKind kind;
    private final transient List<MasonAgenda> reference = new ArrayList<>();
    private long events;

    World(List<District> districts, AgendaKind kind) {
        super(districts.get(0).ground().seed());
        this.districts = districts;
        this.years = districts.get(0).ground().years();
        this.kind = kind;
    }

    /** Makes the run, from the start of the warm-up to the end of the last year. */
    void run() {
        start();
        while (schedule.getTime() < years.end() && schedule.step(this)) {
            // MASON steps
        }
        finish();
    }

    @Override
    public void start() {
        super.start();
        for (District district : districts) {
            Consumer<Integer> upTo;
            if (kind == AgendaKind.CALENDAR) {
                double perDay = district.people().rows * EVENTS_A_YEAR / 365;
                CalendarAgenda calendar = new CalendarAgenda(district.people().rows, perDay, district);
                district.begin(calendar);
                upTo = tick -> events += calendar.drain(tick);
            } else {
                MasonAgenda agenda = new MasonAgenda(schedule, district.people().rows, years.end(), district);
                reference.add(agenda);
                district.begin((Agenda) agenda);
                upTo = tick -> {};
            }
            Appointments appointments = new Appointments(district);
            for (int tick : appointments.ticks()) {
                Steppable step = state -> {
                    upTo.accept(tick);
                    appointments.keep(tick);
                };
                schedule.scheduleOnce(tick, FIRST, step);
            }
        }
    }

    /**
     * Adds something to be done at a tick: before the events of people at it on MASON's schedule, before those since the
     * last end of a month under a calendar.
     */
    void at(int tick, Steppable what) {
        schedule.scheduleOnce(tick, FIRST - 1, what);
    }

    /** Events of people taken so far. */
    long events() {
        long sum = events;
        for (MasonAgenda agenda : reference) {
            sum += agenda.taken();
        }
        return sum;
    }

    List<District> districts() {
        return districts;
    }

    Schedule mason() {
        return schedule;
    }
}
