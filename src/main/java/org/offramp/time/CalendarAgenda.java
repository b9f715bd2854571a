package org.offramp.time;

import java.util.Arrays;

/**
 * A calendar queue (Brown 1988) over intrusive doubly linked buckets: constant time per event whatever the number of
 * people, nothing allocated after the start. The wheel of buckets turns over many times in a run; an event of a later
 * turn stays in its bucket until then. The bucket of the hour is kept as a sorted batch, so that order is exact: by
 * tick, then by person.
 */
public final class CalendarAgenda implements Agenda {

    private static final int NONE = -1;

    private final Waking waking;
    private final int shift;
    private final int mask;
    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private final int[] due;
    private long[] batch = new long[64];
    private int first;
    private int last;
    private long batchEnd;
    private long bucketStart;

    /**
     * An empty agenda.
     *
     * @param people how many people there can be; persons are 0 .. people − 1
     * @param eventsPerDay about how many events a day is going to have, to choose the width of a bucket
     * @param waking called for each event
     */
    public CalendarAgenda(int people, double eventsPerDay, Waking waking) {
        this.waking = waking;
        double perBucket = 8;
        double width = Clock.DAY * perBucket / Math.max(1e-3, eventsPerDay);
        this.shift = Math.max(6, Math.min(24, 31 - Integer.numberOfLeadingZeros((int) Math.min(1 << 24, width))));
        int buckets = Integer.highestOneBit(Math.max(64, Math.min(1 << 16, (Clock.YEAR >>> shift) * 2)));
        this.mask = buckets - 1;
        this.head = new int[buckets];
        this.next = new int[people];
        this.previous = new int[people];
        this.due = new int[people];
        Arrays.fill(head, NONE);
        Arrays.fill(due, Clock.NEVER);
    }

    @Override
    public void set(int person, int tick) {
        int old = due[person];
        if (old == tick) {
            return;
        }
        if (old != Clock.NEVER && old >= batchEnd) {
            unlink(person, old);
        }
        due[person] = tick;
        if (tick == Clock.NEVER) {
            return;
        }
        if (tick < batchEnd) {
            insert(((long) tick << 32) | person);
        } else {
            link(person, tick);
        }
    }

    /**
     * Takes every event before a tick, in order; events they set before that tick too.
     *
     * @param end the first tick not taken
     * @return how many events were taken
     */
    public long drain(int end) {
        long taken = 0;
        while (bucketStart < end) {
            long bucketEnd = Math.min((bucketStart >> shift) + 1 << shift, end);
            collect(bucketEnd);
            while (first < last) {
                long entry = batch[first++];
                int person = (int) entry;
                int tick = (int) (entry >> 32);
                if (due[person] == tick) {
                    due[person] = Clock.NEVER;
                    waking.wake(person, tick);
                    taken++;
                }
            }
            bucketStart = bucketEnd;
        }
        return taken;
    }

    private void collect(long bucketEnd) {
        first = 0;
        last = 0;
        batchEnd = bucketEnd;
        int person = head[(int) (bucketStart >> shift) & mask];
        while (person != NONE) {
            int following = next[person];
            int tick = due[person];
            if (tick < bucketEnd) {
                unlink(person, tick);
                insert(((long) tick << 32) | person);
            }
            person = following;
        }
    }

    private void insert(long entry) {
        if (last == batch.length) {
            batch = Arrays.copyOf(batch, 2 * last);
        }
        int place = last++;
        while (place > first && batch[place - 1] > entry) {
            batch[place] = batch[place - 1];
            place--;
        }
        batch[place] = entry;
    }

    private void link(int person, int tick) {
        int bucket = (tick >> shift) & mask;
        int old = head[bucket];
        next[person] = old;
        previous[person] = NONE;
        if (old != NONE) {
            previous[old] = person;
        }
        head[bucket] = person;
    }

    private void unlink(int person, int tick) {
        int before = previous[person];
        int after = next[person];
        if (before == NONE) {
            head[(tick >> shift) & mask] = after;
        } else {
            next[before] = after;
        }
        if (after != NONE) {
            previous[after] = before;
        }
    }
}
