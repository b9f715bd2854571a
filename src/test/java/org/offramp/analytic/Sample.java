package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.offramp.outcome.Books;

/**
 * A mean or a quotient over independent units of work, with its standard error, to be held against theory. A test fails
 * beyond {@link #ERRORS} standard errors; with 40 units that happens to correct code 3 times in 10,000 (Student's t with
 * 39 degrees of freedom), with many 6 times in 100,000. It fails as well where a deviation of 1 % would not be found with
 * a probability of {@link #POWER}.
 *
 * @param mean the estimate
 * @param error its standard error
 */
record Sample(double mean, double error) {

    /** Standard errors between the estimate and theory at most. */
    static final double ERRORS = 4;

    /** The least probability with which the deviation a test is there to find is found. */
    static final double POWER = 0.9;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double MARGIN = ERRORS + NORMAL.inverseCumulativeProbability(POWER);

    /**
     * Something whose expectation is known beforehand: what an estimate owes to its being high or low by chance can be
     * taken off (a control variate; Lavenberg and Welch 1981).
     *
     * @param value what it is in a unit
     * @param expected its expectation
     */
    record Control(ToDoubleFunction<Books> value, double expected) {}

    /** The mean of a number read off each unit. */
    public static Sample of(List<Books> units, ToDoubleFunction<Books> value, Control... controls) {
        return ratio(units, value, books -> 1, controls);
    }

    /** The quotient of two sums over units; the error is that of the linearised quotient. */
    static Sample ratio(
            List<Books> units, ToDoubleFunction<Books> above, ToDoubleFunction<Books> below, Control... controls) {
        return Readings.of(units, above, below, controls).ratio();
    }

    /** Fails unless theory lies within four standard errors and a deviation of 1 % would be found. */
    void agrees(String what, double theory) {
        agrees(what, theory, 0.01);
    }

    /**
     * Fails unless theory lies within four standard errors and these are small enough.
     *
     * @param what is estimated
     * @param theory what it should be
     * @param finds the deviation, as a share of theory, that would be found with a probability of {@link #POWER}
     */
    void agrees(String what, double theory, double finds) {
        assertThat(Math.abs(mean - theory) / error)
                .as("%s: %.6g ± %.2g, theory %.6g; standard errors apart", what, mean, error, theory)
                .isLessThan(ERRORS);
        assertThat(MARGIN * error / theory)
                .as("deviation of %s found with a probability of %s", what, POWER)
                .isLessThanOrEqualTo(finds);
        Proofs.note(new Proof(what, theory, mean, error));
    }

    /** The probability that a deviation, as a share of theory, is found with a standard error. */
    static double power(double theory, double error, double deviation) {
        double shift = deviation * theory / error;
        return NORMAL.cumulativeProbability(shift - ERRORS) + NORMAL.cumulativeProbability(-shift - ERRORS);
    }

    /** The deviation, as a share of theory, that is found with a probability of {@link #POWER}. */
    static double found(double theory, double error) {
        return MARGIN * error / theory;
    }
}
