package org.offramp.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;
import org.offramp.study.table.Moments;

/** The emulator learns the mean of a noisy model. Where chance is in it, five standard errors are allowed. */
class EmulatorTest {

    private static List<double[]> points(int n, long seed) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            long key = Draws.key(seed, i);
            points.add(new double[] {Draws.uniform(Draws.at(key, 0, 0)), Draws.uniform(Draws.at(key, 0, 1))});
        }
        return points;
    }

    private static Emulator of(List<double[]> points, double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return Emulator.of(points, values, weights);
    }

    private static double truth(double[] x) {
        return 40 * Math.exp(1.5 * x[0] - 0.8 * x[1] * x[1] + 0.6 * x[0] * x[1]);
    }

    @Test
    void withoutNoiseALogQuadraticIsLearntExactly() {
        List<double[]> points = points(60, 1);
        Emulator emulator =
                of(points, points.stream().mapToDouble(EmulatorTest::truth).toArray());
        for (double[] x : points(20, 2)) {
            assertThat(emulator.at(x).mean() / truth(x)).isCloseTo(1, within(1e-3));
        }
    }

    @Test
    void ofATargetThatNoRunHasNothingIsSaid() {
        List<double[]> points = points(10, 3);
        double[] none = new double[10];
        Arrays.fill(none, Double.NaN);
        assertThat(of(points, none).at(points.get(0)).mean()).isNaN();
        assertThat(of(points, new double[10]).at(points.get(0)).mean()).isZero();
    }

    /** Poisson counts with few events: what is said of the uncertainty is what it is. */
    @Test
    void itsUncertaintyIsThatOfItsErrors() {
        double[] x = {0.4, 0.7};
        double rare = 0.02;
        List<Double> standardised = new ArrayList<>();
        for (int again = 0; again < 60; again++) {
            List<double[]> points = points(80, 100 + again);
            double[] counts = new double[points.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = poisson(rare * truth(points.get(i)), Draws.key(1000 + again, i));
            }
            Emulator.Answer answer = of(points, counts).at(x);
            standardised.add((answer.mean() - rare * truth(x)) / Math.sqrt(answer.variance()));
        }
        double[] z = standardised.stream().mapToDouble(Double::doubleValue).toArray();
        // 60 standardised errors: the mean has a standard error of 0.13, the deviation of 0.09, and both some bias
        assertThat(Moments.mean(z)).isBetween(-0.9, 0.9);
        assertThat(Moments.sd(z)).isBetween(0.55, 1.7);
    }

    private static int poisson(double mean, long key) {
        double left = mean;
        int count = -1;
        for (int i = 0; left > 0; i++) {
            left -= Draws.exponential(Draws.at(key, 0, i));
            count++;
        }
        return count;
    }

    @Test
    void noEventsAtAllAreNoneAndMissingAnswersAreLeftOut() {
        List<double[]> points = points(60, 3);
        assertThat(of(points, new double[60]).at(new double[] {0.5, 0.5})).isEqualTo(new Emulator.Answer(0, 0));
        double[] values = points.stream().mapToDouble(EmulatorTest::truth).toArray();
        Arrays.fill(values, 0, 20, Double.NaN);
        double[] x = {0.3, 0.3};
        assertThat(of(points, values).at(x).mean() / truth(x)).isCloseTo(1, within(1e-3));
    }
}
