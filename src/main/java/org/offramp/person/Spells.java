package org.offramp.person;

import java.util.Arrays;
import org.offramp.chance.Decision;
import org.offramp.chance.Distribution;
import org.offramp.time.Clock;

/**
 * Spells of active use of the people of a district: of the clocks that start with a spell only the earliest is kept, for
 * the others are at their addresses. The turns of a person are counted; the turn at which a spell begins is the occasion
 * of its clocks, so the n-th turn of a person is drawn alike in every arm.
 */
final class Spells {

    /** Occasions of turns lie above all counts of pulses. */
    private static final int FIRST = 1 << 22;

    private static final int ENDS = 16;
    private static final int RENEWALS = 8;
    private static final SpellEnd[] ALL = SpellEnd.values();

    /** What has come in a spell has not ended it, unless it has led into custody, hospital or treatment. */
    private static final byte GOES_ON = -1;

    private final Population people;
    private final LifeCourse life;
    private final int[] due;
    private final int[] since;
    private final int[] turns;
    private final int[] began;
    private final byte[] next;
    private final byte[] after;

    Spells(Population people, LifeCourse life) {
        this.people = people;
        this.life = life;
        this.due = new int[people.rows];
        this.since = new int[people.rows];
        this.turns = new int[people.rows];
        this.began = new int[people.rows];
        this.next = new byte[people.rows];
        this.after = new byte[people.rows];
        Arrays.fill(due, Clock.NEVER);
    }

    /** The tick of the next turn of a person, or never. */
    int due(int person) {
        return due[person];
    }

    /** The occasion of the draws about the last turn of a person. */
    int occasion(int person) {
        return FIRST + turns[person];
    }

    /** A spell begins. */
    void begin(int person, int now) {
        began[person] = turns[person];
        since[person] = now;
        race(person, now);
    }

    /** Between two spells, from now on: relapse follows from what went before. */
    void rest(int person, int now) {
        Distribution[] relapse = life.rates().relapseAfter[people.substance[person]];
        if (relapse.length > 0) {
            double days = relapse[after[person]].sample(people.draw(person, Decision.RELAPSE, occasion(person)));
            due[person] = Clock.after(now, Clock.ticks(days));
            after[person] = 0;
        }
    }

    /** A person leaves custody, hospital or treatment: into remission, unless the next of these takes them in at once. */
    void leave(int person, Interlude where, int now) {
        if (people.everIll[person] && clocks(person).length > 0) {
            after[person] = (byte) where.ordinal();
            due[person] = now;
        }
    }

    /** The person is gone. */
    void end(int person) {
        due[person] = Clock.NEVER;
    }

    /**
     * What is due has come.
     *
     * @return one of the codes of {@link LifeCourse}
     */
    int turn(int person, int now) {
        due[person] = Clock.NEVER;
        if (people.custody[person] || people.exposure[person] > 0) {
            return LifeCourse.NOTHING;
        }
        if (after[person] != 0) {
            if (people.disorder(person)) {
                life.remit(person, now);
            } else {
                rest(person, now);
            }
            return LifeCourse.NOTHING;
        }
        if (people.disorder(person) && next[person] == GOES_ON) {
            race(person, now);
            return LifeCourse.NOTHING;
        }
        turns[person]++;
        if (!people.disorder(person)) {
            life.fallIll(person, now);
            return LifeCourse.NOTHING;
        }
        SpellEnd come = ALL[next[person]];
        next[person] = GOES_ON;
        if (come == SpellEnd.REMISSION) {
            life.remit(person, now);
        } else {
            due[person] = now;
        }
        return come.happening();
    }

    /** The earliest of the clocks of the spell after now; each starts anew when it has run down. */
    private void race(int person, int now) {
        Distribution[] clocks = clocks(person);
        int elapsed = now - since[person];
        int earliest = Clock.NEVER;
        for (int end = 0; end < clocks.length; end++) {
            int run = 0;
            for (int n = 0; n < RENEWALS && run <= elapsed; n++) {
                int occasion = (began[person] * ENDS + end) * RENEWALS + n;
                double days = clocks[end].sample(people.draw(person, Decision.SPELL, occasion));
                run = Clock.after(run, Clock.ticks(days));
            }
            if (run > elapsed && run < earliest) {
                earliest = run;
                next[person] = (byte) end;
            }
        }
        due[person] = Clock.after(since[person], earliest);
    }

    private Distribution[] clocks(int person) {
        return life.rates().spellEnds[people.substance[person]];
    }
}
