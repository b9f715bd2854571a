package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.offramp.outcome.Books;

/**
 * A mean or a quotient over independent units of work, with its standard error, to be held against theory. A test fails
 * beyond {@link #ERRORS} standard errors; with 40 units that happens to correct code 3 times in 10,000 (Student's t with
 * 39 degrees of freedom). It fails as well where the standard error is too large to see what it is there to see.
 *
 * @param mean the estimate
 * @param error its standard error
 */
record Sample(double mean, double error) {

    /** Standard errors between the estimate and theory at most. */
    static final double ERRORS = 4;

    /** The mean of a number read off each unit. */
    static Sample of(List<Books> units, ToDoubleFunction<Books> value) {
        return ratio(units, value, books -> 1);
    }

    /** The quotient of two sums over units; the error is that of the linearised quotient. */
    static Sample ratio(List<Books> units, ToDoubleFunction<Books> above, ToDoubleFunction<Books> below) {
        double y = units.stream().mapToDouble(above).sum();
        double x = units.stream().mapToDouble(below).sum();
        double ratio = y / x;
        double squares = 0;
        for (Books unit : units) {
            double residual = above.applyAsDouble(unit) - ratio * below.applyAsDouble(unit);
            squares += residual * residual;
        }
        int n = units.size();
        return new Sample(ratio, Math.sqrt(squares * n / (n - 1.0)) / x);
    }

    /**
     * Fails unless theory lies within four standard errors and these are small enough.
     *
     * @param what is estimated
     * @param theory what it should be
     * @param resolution largest standard error, as a share of theory
     */
    void agrees(String what, double theory, double resolution) {
        assertThat(error).as("standard error of " + what).isLessThanOrEqualTo(resolution * theory);
        assertThat(Math.abs(mean - theory) / error)
                .as("%s: %.6g ± %.2g, theory %.6g; standard errors apart", what, mean, error, theory)
                .isLessThan(ERRORS);
    }
}
