package org.offramp.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Draws;
import org.offramp.study.table.Moments;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.RunFailure;

/** Calibration of a model that is known: three targets, two numbers that matter and one that does not. */
class CalibratorTest {

    private static final double[] START = {0.5, 0.5, 0.5};
    private static final Calibrator.Size SIZE = new Calibrator.Size(60, 40, 1000, 200, 4, 10);

    @TempDir
    private Path folder;

    /** Means 100·e^x₀, 50·e^(2x₁) and a third that is held out, each with 2 % of noise. */
    private static double[] model(double[] x, long seed) {
        double[] values = {100 * Math.exp(x[0]), 50 * Math.exp(2 * x[1]), 10 * Math.exp(x[0] + x[1])};
        for (int i = 0; i < values.length; i++) {
            values[i] *= 1 + 0.02 * Draws.normal(Draws.at(seed, 0, i));
        }
        return values;
    }

    private static List<Aim> aims(double heldOut) {
        return List.of(
                new Aim("a", "A", "", 100 * Math.exp(0.3), 5, false),
                new Aim("b", "B", "", 50 * Math.exp(1.4), 10, false),
                new Aim("c", "C", "", heldOut, 1, true));
    }

    private Calibrator.Calibrated calibrate(Simulator simulator, String kept, int threads, double heldOut) {
        Evaluations evaluations = new Evaluations(folder.resolve(kept));
        try (Progress progress = new Progress(Progress.Style.QUIET, new PrintWriter(new StringWriter()));
                Crew crew = new Crew(simulator, evaluations, progress, threads)) {
            return new Calibrator(crew, START, aims(heldOut), SIZE, 7).run();
        }
    }

    /**
     * The likelihood is that of two normal observations, so the posterior of x₀ is normal with sd 5 / (100 e^0.3), that of
     * x₁ with sd 10 / (2 · 50 e^1.4), nearly; x₂ keeps its prior. The runs' noise of 2 % over 80 runs adds little.
     */
    @Test
    void thePosteriorIsTheOneInClosedForm() {
        Calibrator.Calibrated found = calibrate(CalibratorTest::model, "a", 2, 20);
        double[] x0 = Moments.column(found.draws(), 0);
        double[] x1 = Moments.column(found.draws(), 1);
        double[] x2 = Moments.column(found.draws(), 2);
        assertThat(Moments.mean(x0)).isCloseTo(0.3, within(0.02));
        assertThat(Moments.sd(x0)).isCloseTo(5 / (100 * Math.exp(0.3)), within(0.007));
        assertThat(Moments.mean(x1)).isCloseTo(0.7, within(0.02));
        assertThat(Moments.sd(x1)).isCloseTo(10 / (100 * Math.exp(1.4)), within(0.006));
        assertThat(Moments.sd(x2)).isCloseTo(Math.sqrt(1.0 / 12), within(0.04));
        assertThat(found.best()[0]).isCloseTo(0.3, within(0.05));
        assertThat(found.best()[1]).isCloseTo(0.7, within(0.05));
        assertThat(found.emulatorGap(0)).isCloseTo(0, within(0.04));
        double predicted = Moments.mean(Moments.column(found.predicted(), 2));
        assertThat(predicted).isCloseTo(10 * Math.exp(1), within(1.0));
    }

    @Test
    void threadsChangeNothing() {
        Calibrator.Calibrated one = calibrate(CalibratorTest::model, "one", 1, 20);
        Calibrator.Calibrated three = calibrate(CalibratorTest::model, "three", 3, 20);
        assertThat(three.draws()).isDeepEqualTo(one.draws());
        assertThat(three.best()).isEqualTo(one.best());
        assertThat(three.predicted()).isDeepEqualTo(one.predicted());
    }

    @Test
    void aTargetHeldOutHasNoSayInTheFit() {
        Calibrator.Calibrated one = calibrate(CalibratorTest::model, "h1", 1, 20);
        Calibrator.Calibrated other = calibrate(CalibratorTest::model, "h2", 1, 2000);
        assertThat(other.draws()).isDeepEqualTo(one.draws());
        assertThat(other.best()).isEqualTo(one.best());
    }

