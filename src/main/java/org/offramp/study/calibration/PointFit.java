package org.offramp.study.calibration;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;
import org.offramp.chance.Draws;

/**
 * The point of least misfit, by the evolution strategy with covariance matrix adaptation (CMA-ES, Hansen and Ostermeier
 * 2001; the implementation of Commons Math). It compares points only by their order, so it bears a misfit that has steps;
 * with shared draws (the same seed at every point) it has no noise. The best point ever asked is the answer, not the last
 * mean of the strategy.
 *
 * @param misfit to be made small, on the unit cube
 * @param seed of the strategy's own draws
 */
record PointFit(ToDoubleFunction<double[]> misfit, long seed) {

    private static final double STEP = 0.15;

    /**
     * The best point.
     *
     * @param x a number on the cube
     * @param misfit there
     */
    record Best(double[] x, double misfit) {}

    /** How many points a generation has: 4 + 3 ln d. */
    static int generation(int dimensions) {
        return 4 + (int) (3 * StrictMath.log(dimensions));
    }

    /**
     * Searches.
     *
     * @param start inside the cube
     * @param evaluations at most, rounded down to whole generations
     */
    Best search(double[] start, int evaluations) {
        int dimensions = start.length;
        int population = generation(dimensions);
        Search search = new Search();
        search.ask(start);
        CMAESOptimizer strategy = new CMAESOptimizer(
                Math.max(1, (evaluations - 1) / population),
                0,
                true,
                0,
                0,
                new Well19937c(Draws.key(seed, dimensions)),
                false,
                null);
        double[] step = new double[dimensions];
        double[] low = new double[dimensions];
        double[] high = new double[dimensions];
        Arrays.fill(step, STEP);
        Arrays.fill(high, 1);
        try {
            strategy.optimize(
                    new ObjectiveFunction(search::ask),
                    GoalType.MINIMIZE,
                    new InitialGuess(start),
                    new SimpleBounds(low, high),
                    new CMAESOptimizer.Sigma(step),
                    new CMAESOptimizer.PopulationSize(population),
                    new MaxEval(Math.max(1, evaluations - 1)));
        } catch (MathIllegalStateException exhausted) {
            // the evaluations are used up: the best so far is the answer
        }
        return new Best(search.best, search.least);
    }

    /** The best point so far. */
    private final class Search {

        private double[] best = new double[0];
        private double least = Double.POSITIVE_INFINITY;

        double ask(double[] x) {
            double value = misfit.applyAsDouble(x);
            double known = Double.isNaN(value) ? Double.MAX_VALUE : value;
            if (known < least || best.length == 0) {
                least = known;
                best = x.clone();
            }
            return known;
        }
    }
}
