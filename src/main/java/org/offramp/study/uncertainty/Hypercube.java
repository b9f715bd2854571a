package org.offramp.study.uncertainty;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): of each number the probability is cut into as many slices as there
 * are draws, every draw has one slice, in an order of the number's own. So each number covers its range evenly, however
 * few the draws. The address of a place in it is (seed, number, draw): another number more or less moves none.
 */
public final class Hypercube {

    private static final long ROOM = 0x6e756d62657273L;

    private final long key;
    private final int draws;
    private final Map<String, int[]> slices = new ConcurrentHashMap<>();

    /**
     * A hypercube.
     *
     * @param seed of the run
     * @param draws how many, also how many slices
     */
    public Hypercube(long seed, int draws) {
        this.key = Draws.key(seed, ROOM);
        this.draws = draws;
    }

    /** Where in the probability of a number a draw stands, in (0, 1); draws from 0. */
    public double at(String number, int draw) {
        int slice = slices.computeIfAbsent(number, this::order)[draw];
        return (slice + uniform(number, draw, 0)) / draws;
    }

    /** The same for a draw that is made again, for the how manieth time: from the whole range. */
    double again(String number, int draw, int attempt) {
        return uniform(number, draw, attempt);
    }

    private double uniform(String number, int draw, int attempt) {
        return Draws.uniform(Draws.at(Draws.key(key(number), attempt), Decision.NUMBER_PLACE.number(), draw));
    }

    private int[] order(String number) {
        long of = key(number);
        int[] byBits = IntStream.range(0, draws)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(draw -> Draws.at(of, Decision.NUMBER_SLICE.number(), draw))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] order = new int[draws];
        for (int place = 0; place < draws; place++) {
            order[byBits[place]] = place;
        }
        return order;
    }

    private long key(String number) {
        long of = key;
        for (int i = 0; i < number.length(); i++) {
            of = Draws.key(of, number.charAt(i));
        }
        return of;
    }
}
