package org.offramp.study.uncertainty;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.study.table.Moments;

/**
 * The bootstrap (Efron 1979): the draws drawn again from themselves, with putting back, and what is estimated estimated
 * from each such sample; its 95 % interval lies between the 2.5th and the 97.5th in a hundred. For a Latin hypercube, which
 * covers the ranges more evenly than draws with putting back, the interval is rather too wide than too narrow.
 */
final class Resample {

    private static final int SAMPLES = 400;
    private static final long ROOM = 0x726573616d706cL;
    private static final double TAIL = 0.025;

    private final int[][] samples = new int[SAMPLES][];

    Resample(long seed, int draws) {
        for (int sample = 0; sample < SAMPLES; sample++) {
            long key = Draws.key(Draws.key(seed, ROOM), sample);
            int[] chosen = new int[draws];
            for (int i = 0; i < draws; i++) {
                chosen[i] = (int) (draws * Draws.uniform(Draws.at(key, Decision.RESAMPLE.number(), i)));
            }
            samples[sample] = chosen;
        }
    }

    /** The splits of the variance in every sample. */
    VarianceSplit[] splits(DrawnSample.Runs runs, int[][] partners) {
        VarianceSplit[] splits = new VarianceSplit[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            splits[sample] = VarianceSplit.of(runs, partners, samples[sample]);
        }
        return splits;
    }

    /** Both ends of the interval of what is read off a split; not-a-number where it does not exist in some. */
    static double[] interval(VarianceSplit[] splits, ToDoubleFunction<VarianceSplit> of) {
        double[] values = Arrays.stream(splits).mapToDouble(of).toArray();
        if (Arrays.stream(values).anyMatch(v -> !Double.isFinite(v))) {
            return new double[] {Double.NaN, Double.NaN};
        }
        return new double[] {Moments.quantile(values, TAIL), Moments.quantile(values, 1 - TAIL)};
    }
}
