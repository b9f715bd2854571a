package org.offramp.person;

import java.util.Arrays;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.person.PulseBounds.Slot;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/** The moments of the pulses of each person: a Poisson process at the sum of the bounds of a band of ages. */
final class Pulses {

    private static final int WAITS = 64;
    private static final Slot[] SLOTS = Slot.values();

    private final Population people;
    private final PulseBounds bounds;
    private final byte[] band;
    private final int[] due;

    Pulses(Population people, PulseBounds bounds) {
        this.people = people;
        this.bounds = bounds;
        this.band = new byte[people.rows];
        this.due = new int[people.rows];
        Arrays.fill(due, Clock.NEVER);
    }

    /** The tick of the next pulse of a person. */
    int due(int person) {
        return due[person];
    }

    void begin(int person, int now) {
        band[person] = (byte) PulseBounds.band(people.age(person, now));
        plan(person, now);
    }

    void end(int person) {
        due[person] = Clock.NEVER;
    }

    /** Whether what is due is no pulse but the next band of ages, which begins now. */
    boolean ages(int person, int now) {
        if (now < edge(person)) {
            return false;
        }
        band[person]++;
        plan(person, now);
        return true;
    }

    /** Plans the next pulse. */
    void plan(int person, int now) {
        int occasion = people.pulses[person] * WAITS + band[person];
        double total = total(person);
        double wait = Draws.exponential(people.draw(person, Decision.PULSE_WAIT, occasion)) / total;
        int then = Clock.after(now, Clock.ticks(wait * Span.YEAR));
        due[person] = Math.min(then, Math.max(now + 1, edge(person)));
    }

    private int edge(int person) {
        if (band[person] >= PulseBounds.BANDS - 1) {
            return Clock.NEVER;
        }
        int age = Ages.YOUNGEST + (band[person] + 1) * PulseBounds.BAND;
        long day = people.birthDay[person] + (long) StrictMath.ceil(age * Span.YEAR);
        return (int) Math.max(0, Math.min(Clock.NEVER, day * Clock.DAY));
    }

    /** The sum of the bounds, per year. */
    double total(int person) {
        double sum = 0;
        for (Slot slot : SLOTS) {
            sum += bound(slot, person);
        }
        return sum;
    }

    /** The bound of a slot, per year. */
    double bound(Slot slot, int person) {
        return bounds.of(slot, people, person, band[person]);
    }
}
