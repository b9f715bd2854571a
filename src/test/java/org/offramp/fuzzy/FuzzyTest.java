package org.offramp.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker itself, against values of SciPy 1.17 (betaln, beta, binom). Nothing is drawn: no false alarms. */
class FuzzyTest {

    @ParameterizedTest
    @CsvSource({
        "30, 100, 0.3, 0.3, 0.0795639796",
        "45, 100, 0.3, 0.3, 11.6013735819",
        "300, 1000, 0.25, 0.35, 0.0513313963",
        "380, 1000, 0.25, 0.35, 1.8510894692",
        "400, 1000, 0.25, 0.35, 12.2414171655",
        "450, 1000, 0.25, 0.35, 6990.6429730619",
        "0, 1000, 0.01, 0.05, 582.8233310817",
        "1, 5, 0.2, 0.4, 0.3823959086"
    })
    void bayesFactor(long events, long trials, double low, double high, double factor) {
        assertThat(Fuzzy.proportion(events, trials, low, high).bayesFactor()).isCloseTo(factor, within(1e-6 * factor));
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 0.35, 95.735385, 224.652945",
        "0.02, 0.1, 6.108926, 109.681229",
        "0.299, 0.301, 0, 0",
        "0.001, 0.999, 0, 0"
    })
    void rangeIsTheCentralInterval(double low, double high, double a, double b) {
        Proportion.Spread beta = (Proportion.Spread) Proportion.within(low, high);
        BetaDistribution distribution = new BetaDistribution(beta.a(), beta.b());
        assertThat(distribution.cumulativeProbability(low)).isCloseTo(0.025, within(1e-6));
        assertThat(distribution.cumulativeProbability(high)).isCloseTo(0.975, within(1e-6));
        if (a > 0) {
            assertThat(beta.a()).isCloseTo(a, within(1e-4));
            assertThat(beta.b()).isCloseTo(b, within(1e-4));
        }
    }

    @Test
    void verdicts() {
        assertThat(Fuzzy.proportion(300, 1000, 0.25, 0.35).verdict()).isEqualTo(Evidence.Verdict.SOUND);
        assertThat(Fuzzy.proportion(380, 1000, 0.25, 0.35).verdict()).isEqualTo(Evidence.Verdict.INCONCLUSIVE);
        assertThat(Fuzzy.proportion(450, 1000, 0.25, 0.35).verdict()).isEqualTo(Evidence.Verdict.FAULT);
        assertThat(Fuzzy.proportion(300, 1000, 0.25, 0.35).toString())
                .isEqualTo("300 of 1000 = 0.3000, expected 0.2500 to 0.3500, Bayes factor 0.0513: sound");
    }

    @Test
    void tooFewTrialsAreSaidToBe() {
        Evidence few = Fuzzy.proportion(3, 10, 0.3, 0.3);
        assertThat(few.tooFew()).as("a perfect fit is not enough").isTrue();
        assertThat(few.toString()).endsWith("inconclusive; a sample of this size can never be conclusive");
        assertThat(Fuzzy.proportion(300, 1000, 0.3, 0.3).tooFew()).isFalse();
        Evidence wide = Fuzzy.proportion(50_000, 100_000, 0.05, 0.95);
        assertThat(wide.tooFew()).as("a range that says nothing").isTrue();
    }

    /**
     * The power: how likely a proportion off by 0, 10, 20 and 50 % is found out, for a known proportion. In words: 1000
     * trials find gross faults only, 10,000 trials a fault of a fifth.
     */
    @ParameterizedTest
    @CsvSource({
        "0.1, 1000, 0.000, 0.001, 0.025, 0.799",
        "0.1, 10000, 0.000, 0.150, 0.982, 1.000",
        "0.3, 1000, 0.000, 0.021, 0.486, 1.000",
        "0.3, 10000, 0.000, 0.983, 1.000, 1.000"
    })
    void power(double expected, int trials, double none, double tenth, double fifth, double half) {
        double[] off = {1, 1.1, 1.2, 1.5};
        double[] found = {none, tenth, fifth, half};
        for (int i = 0; i < off.length; i++) {
            assertThat(Power.of(expected, expected * off[i], trials).fails())
                    .as("off by " + off[i])
                    .isCloseTo(found[i], within(6e-4));
        }
        assertThat(Power.of(expected, expected, trials).fails())
                .as("false alarms")
                .isLessThan(1e-4);
    }

    @Test
    void diagnosticsWarnAndFail() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.proportion("fine", 300, 1000, 0.25, 0.35);
        diagnostics.proportion("unclear", 3, 10, 0.3, 0.3);
        List<String> said = new ArrayList<>();
        diagnostics.conclude(said::add);
        assertThat(said).hasSize(2).first().isEqualTo("Proportions: 1 sound, 1 inconclusive, 0 at fault");
        assertThat(said.get(1)).startsWith("WARNING unclear: 3 of 10");
        diagnostics.proportion("wrong", 450, 1000, 0.25, 0.35);
        assertThat(diagnostics.of(Evidence.Verdict.INCONCLUSIVE)).containsExactly("unclear");
        assertThatThrownBy(() -> diagnostics.conclude(said::add))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("FAULT wrong: 450 of 1000");
        assertThatThrownBy(() -> diagnostics.proportion("fine", 1, 2, 0.3, 0.3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0.1, 0.2", "3, 2, 0.1, 0.2", "-1, 2, 0.1, 0.2", "1, 2, 0, 0.2", "1, 2, 0.2, 1", "1, 2, 0.3, 0.2"
    })
    void nonsenseIsRefused(long events, long trials, double low, double high) {
        assertThatThrownBy(() -> Fuzzy.proportion(events, trials, low, high))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
