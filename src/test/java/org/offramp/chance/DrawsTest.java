package org.offramp.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws at neighbouring addresses are uniform and independent; the transforms have their distributions. */
class DrawsTest {

    private static final int N = 65_536;
    private static final long KEY = Draws.key(2027, 0);

    @Test
    void uniformNeverReachesItsEnds() {
        assertThat(Draws.uniform(0)).isGreaterThan(0);
        assertThat(Draws.uniform(-1)).isLessThan(1);
        assertThat(Draws.exponential(0)).isFinite().isPositive();
        assertThat(Draws.exponential(-1)).isFinite().isPositive();
        assertThat(Draws.normal(0)).isFinite();
        assertThat(Draws.normal(-1)).isFinite();
    }

    /** False alarm: 1e-4 for each sequence (χ², 255 degrees of freedom), were the seed not fixed. */
    @TestFactory
    Stream<DynamicTest> uniformOverAnySequenceOfAddresses() {
        return sequences((name, bits) -> {
            int[] found = new int[256];
            for (int i = 0; i < N; i++) {
                found[(int) (Draws.uniform(bits.applyAsLong(i)) * 256)]++;
            }
            assertThat(chiSquare(found)).as(name).isLessThan(347.7);
        });
    }

    /** False alarm: 1e-4 for each sequence: successive draws fill a square of 16 × 16 evenly. */
    @TestFactory
    Stream<DynamicTest> successiveAddressesAreIndependent() {
        return sequences((name, bits) -> {
            int[] found = new int[256];
            for (int i = 0; i < N; i++) {
                int x = (int) (Draws.uniform(bits.applyAsLong(i)) * 16);
                int y = (int) (Draws.uniform(bits.applyAsLong(i + 1)) * 16);
                found[16 * x + y]++;
            }
            assertThat(chiSquare(found)).as(name).isLessThan(347.7);
        });
    }

    private interface Check {
        void of(String name, IntToLongFunction bits);
    }

    private static Stream<DynamicTest> sequences(Check check) {
        return Stream.of(
                test("persons", i -> Draws.at(Draws.key(KEY, i), 4, 0), check),
                test("districts", i -> Draws.at(Draws.key(Draws.key(KEY, i), 0), 4, 0), check),
                test("seeds", i -> Draws.at(Draws.key(Draws.key(i, 0), 0), 4, 0), check),
                test("occasions", i -> Draws.at(KEY, 4, i), check),
                test("occasions × 64, as pulses are", i -> Draws.at(KEY, 0, i * 64 + 5), check),
                test("decisions within occasions", i -> Draws.at(KEY, i % 32, i / 32), check),
                test("late occasions", i -> Draws.at(KEY, 0, Integer.MAX_VALUE - i), check),
                test("entrants", i -> Draws.at(Draws.key(KEY, (1L << 40) + i), 4, 0), check));
    }

    private static DynamicTest test(String name, IntToLongFunction bits, Check check) {
        return DynamicTest.dynamicTest(name, () -> check.of(name, bits));
    }

    /**
     * One bit of an address turned over turns over each bit of the draw half of the time. False alarm: P(|Z| > 6) for 64 ×
     * 64 pairs of bits, together 1e-5, for each part of the address, were the seed not fixed.
     */
    @ParameterizedTest
    @ValueSource(strings = {"key", "occasion", "decision"})
    void oneBitOfAnAddressTurnsOverHalfOfTheDraw(String part) {
        int n = 4000;
        int bits = part.equals("key") ? 64 : part.equals("occasion") ? 31 : 5;
        double limit = 6 * Math.sqrt(n) / 2;
        for (int b = 0; b < bits; b++) {
            int[] turned = new int[64];
            for (int i = 0; i < n; i++) {
                long key = Draws.key(KEY, i);
                long before = Draws.at(key, 7, i);
                long after = part.equals("key")
                        ? Draws.at(key ^ (1L << b), 7, i)
                        : part.equals("occasion") ? Draws.at(key, 7, i ^ (1 << b)) : Draws.at(key, 7 ^ (1 << b), i);
                long difference = before ^ after;
                for (int of = 0; of < 64; of++) {
                    turned[of] += (int) (difference >>> of) & 1;
                }
            }
            for (int of = 0; of < 64; of++) {
                assertThat((double) turned[of])
                        .as(part + " bit " + b + " of draw bit " + of)
                        .isBetween(n / 2.0 - limit, n / 2.0 + limit);
            }
        }
    }

    /** False alarm: 0.001 for each (Kolmogorov–Smirnov, D > 1.95 / √n), were the seed not fixed. */
    @TestFactory
    Stream<DynamicTest> transformsHaveTheirDistributions() {
        return Stream.of(
                against("exponential", new ExponentialDistribution(1), Draws::exponential),
                against("normal", new NormalDistribution(), Draws::normal),
                against("gamma 0.1", new GammaDistribution(0.1, 1), bits -> Draws.gamma(bits, 0.1)),
                against("gamma 0.39", new GammaDistribution(0.39, 1), bits -> Draws.gamma(bits, 0.39)),
                against("gamma 1", new GammaDistribution(1, 1), bits -> Draws.gamma(bits, 1)),
                against("gamma 1.39", new GammaDistribution(1.39, 1), bits -> Draws.gamma(bits, 1.39)),
                against("gamma 12", new GammaDistribution(12, 1), bits -> Draws.gamma(bits, 12)));
    }

    private static DynamicTest against(
            String name, RealDistribution theory, java.util.function.LongToDoubleFunction transform) {
        return DynamicTest.dynamicTest(name, () -> {
            int n = 20_000;
            double[] sample = new double[n];
            for (int i = 0; i < n; i++) {
                sample[i] = transform.applyAsDouble(Draws.at(Draws.key(KEY, i), Decision.FRAILTY.number(), 0));
            }
            double distance = new KolmogorovSmirnovTest().kolmogorovSmirnovStatistic(theory, sample);
            assertThat(distance).isLessThan(1.95 / Math.sqrt(n));
        });
    }

    private static double chiSquare(int[] found) {
        double expected = N / (double) found.length;
        double sum = 0;
        for (int count : found) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }
}