    /** Killed after 100 evaluations, with the last line cut short: nothing is made twice but that one. */
    @Test
    void aKilledCalibrationGoesOnToTheSameDraws() throws IOException {
        AtomicInteger whole = new AtomicInteger();
        Calibrator.Calibrated never = calibrate(
                (x, seed) -> {
                    whole.incrementAndGet();
                    return model(x, seed);
                },
                "never",
                1,
                20);
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> calibrate(
                        (x, seed) -> {
                            if (made.incrementAndGet() > 100) {
                                throw new IllegalStateException("killed");
                            }
                            return model(x, seed);
                        },
                        "killed",
                        1,
                        20))
                .hasMessage("killed");
        Path kept = folder.resolve("killed");
        String text = Files.readString(kept);
        Files.writeString(kept, text.substring(0, text.length() - 9));
        AtomicInteger later = new AtomicInteger();
        Calibrator.Calibrated again = calibrate(
                (x, seed) -> {
                    later.incrementAndGet();
                    return model(x, seed);
                },
                "killed",
                1,
                20);
        assertThat(again.draws()).isDeepEqualTo(never.draws());
        assertThat(again.fitted()).usingRecursiveComparison().isEqualTo(never.fitted());
        assertThat(later.get()).isEqualTo(whole.get() - 99);
    }

    @Test
    void identifiabilityTellsWhatIsPinnedDownFromWhatIsNot() {
        Calibrator.Calibrated found = calibrate(CalibratorTest::model, "i", 2, 20);
        FreeNumber any = new FreeNumber("x", List.of(), 0.5, 2, true);
        Identifiability report = Identifiability.of(List.of(any, any, any), found.draws());
        assertThat(report.numbers().get(0).verdict()).isEqualTo(Identifiability.Verdict.PINNED_DOWN);
        assertThat(report.numbers().get(2).verdict()).isEqualTo(Identifiability.Verdict.NOT);
        assertThat(report.directions().get(0).ratio()).isBetween(0.7, 1.3);
        assertThat(report.directions().get(0).combination()).isEqualTo("1.00 × x");
        assertThat(report.directions().get(2).ratio()).isLessThan(0.05);
    }

    /** A simulator whose place cannot be run where x₀ is above a limit. */
    private static Simulator cliff(double limit) {
        return new Simulator() {
            @Override
            public double[] at(double[] x, long seed) {
                return x[0] > limit ? new double[] {Double.NaN, Double.NaN, Double.NaN} : model(x, seed);
            }

            @Override
            public String why(double[] x) {
                return "x0 is too large";
            }
        };
    }

    /** The first wave has one point in each of 40 strata: 12 of them lie above 0.7. */
    @Test
    void aRegionThatCannotBeRunStopsTheCalibration() {
        assertThatThrownBy(() -> calibrate(cliff(0.7), "cliff", 1, 20))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("wave-1: 12 of 40 sets of free numbers")
                .hasMessageEndingWith("The first: x0 is too large");
        assertThat(calibrate(cliff(0.95), "edge", 1, 20).draws()).hasNumberOfRows(200);
    }

    @Test
    void aTargetThatRunsDoNotHaveIsNotFitted() {
        assertThatThrownBy(() ->
                        calibrate((x, seed) -> new double[] {model(x, seed)[0], Double.NaN, 1}, "nothing", 1, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("have no value of b, expected one for every target that is fitted");
    }

    @Test
    void aTargetHeldOutThatRunsDoNotHaveIsNotSimulated() {
        Calibrator.Calibrated found = calibrate(
                (x, seed) -> new double[] {model(x, seed)[0], model(x, seed)[1], Double.NaN}, "without", 1, 20);
        double[] predicted = Moments.column(found.predicted(), 2);
        assertThat(CalibrationTables.verdict(aims(20).get(2), predicted)).isEqualTo("not simulated");
    }

    private static Calibrator.Calibrated found(double best, double predicted, double... checks) {
        double[][] one = {{predicted}, {predicted}};
        List<double[]> runs =
                Arrays.stream(checks).mapToObj(value -> new double[] {value}).toList();
        List<double[]> fitted = List.of(new double[] {best});
        return new Calibrator.Calibrated(fitted, new double[1], fitted, new double[2][1], one, runs);
    }

    /** Observed 100 ± 10: a best fit of 120 has a misfit of 4, so the checks may have one of 8, as 128 nearly has. */
    @Test
    void aPosteriorThatIsClearlyWorseThanTheBestFitIsNone() {
        List<Aim> aims = List.of(new Aim("a", "A", "", 100, 10, false));
        assertThat(found(120, 128, 127, 129).accepted(aims)).isTrue();
        assertThat(found(120, 128, 127, 129).doubts(aims)).isEmpty();
        assertThat(found(120, 129, 128, 130).accepted(aims)).isFalse();
        assertThat(found(120, 129, 128, 130).doubts(aims))
                .singleElement()
                .asString()
                .contains("misses the best fit (misfit 8.4 in 2 fresh runs, 4.0 at the best fit)");
        assertThat(found(120, 128, Double.NaN, Double.NaN).accepted(aims)).isFalse();
    }

    @Test
    void aGapOfTheEmulatorBeyondTheToleranceIsSaid() {
        List<Aim> aims = List.of(new Aim("a", "A", "", 100, 10, false));
        assertThat(found(100, 100, 109, 110).doubts(aims)).isEmpty();
        assertThat(found(100, 90, 99, 101).doubts(aims))
                .singleElement()
                .asString()
                .contains("A: fresh runs differ by 11 % from the emulator, tolerance 10 %");
        assertThat(found(100, 100, Double.NaN, 100).doubts(aims))
                .containsExactly("A: 1 of 2 fresh runs have no value.");
    }

    /** A wider posterior makes no fitted target better, and empties a prediction. */
    @Test
    void aWidePosteriorMakesNoVerdictBetter() {
        Aim fitted = new Aim("a", "A", "", 100, 10, false);
        Aim heldOut = new Aim("a", "A", "", 100, 10, true);
        double[] narrow = {124, 126};
        double[] wide = {104, 146};
        double[] widest = {85, 165};
        double[] wideAndFar = {179, 221};
        assertThat(CalibrationTables.verdict(fitted, narrow)).isEqualTo("missed");
        assertThat(CalibrationTables.verdict(fitted, wide)).isEqualTo("missed");
        assertThat(CalibrationTables.verdict(heldOut, narrow)).isEqualTo("missed");
        assertThat(CalibrationTables.verdict(heldOut, new double[] {115, 135})).isEqualTo("near");
        assertThat(CalibrationTables.verdict(heldOut, wide)).isEqualTo("says nothing");
        assertThat(CalibrationTables.verdict(heldOut, widest)).isEqualTo("says nothing");
        assertThat(CalibrationTables.verdict(heldOut, wideAndFar)).isEqualTo("missed");
    }

    @Test
    void aPosteriorThatPilesUpAtAnEndIsNotPinnedDown() {
        FreeNumber any = new FreeNumber("x", List.of(), 0.5, 2, true);
        double[][] draws = new double[100][];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = new double[] {0.9 + i * 0.001, i * 0.01, i < 60 ? 0.02 : 0.99};
        }
        assertThat(Identifiability.of(List.of(any, any, any), draws).numbers())
                .extracting(Identifiability.OfNumber::verdict)
                .containsExactly(
                        Identifiability.Verdict.AT_ITS_BOUND,
                        Identifiability.Verdict.NOT,
                        Identifiability.Verdict.AT_ITS_BOUND);
    }

    /**
     * Truths from the prior, hidden and looked for with the whole machinery, 60 times: the number of 2 × 60 truths inside
     * 80 % intervals is binomial (0.8) where the truths are independent; below 79 or above 112 it is by chance less than
     * once in 1,000; the same for 50 % intervals below 42 and above 78.
     */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        Evaluations evaluations = new Evaluations(folder.resolve("recovery"));
        List<Recovery.Found> found;
        try (Progress progress = new Progress(Progress.Style.QUIET, new PrintWriter(new StringWriter()));
                Crew crew = new Crew(CalibratorTest::model, evaluations, progress, 1)) {
            found = Recovery.hidden(crew, aims(20), START, 60, 40, 11);
        }
        List<Recovery.Found> learnt =
                found.stream().filter(one -> one.number() < 2).toList();
        assertThat(learnt).hasSize(120);
        assertThat(learnt.stream().filter(one -> one.inside(0.8)).count()).isBetween(79L, 112L);
        assertThat(learnt.stream().filter(one -> one.inside(0.5)).count()).isBetween(42L, 78L);
    }

    @Test
    void coverageComesWithItsInterval() {
        Recovery.Coverage half = Recovery.Coverage.of("x", 0.5, 10, 20);
        assertThat(half.low()).isCloseTo(0.272, within(0.001));
        assertThat(half.high()).isCloseTo(0.728, within(0.001));
        assertThat(Recovery.Coverage.of("x", 0.8, 20, 20).high()).isEqualTo(1);
    }
}
