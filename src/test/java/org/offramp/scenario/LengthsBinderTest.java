package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Distribution;
import org.offramp.time.Span;

class LengthsBinderTest {

    private static final String SENTENCE =
            "{distribution: log-normal, median: 14, sigma: 0.95, unit: months, source: KM20, grade: unverified}";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.with(folder);
    }

    private Distribution sentence(String written) {
        return desk.read(Desk.change(SENTENCE, written).text()).value().court().sentence();
    }

    private void refuses(String written, String problem) {
        assertThat(desk.problems(Desk.change(SENTENCE, written)))
                .containsExactly("town.yaml:12: court.sentence" + problem);
    }

    @Test
    void readsEveryFamilyInItsUnit() {
        assertThat(sentence("{distribution: uniform, from: 1, to: 2, unit: weeks}"))
                .isEqualTo(new Distribution.Uniform(7, 14));
        assertThat(sentence("{distribution: constant, length: 2, unit: weeks}"))
                .isEqualTo(new Distribution.Constant(14));
        assertThat(sentence("{distribution: exponential, mean: 2, unit: days}"))
                .isEqualTo(new Distribution.Exponential(2));
        assertThat(sentence("{distribution: weibull, scale: 2, shape: 3, unit: years}"))
                .isEqualTo(new Distribution.Weibull(2 * Span.YEAR, 3));
        assertThat(sentence("{value: 3, unit: weeks, source: KM20, grade: measured}"))
                .isEqualTo(new Distribution.Constant(21));
        assertThat(sentence("3 weeks")).isEqualTo(new Distribution.Constant(21));
    }

    @Test
    void derivesSigmaFromMedianAndMean() {
        Distribution sentence = sentence("{distribution: log-normal, median: 10, mean: 14, unit: days}");
        assertThat(sentence.mean()).isCloseTo(14, within(1e-12));
        assertThat(((Distribution.LogNormal) sentence).sigma()).isCloseTo(Math.sqrt(2 * Math.log(1.4)), within(1e-12));
    }

    @Test
    void stretchesToAMean() {
        Distribution sentence =
                sentence("{distribution: weibull, scale: 1, shape: 0.7, unit: days, scaled-to: 2 months}");
        assertThat(sentence.mean()).isCloseTo(2 * Span.MONTH, within(1e-9));
        assertThat(((Distribution.Weibull) sentence).shape()).isEqualTo(0.7);
    }

    @Test
    void saysWhatIsWrong() {
        refuses(
                "{distribution: lognormal, median: 1, sigma: 1, unit: days}",
                ": unknown distribution 'lognormal' (expected one of constant, uniform, exponential, weibull, log-normal)."
                        + " Maybe 'log-normal'?");
        refuses("{distribution: log-normal, median: 1, unit: days}", ": missing key 'sigma' (expected a number).");
        refuses(
                "{distribution: log-normal, median: 1, sigma: 1}",
                ": missing key 'unit' (expected a unit: hours, days, weeks, months, years).");
        refuses(
                "{distribution: log-normal, median: 1, sigma: 1, unit: percent}",
                ".unit: 'percent' is not a unit of a length of time (expected a unit: hours, days, weeks, months, years).");
        refuses(
                "{distribution: log-normal, median: 5, mean: 4, unit: days}",
                ": mean 4 lies below median 5 (expected a distribution of lengths of time).");
        refuses(
                "{distribution: uniform, from: 5, to: 4, unit: days}",
                ": to cannot be 4.0 (expected a distribution of lengths of time).");
        refuses(
                "{distribution: uniform, from: 5, to: much, unit: days}",
                ".to: 'much' is not a number (expected a number in the unit).");
        refuses(
                "{distribution: weibull, scale: 5, shape: 0.001, unit: days}",
                ": its mean is infinite (expected a distribution of lengths of time).");
        refuses(
                "often",
                ": 'often' is not a distribution (expected {distribution: constant, uniform, exponential, weibull, log-normal}).");
        refuses("14", ": 14 has no unit (expected a unit: hours, days, weeks, months, years). Maybe 14 days?");
        refuses("-3 weeks", ": '-3 weeks' is not a length of time (expected zero or more).");
    }

    @Test
    void itsRangeIsThatOfItsMean() {
        refuses(
                "{distribution: exponential, mean: 9, unit: days, low: 10, high: 12, source: KM20, grade: measured}",
                ": 9 lies outside low 10 to high 12 (expected low ≤ value ≤ high).");
    }
}
