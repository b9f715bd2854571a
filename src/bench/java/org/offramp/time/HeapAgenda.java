package org.offramp.time;

import java.util.Arrays;
import java.util.PriorityQueue;

/** The agenda everybody would write first: a heap of entries, stale ones dropped when they are due. */
final class HeapAgenda implements Agenda {

    private final PriorityQueue<Long> heap = new PriorityQueue<>();
    private final int[] due;
    private final Waking waking;

    HeapAgenda(int people, Waking waking) {
        this.due = new int[people];
        this.waking = waking;
        Arrays.fill(due, Clock.NEVER);
    }

    @Override
    public void set(int person, int tick) {
        due[person] = tick;
        if (tick != Clock.NEVER) {
            heap.add(((long) tick << 32) | person);
        }
    }

    /** Takes every event before a tick. */
    long drain(int end) {
        long taken = 0;
        while (!heap.isEmpty() && heap.peek() < (long) end << 32) {
            long entry = heap.poll();
            int person = (int) entry;
            int tick = (int) (entry >> 32);
            if (due[person] == tick) {
                due[person] = Clock.NEVER;
                waking.wake(person, tick);
                taken++;
            }
        }
        return taken;
    }
}
