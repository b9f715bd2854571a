package org.offramp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.chance.Draws;

/** The calendar against the simplest agenda there is, a sorted set, under the same random traffic. */
class CalendarAgendaTest {

    /** What both agendas can do. */
    private interface Drained extends Agenda {
        long drain(int end);
    }

    /** The reference: pending events in a set sorted by tick, then person. */
    private static final class Sorted implements Drained {
        private final TreeSet<Long> pending = new TreeSet<>();
        private final int[] due;
        private final Waking waking;

        Sorted(int people, Waking waking) {
            this.due = new int[people];
            this.waking = waking;
            Arrays.fill(due, Clock.NEVER);
        }

        @Override
        public void set(int person, int tick) {
            pending.remove(((long) due[person] << 32) | person);
            due[person] = tick;
            if (tick != Clock.NEVER) {
                pending.add(((long) tick << 32) | person);
            }
        }

        @Override
        public long drain(int end) {
            long taken = 0;
            while (!pending.isEmpty() && pending.first() < (long) end << 32) {
                long entry = pending.pollFirst();
                due[(int) entry] = Clock.NEVER;
                waking.wake((int) entry, (int) (entry >> 32));
                taken++;
            }
            return taken;
        }
    }

    private static Drained calendar(int people, double eventsPerDay, Agenda.Waking waking) {
        CalendarAgenda agenda = new CalendarAgenda(people, eventsPerDay, waking);
        return new Drained() {
            @Override
            public void set(int person, int tick) {
                agenda.set(person, tick);
            }

            @Override
            public long drain(int end) {
                return agenda.drain(end);
            }
        };
    }

    /** Random traffic: a pure function of its seed, so that both agendas meet the same. */
    private static final class Traffic implements Agenda.Waking {
        private final int people;
        private final long key;
        private final List<Long> log = new ArrayList<>();
        private Drained agenda;
        private int draws;

        Traffic(long seed, int people, double eventsPerDay, boolean reference) {
            this.people = people;
            this.key = Draws.key(seed, people);
            this.agenda = reference ? new Sorted(people, this) : calendar(people, eventsPerDay, this);
        }

        List<Long> run(int rounds) {
            int now = 0;
            for (int round = 0; round < rounds; round++) {
                int sets = random(2 * people);
                for (int i = 0; i < sets; i++) {
                    agenda.set(random(people), some(now));
                }
                now = (int) Math.min(Clock.NEVER - 1L, now + (long) some(0) % (Clock.YEAR / 4));
                log.add(-agenda.drain(now));
            }
            log.add(-agenda.drain(Clock.NEVER));
            return log;
        }

        @Override
        public void wake(int person, int now) {
            log.add(((long) now << 32) | person);
            for (int i = random(3); i > 0 && log.size() < 20_000; i--) {
                agenda.set(random(4) == 0 ? random(people) : person, some(now + 1));
            }
        }

        /** A tick from one on: the same, the next ones, within a bucket, days, years, beyond the wheel, or never. */
        private int some(int from) {
            int kind = random(12);
            long length = kind == 0
                    ? 0
                    : kind < 4
                            ? random(4)
                            : kind < 6
                                    ? random(300)
                                    : kind < 8
                                            ? random(30 * Clock.DAY)
                                            : kind < 10
                                                    ? random(3 * Clock.YEAR)
                                                    : kind == 10 ? random(Clock.NEVER) : Clock.NEVER;
            return (int) Math.min(Clock.NEVER, from + length);
        }

        private int random(int below) {
            return (int) (Draws.uniform(Draws.at(key, 0, draws++)) * below);
        }
    }

    /** Few and many people, buckets of a thousandth of a day to 256 days; 20 seeds of each. */
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 0.0001", "7, 20", "40, 3", "40, 100000", "300, 5000"})
    void asASortedSetUnderRandomTraffic(int people, double eventsPerDay) {
        for (long seed = 0; seed < 20; seed++) {
            List<Long> expected = new Traffic(seed, people, eventsPerDay, true).run(60);
            List<Long> found = new Traffic(seed, people, eventsPerDay, false).run(60);
            assertThat(found).as("seed " + seed).isEqualTo(expected);
            assertThat(expected).hasSizeGreaterThan(60);
        }
    }

    private final List<String> woken = new ArrayList<>();

    @Test
    void tiesByPerson() {
        CalendarAgenda agenda = new CalendarAgenda(5, 1, (person, now) -> woken.add(person + "@" + now));
        for (int person = 4; person >= 0; person--) {
            agenda.set(person, 77);
        }
        agenda.set(3, 76);
        assertThat(agenda.drain(78)).isEqualTo(5);
        assertThat(woken).containsExactly("3@76", "0@77", "1@77", "2@77", "4@77");
    }

    @Test
    void theEndOfADrainIsNotTaken() {
        CalendarAgenda agenda = new CalendarAgenda(2, 1, (person, now) -> woken.add(person + "@" + now));
        agenda.set(0, 100);
        agenda.set(1, 99);
        assertThat(agenda.drain(100)).isEqualTo(1);
        assertThat(agenda.drain(100)).isZero();
        agenda.set(1, 100);
        assertThat(agenda.drain(101)).isEqualTo(2);
        assertThat(woken).containsExactly("1@99", "0@100", "1@100");
    }

    @Test
    void cancelledAndSetAgainWhileItsBucketIsTakenWakesOnce() {
        CalendarAgenda[] agenda = new CalendarAgenda[1];
        agenda[0] = new CalendarAgenda(3, 1, (person, now) -> {
            woken.add(person + "@" + now);
            if (person == 0) {
                agenda[0].set(1, Clock.NEVER);
                agenda[0].set(1, 20);
                agenda[0].set(2, 15);
                agenda[0].set(2, 25);
                agenda[0].set(2, 15);
            }
        });
        agenda[0].set(0, 10);
        agenda[0].set(1, 20);
        agenda[0].set(2, 30);
        assertThat(agenda[0].drain(1000)).isEqualTo(3);
        assertThat(woken).containsExactly("0@10", "2@15", "1@20");
    }

    @Test
    void neverIsNotAnEvent() {
        CalendarAgenda agenda = new CalendarAgenda(1, 1, (person, now) -> woken.add(person + "@" + now));
        agenda.set(0, Clock.NEVER);
        agenda.set(0, 5);
        agenda.set(0, Clock.NEVER);
        assertThat(agenda.drain(Clock.NEVER)).isZero();
        assertThat(woken).isEmpty();
    }
}
