package org.offramp.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.offramp.chance.Draws;
import org.offramp.study.table.Moments;

/**
 * Calibrates: a point fit on shared draws, the posterior from runs in waves, and a check of both with fresh runs.
 *
 * @param crew makes the runs
 * @param start the values in the file
 * @param aims the targets
 * @param size how much is run
 * @param seed of everything
 */
record Calibrator(Crew crew, double[] start, List<Aim> aims, Size size, long seed) {

    /**
     * How much is run.
     *
     * @param fit evaluations of the point fit
     * @param wave runs in each wave
     * @param particles of the sampler
     * @param draws of the posterior that are kept
     * @param repeats runs at the values of the file and at each candidate of the best fit
     * @param checks draws of the posterior that are run once more
     */
    record Size(int fit, int wave, int particles, int draws, int repeats, int checks) {

        /**
         * What is usual for so many free numbers.
         *
         * @param wave runs in each wave
         */
        static Size of(int dimensions, int wave) {
            return new Size(8 * PointFit.generation(dimensions) + 1, wave, 2000, 400, 6, 30);
        }

        /** Runs in all, at most. */
        long runs() {
            return fit + (long) Waves.count() * wave + 3L * repeats + checks;
        }
    }

    /**
     * What came out.
     *
     * @param file values of the targets with the numbers of the file, by run
     * @param best the best point
     * @param fitted values of the targets there, by run
     * @param draws of the posterior
     * @param predicted values of the targets for each draw, without the noise of runs
     * @param checked values of the targets in fresh runs at some of the draws, spread evenly
     */
    record Calibrated(
            List<double[]> file,
            double[] best,
            List<double[]> fitted,
            double[][] draws,
            double[][] predicted,
            List<double[]> checked) {

        /** By how much runs at draws of the posterior differ from what the emulator says of the same draws, as a share. */
        double emulatorGap(int target) {
            double[][] same = spread(predicted, checked.size()).toArray(double[][]::new);
            return mean(checked)[target] / Moments.mean(Moments.column(same, target)) - 1;
        }

        /**
         * Whether the posterior meets the targets about as well as the best fit: the means of its checks have a misfit of at
         * most one and a half times that of the best fit and two more for each fitted target. Were all well, the misfit of
         * these means would be that of the best fit, and that of a single draw larger by one for each target at most.
         */
        boolean accepted(List<Aim> aims) {
            long targets = aims.stream().filter(aim -> !aim.heldOut()).count();
            return misfit(aims, mean(checked)) <= WORSE * misfit(aims, mean(fitted)) + 2 * targets;
        }

        /** What makes one doubt the calibration, a line each. */
        List<String> doubts(List<Aim> aims) {
            List<String> doubts = new ArrayList<>();
            if (!accepted(aims)) {
                doubts.add(String.format(
                        Locale.ROOT,
                        "the posterior misses the best fit (misfit %.1f in %d fresh runs, %.1f at the best fit): the targets"
                                + " cannot be met within the bounds. There is no posterior.",
                        misfit(aims, mean(checked)),
                        checked.size(),
                        misfit(aims, mean(fitted))));
            }
            for (int i = 0; i < aims.size(); i++) {
                Aim aim = aims.get(i);
                int target = i;
                long without = checked.stream()
                        .filter(values -> Double.isNaN(values[target]))
                        .count();
                if (Math.abs(emulatorGap(i)) > aim.sd() / aim.observed()) {
                    doubts.add(String.format(
                            Locale.ROOT,
                            "%s: fresh runs differ by %.0f %% from the emulator, tolerance %.0f %%. Maybe more --people or"
                                    + " a larger --wave?",
                            aim.title(),
                            100 * emulatorGap(i),
                            100 * aim.sd() / aim.observed()));
                }
                if (without > 0) {
                    doubts.add(aim.title() + ": " + without + " of " + checked.size() + " fresh runs have no value.");
                }
            }
            return List.copyOf(doubts);
        }
    }

    /** How many times the misfit of the best fit may be that of the posterior. */
    private static final double WORSE = 1.5;

    private static final int FILE = 21;
    private static final int FIT = 22;
    private static final int BEST = 23;
    private static final int CHECK = 24;

