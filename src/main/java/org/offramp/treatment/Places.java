package org.offramp.treatment;

import java.util.List;
import org.offramp.chance.Count;

/**
 * The places of each programme of a district and how many are taken: open ones, and those reserved for referrals by the
 * justice system.
 */
final class Places {

    private final int[] open;
    private final int[] reserved;
    private final int[] openTaken;
    private final int[] reservedTaken;
    private final boolean[] holdsReserved;
    private final long[] oversubscribed;

    Places(int programmes, int people) {
        open = new int[programmes];
        reserved = new int[programmes];
        openTaken = new int[programmes];
        reservedTaken = new int[programmes];
        holdsReserved = new boolean[people];
        oversubscribed = new long[programmes];
    }

    /** Sets the places; people in a programme that shrinks stay, but nobody new comes in. */
    void set(Provision provision, List<String> names, Apportionment share) {
        for (int m = 0; m < names.size(); m++) {
            Programme programme = provision.programmes().get(names.get(m));
            open[m] = programme == null ? 0 : share.whole(programme.places().value());
            reserved[m] = programme == null
                    ? 0
                    : share.whole(programme.reserved().map(Count::value).orElse(0.0));
        }
    }

    boolean none(int programme, boolean justice) {
        return open[programme] == 0 && (!justice || reserved[programme] == 0);
    }

    boolean free(int programme, boolean justice) {
        return justice && reservedTaken[programme] < reserved[programme] || openTaken[programme] < open[programme];
    }

    boolean freeReserved(int programme) {
        return reservedTaken[programme] < reserved[programme];
    }

    boolean freeOpen(int programme) {
        return openTaken[programme] < open[programme];
    }

    /** How often a place was taken that was not there: must be never. */
    long oversubscribed(int programme) {
        return oversubscribed[programme];
    }

    void take(int person, int programme, boolean justice) {
        if (!free(programme, justice)) {
            oversubscribed[programme]++;
        }
        boolean fenced = justice && reservedTaken[programme] < reserved[programme];
        holdsReserved[person] = fenced;
        if (fenced) {
            reservedTaken[programme]++;
        } else {
            openTaken[programme]++;
        }
    }

    void free(int person, int programme) {
        if (holdsReserved[person]) {
            reservedTaken[programme]--;
        } else {
            openTaken[programme]--;
        }
    }

    int taken(int programme) {
        return openTaken[programme] + reservedTaken[programme];
    }

    int all(int programme) {
        return (int) Math.min(Integer.MAX_VALUE, (long) open[programme] + reserved[programme]);
    }
}
