package org.offramp.treatment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.offramp.person.Population;

/**
 * Waiting lists over one register of links: a list per programme, route and rank, first come first served within each.
 * Joining, leaving and taking the first cost the same whatever the length.
 */
final class WaitingList {

    static final int NOBODY = -1;

    private static final int LISTS = 4;

    private final int[] next;
    private final int[] previous;
    private final short[] list;
    private final int[] first;
    private final int[] last;

    WaitingList(int people, int programmes) {
        next = new int[people];
        previous = new int[people];
        list = new short[people];
        first = new int[programmes * LISTS];
        last = new int[programmes * LISTS];
        Arrays.fill(list, (short) NOBODY);
        Arrays.fill(first, NOBODY);
        Arrays.fill(last, NOBODY);
    }

    /**
     * Joins at the end of a list.
     *
     * @param rank 0 is served before 1
     */
    void join(int person, int programme, boolean justice, int rank) {
        int of = index(programme, justice, rank);
        list[person] = (short) of;
        next[person] = NOBODY;
        previous[person] = last[of];
        if (last[of] == NOBODY) {
            first[of] = person;
        } else {
            next[last[of]] = person;
        }
        last[of] = person;
    }

    void leave(int person) {
        int of = list[person];
        if (previous[person] == NOBODY) {
            first[of] = next[person];
        } else {
            next[previous[person]] = next[person];
        }
        if (next[person] == NOBODY) {
            last[of] = previous[person];
        } else {
            previous[next[person]] = previous[person];
        }
        list[person] = NOBODY;
    }

    /** Ranks everybody anew by another rule; within a rank, whoever has waited longest stays first. */
    void rank(Priority rule, Population people, Episodes episodes, int now) {
        for (int programme = 0; programme < first.length / LISTS; programme++) {
            for (int route = 0; route < 2; route++) {
                boolean justice = route == 1;
                int[] all = members(programme, justice, episodes);
                for (int person : all) {
                    leave(person);
                }
                for (int person : all) {
                    join(person, programme, justice, rule.first(people, person, justice, now) ? 0 : 1);
                }
            }
        }
    }

    /** Who waits for a programme on a route, whoever has waited longest first. */
    private int[] members(int programme, boolean justice, Episodes episodes) {
        IntStream.Builder members = IntStream.builder();
        int one = first(programme, justice, 0);
        int other = first(programme, justice, 1);
        while (one != NOBODY || other != NOBODY) {
            if (other == NOBODY || one != NOBODY && before(one, other, episodes)) {
                members.add(one);
                one = next[one];
            } else {
                members.add(other);
                other = next[other];
            }
        }
        return members.build().toArray();
    }

    /** Who is to be served next: the best rank, and in it whoever has waited longest; or {@link #NOBODY}. */
    int longest(int programme, boolean justiceOnly, Episodes episodes) {
        for (int rank = 0; rank < 2; rank++) {
            int referred = first(programme, true, rank);
            int voluntary = justiceOnly ? NOBODY : first(programme, false, rank);
            if (referred == NOBODY || voluntary == NOBODY) {
                if (referred != voluntary) {
                    return Math.max(referred, voluntary);
                }
            } else {
                return before(referred, voluntary, episodes) ? referred : voluntary;
            }
        }
        return NOBODY;
    }

    /** Who is to have a free place, those reserved for referrals first; or {@link #NOBODY}. */
    int next(int programme, Places places, Episodes episodes) {
        int referred = places.freeReserved(programme) ? longest(programme, true, episodes) : NOBODY;
        return referred == NOBODY && places.freeOpen(programme) ? longest(programme, false, episodes) : referred;
    }

    /** Whether one has waited longer than the other; of two who came together the lower number is first. */
    private static boolean before(int one, int other, Episodes episodes) {
        int a = episodes.since(one);
        int b = episodes.since(other);
        return a < b || a == b && one < other;
    }

    private int first(int programme, boolean justice, int rank) {
        return first[index(programme, justice, rank)];
    }

    private static int index(int programme, boolean justice, int rank) {
        return programme * LISTS + (justice ? 2 : 0) + rank;
    }
}