    /**
     * Calibrates.
     *
     * @throws IllegalArgumentException if runs with the numbers of the file have no value for a fitted target
     * @throws RunFailure if too many sets of numbers make no place that can be run
     */
    Calibrated run() {
        List<double[]> file = crew.repeated("file", start, size.repeats(), Draws.key(seed, FILE));
        need(aims, mean(file));
        PointFit.Best quick = new PointFit(shared(file), seed).search(start, size.fit());
        Waves.Learnt learnt = new Waves(crew, start.length, size.wave(), size.particles(), seed, "").learn(aims);
        double[][] draws = thinned(learnt.particles());
        PointFit.Best smooth = new PointFit(x -> misfit(aims, means(learnt.emulators(), x)), seed)
                .search(Moments.means(draws, equal(draws.length)), 400 * PointFit.generation(start.length));
        List<double[]> one = crew.repeated("best-1", quick.x(), size.repeats(), Draws.key(seed, BEST));
        List<double[]> other = crew.repeated("best-2", smooth.x(), size.repeats(), Draws.key(seed, BEST));
        List<double[]> points = List.of(start, quick.x(), smooth.x());
        List<List<double[]>> runs = List.of(file, one, other);
        int best = 0;
        for (int i = 1; i < runs.size(); i++) {
            best = misfit(aims, mean(runs.get(i))) < misfit(aims, mean(runs.get(best))) ? i : best;
        }
        double[][] predicted =
                Arrays.stream(draws).map(x -> means(learnt.emulators(), x)).toArray(double[][]::new);
        List<double[]> some = spread(draws, Math.min(size.checks(), draws.length));
        return new Calibrated(
                file,
                points.get(best),
                runs.get(best),
                draws,
                predicted,
                crew.answers("check", some, Draws.key(seed, CHECK)));
    }

    /** Accepts runs that have a value for every target to be fitted. */
    static void need(List<Aim> aims, double[] values) {
        for (int i = 0; i < values.length; i++) {
            Aim aim = aims.get(i);
            if (!aim.heldOut() && Double.isNaN(values[i])) {
                throw new IllegalArgumentException(
                        "calibration.targets: runs with the numbers of the file have no value of "
                                + aim.id()
                                + ", expected one for every target that is fitted. Maybe more --years or --people, or"
                                + " --hold-out " + aim.id() + "?");
            }
        }
    }

    /** The misfit on shared draws; a target that a run of this size cannot measure well weighs less. */
    private ToDoubleFunction<double[]> shared(List<double[]> file) {
        List<Aim> noisy = new ArrayList<>();
        for (int i = 0; i < aims.size(); i++) {
            Aim aim = aims.get(i);
            double noise = Moments.sd(Moments.column(file.toArray(double[][]::new), i));
            double sd = Double.isFinite(noise) ? Math.sqrt(aim.sd() * aim.sd() + noise * noise) : aim.sd();
            noisy.add(aim.observing(aim.observed(), sd));
        }
        int[] number = {0};
        return x -> {
            Crew.Question one = new Crew.Question("fit", number[0]++, x, Draws.key(Draws.key(seed, FIT), 0));
            return misfit(noisy, crew.answers(List.of(one)).get(0));
        };
    }

    /** The sum of squares of how far the fitted targets lie off, in tolerances. */
    static double misfit(List<Aim> aims, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (!aims.get(i).heldOut()) {
                double off = aims.get(i).off(values[i]);
                sum += off * off;
            }
        }
        return sum;
    }

    /** The mean of each target over runs that have it. */
    static double[] mean(List<double[]> runs) {
        double[] means = new double[runs.get(0).length];
        for (int i = 0; i < means.length; i++) {
            double[] known = Arrays.stream(Moments.column(runs.toArray(double[][]::new), i))
                    .filter(Double::isFinite)
                    .toArray();
            means[i] = known.length == 0 ? Double.NaN : Moments.mean(known);
        }
        return means;
    }

    private static double[] means(List<Emulator> emulators, double[] x) {
        return emulators.stream().mapToDouble(emulator -> emulator.at(x).mean()).toArray();
    }

    private double[][] thinned(double[][] particles) {
        return spread(particles, size.draws()).toArray(double[][]::new);
    }

    /** So many of some draws, spread evenly over them. */
    private static List<double[]> spread(double[][] draws, int many) {
        List<double[]> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            some.add(draws[(int) ((long) i * draws.length / many)]);
        }
        return some;
    }

    private static double[] equal(int n) {
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        return weights;
    }
}
