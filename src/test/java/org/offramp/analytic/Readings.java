package org.offramp.analytic;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.offramp.analytic.Sample.Control;
import org.offramp.outcome.Books;

/**
 * Numbers read off units of work: of each what stands above and below in a quotient, and how far each control is from its
 * expectation. Books are large; where there are many, these are kept in their place.
 *
 * @param rows of units
 */
record Readings(List<double[]> rows) {

    /** The numbers of some books. */
    static Readings of(
            List<Books> units, ToDoubleFunction<Books> above, ToDoubleFunction<Books> below, Control... controls) {
        return new Readings(
                units.stream().map(unit -> row(unit, above, below, controls)).toList());
    }

    private static double[] row(
            Books unit, ToDoubleFunction<Books> above, ToDoubleFunction<Books> below, Control... controls) {
        double[] row = new double[2 + controls.length];
        row[0] = above.applyAsDouble(unit);
        row[1] = below.applyAsDouble(unit);
        for (int j = 0; j < controls.length; j++) {
            row[2 + j] = controls[j].value().applyAsDouble(unit) - controls[j].expected();
        }
        return row;
    }

    /** These and further units. */
    Readings and(Readings further) {
        return new Readings(Stream.concat(rows.stream(), further.rows.stream()).toList());
    }

    /**
     * The quotient of the sums. With controls the residuals of the linearised quotient are regressed on them, and the
     * intercept is what the mean residual would be, had every control come out as expected.
     */
    Sample ratio() {
        int n = rows.size();
        double above = rows.stream().mapToDouble(row -> row[0]).sum();
        double below = rows.stream().mapToDouble(row -> row[1]).sum();
        double ratio = above / below;
        double[] residuals =
                rows.stream().mapToDouble(row -> row[0] - ratio * row[1]).toArray();
        int controls = rows.get(0).length - 2;
        if (controls == 0) {
            double squares = 0;
            for (double residual : residuals) {
                squares += residual * residual;
            }
            return new Sample(ratio, Math.sqrt(squares * n / (n - 1.0)) / below);
        }
        double[][] off = new double[n][controls];
        for (int i = 0; i < n; i++) {
            System.arraycopy(rows.get(i), 2, off[i], 0, controls);
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(residuals, off);
        double correction = regression.estimateRegressionParameters()[0];
        double error = regression.estimateRegressionParametersStandardErrors()[0];
        return new Sample(ratio + correction * n / below, error * n / below);
    }
}
