package org.offramp.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each distribution against hand values and at its edges. */
class DistributionTest {

    @Test
    void constantIsAlwaysTheSame() {
        Distribution constant = new Distribution.Constant(12);
        assertThat(constant.sample(0)).isEqualTo(12);
        assertThat(constant.sample(-1)).isEqualTo(12);
        assertThat(constant.mean()).isEqualTo(12);
        assertThat(constant.cumulative(11.999)).isZero();
        assertThat(constant.cumulative(12)).isEqualTo(1);
        assertThat(constant.scaled(0.5)).isEqualTo(new Distribution.Constant(6));
    }

    static Stream<Arguments> means() {
        return Stream.of(
                Arguments.of(new Distribution.Uniform(10, 20), 15.0),
                Arguments.of(new Distribution.Exponential(42), 42.0),
                Arguments.of(new Distribution.Weibull(10, 1), 10.0),
                // Γ(3) = 2 and Γ(1.5) = √π / 2
                Arguments.of(new Distribution.Weibull(10, 0.5), 20.0),
                Arguments.of(new Distribution.Weibull(10, 2), 8.862269254527579),
                Arguments.of(new Distribution.LogNormal(10, 0), 10.0),
                Arguments.of(new Distribution.LogNormal(10, 1), 16.487212707001282));
    }

    @ParameterizedTest
    @MethodSource("means")
    void meanByHand(Distribution distribution, double mean) {
        assertThat(distribution.mean()).isCloseTo(mean, within(1e-9));
    }

    static Stream<Arguments> cumulatives() {
        return Stream.of(
                Arguments.of(new Distribution.Uniform(10, 20), 12.5, 0.25),
                Arguments.of(new Distribution.Uniform(10, 20), 5.0, 0.0),
                Arguments.of(new Distribution.Uniform(10, 20), 25.0, 1.0),
                Arguments.of(new Distribution.Exponential(42), 42.0, 0.6321205588285577),
                Arguments.of(new Distribution.Weibull(10, 0.5), 10.0, 0.6321205588285577),
                Arguments.of(new Distribution.Weibull(10, 2), 20.0, 0.9816843611112658),
                Arguments.of(new Distribution.LogNormal(10, 0.7), 10.0, 0.5),
                Arguments.of(new Distribution.LogNormal(10, 1), 27.18281828459045, 0.8413447460685429));
    }

    @ParameterizedTest
    @MethodSource("cumulatives")
    void cumulativeByHand(Distribution distribution, double days, double probability) {
        assertThat(distribution.cumulative(days)).isCloseTo(probability, within(1e-12));
    }

    static Stream<Distribution> points() {
        return Stream.of(
                new Distribution.Uniform(7, 7), new Distribution.LogNormal(7, 0), new Distribution.Constant(7));
    }

    /** A distribution may shrink to one point: it is there, and cumulative() is a step, not NaN. */
    @ParameterizedTest
    @MethodSource("points")
    void onePointIsAStep(Distribution point) {
        assertThat(point.sample(123)).isEqualTo(7);
        assertThat(point.cumulative(6.9)).isZero();
        assertThat(point.cumulative(7)).isEqualTo(1);
        assertThat(point.cumulative(7.1)).isEqualTo(1);
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                        new Distribution.Uniform(0, 0),
                        new Distribution.Exponential(0),
                        new Distribution.Weibull(0, 2),
                        new Distribution.LogNormal(0, 1))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void noLengthAtAll(Distribution nothing) {
        assertThat(nothing.sample(123)).isZero();
        assertThat(nothing.mean()).isZero();
        assertThat(nothing.cumulative(0)).isEqualTo(1);
        assertThat(nothing.cumulative(1)).isEqualTo(1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(() -> new Distribution.Constant(-1), "length cannot be -1.0"),
                refused(() -> new Distribution.Constant(Double.NaN), "length cannot be NaN"),
                refused(() -> new Distribution.Constant(Double.POSITIVE_INFINITY), "length cannot be Infinity"),
                refused(() -> new Distribution.Uniform(-1, 2), "from cannot be -1.0"),
                refused(() -> new Distribution.Uniform(3, 2), "to cannot be 2.0"),
                refused(() -> new Distribution.Exponential(-3), "mean cannot be -3.0"),
                refused(() -> new Distribution.Weibull(-3, 1), "scale cannot be -3.0"),
                refused(() -> new Distribution.Weibull(3, 0), "shape cannot be 0.0"),
                refused(() -> new Distribution.LogNormal(-3, 1), "median cannot be -3.0"),
                refused(() -> new Distribution.LogNormal(3, -1), "sigma cannot be -1.0"));
    }

    private static Arguments refused(Supplier<Distribution> making, String message) {
        return Arguments.of(making, message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void impossibleNumbersAreRefused(Supplier<Distribution> making, String message) {
        assertThatThrownBy(making::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
