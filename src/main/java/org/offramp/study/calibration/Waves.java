package org.offramp.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.offramp.chance.Draws;

/**
 * The posterior of the free numbers, from runs in waves. The first wave spreads over the prior. Each later one is drawn
 * from prior × likelihood^power with the emulators learnt so far and a growing power, so that runs are spent where the
 * targets allow the numbers to be. All runs teach the emulators, those of earlier waves with less weight: they keep the
 * emulators from straying where there are no later runs.
 *
 * <p>The likelihood of a point is that of the observed values as independent normal variates around the model's mean, with
 * the tolerance as their standard deviation (then this is no approximation but the posterior under a model error of that
 * size: Wilkinson 2013) and the uncertainty of the emulator added.
 *
 * @param crew makes the runs
 * @param dimensions how many free numbers
 * @param runs in a wave
 * @param particles of the sampler
 * @param seed of everything
 * @param name before the names of later waves, where several posteriors share the first
 */
record Waves(Crew crew, int dimensions, int runs, int particles, long seed, String name) {

    /** How sharp the likelihood is in each wave. */
    private static final double[] POWERS = {0, 0.1, 0.4, 1};

    /** What the runs of a wave count for, for each wave that came after: they say less of where the posterior is. */
    private static final double FADING = 0.4;

    private static final int SAMPLER = 1000;

    /** How many runs a wave needs: two for each coefficient of the emulator, and no fewer than forty. */
    static int size(int dimensions) {
        return Math.max(40, 2 * Emulator.terms(dimensions));
    }

    /** How many waves there are. */
    static int count() {
        return POWERS.length;
    }

    /**
     * What was learnt.
     *
     * @param emulators one for each target, those held out too
     * @param particles of the posterior, of equal weight
     */
    record Learnt(List<Emulator> emulators, double[][] particles) {}

    /** Runs all waves. */
    Learnt learn(List<Aim> aims) {
        List<double[]> points = hypercube();
        List<double[]> answers = new ArrayList<>(crew.answers("wave-1", points, Draws.key(seed, 1)));
        List<double[]> known = new ArrayList<>(points);
        for (int wave = 2; wave <= POWERS.length; wave++) {
            double[][] drawn =
                    sampler(aims, emulators(known, answers), wave, runs).draw(POWERS[wave - 1]);
            points = List.of(drawn);
            known.addAll(points);
            answers.addAll(crew.answers(name + "wave-" + wave, points, Draws.key(seed, wave)));
        }
        List<Emulator> emulators = emulators(known, answers);
        return new Learnt(emulators, sampler(aims, emulators, 0, particles).draw(1));
    }

    private Tempering sampler(List<Aim> aims, List<Emulator> emulators, int wave, int drawn) {
        return new Tempering(likelihood(aims, emulators), dimensions, drawn, Draws.key(seed, SAMPLER + wave));
    }

    /** The logarithm of the likelihood; targets held out are not in it. */
    static ToDoubleFunction<double[]> likelihood(List<Aim> aims, List<Emulator> emulators) {
        return x -> {
            double sum = 0;
            for (int i = 0; i < aims.size(); i++) {
                Aim aim = aims.get(i);
                if (!aim.heldOut()) {
                    Emulator.Answer answer = emulators.get(i).at(x);
                    double variance = aim.sd() * aim.sd() + answer.variance();
                    double gap = answer.mean() - aim.observed();
                    sum -= (gap * gap / variance + StrictMath.log(variance)) / 2;
                }
            }
            return sum;
        };
    }

    private List<Emulator> emulators(List<double[]> points, List<double[]> answers) {
        List<Emulator> emulators = new ArrayList<>();
        double[] weights = new double[points.size()];
        int last = (points.size() - 1) / runs;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.pow(FADING, last - i / runs);
        }
        for (int i = 0; i < answers.get(0).length; i++) {
            int target = i;
            double[] values = answers.stream().mapToDouble(all -> all[target]).toArray();
            emulators.add(Emulator.of(points, values, weights));
        }
        return emulators;
    }

    /** A Latin hypercube: in every dimension one point in each of as many strata. */
    private List<double[]> hypercube() {
        double[][] x = new double[runs][dimensions];
        long key = Draws.key(seed, 0);
        for (int d = 0; d < dimensions; d++) {
            long own = Draws.key(key, d);
            Integer[] order = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
            Arrays.sort(
                    order,
                    Comparator.comparingDouble((Integer i) -> Draws.uniform(Draws.at(own, 0, i)))
                            .thenComparing(Comparator.naturalOrder()));
            for (int i = 0; i < runs; i++) {
                x[i][d] = (order[i] + Draws.uniform(Draws.at(own, 1, i))) / runs;
            }
        }
        return List.of(x);
    }
}
