package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offramp.scenario.Place;

/** The stationary life table: prevalence as asked for, shares that are shares, first arrests as a gamma frailty has them. */
class LifeTableTest {

    private static final Place LIVELY = Quiet.lively();
    private static final LifeTable TABLE = Quiet.table(LIVELY);
    private static final double[][] PYRAMID = LIVELY.population().pyramid();

    @ParameterizedTest
    @EnumSource(
            value = Substance.class,
            names = {"OPIOIDS", "CANNABIS"})
    void prevalenceSolvedIsPrevalenceAskedFor(Substance substance) {
        for (Sex sex : Sex.values()) {
            double ill = 0;
            double all = 0;
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                all += PYRAMID[sex.ordinal()][age];
                for (int state = 0; state < LifeTable.states(); state++) {
                    if (LifeTable.use(state) == UseState.DISORDER) {
                        ill += TABLE.people(substance, state, sex.ordinal(), age);
                    }
                }
            }
            double asked = LIVELY.drugUse()
                    .substances()
                    .get(substance)
                    .prevalence()
                    .get(sex)
                    .value();
            assertThat(ill / all).isCloseTo(asked, within(1e-12));
        }
    }

    @Test
    void everybodyIsCountedOnce() {
        for (int sex = 0; sex < 2; sex++) {
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                double sum = TABLE.pool(sex, age) + TABLE.recorded(sex, age);
                assertThat(TABLE.pool(sex, age)).isNotNegative();
                assertThat(TABLE.recorded(sex, age)).isNotNegative();
                for (Substance substance : TABLE.substances()) {
                    for (int state = 0; state < LifeTable.states(); state++) {
                        double people = TABLE.people(substance, state, sex, age);
                        assertThat(people).isNotNegative();
                        sum += people;
                    }
                    assertThat(TABLE.initiation(substance, sex, age)).isNotNegative();
                }
                assertThat(sum).isCloseTo(PYRAMID[sex][age], within(1e-9));
            }
        }
    }

    @Test
    void statesAreUseThreeSeveritiesAndRemissionByYear() {
        assertThat(LifeTable.states()).isEqualTo(10);
        assertThat(LifeTable.use(0)).isEqualTo(UseState.USE);
        assertThat(LifeTable.severity(1)).isEqualTo(Severity.MILD);
        assertThat(LifeTable.severity(3)).isEqualTo(Severity.SEVERE);
        assertThat(LifeTable.use(4)).isEqualTo(UseState.REMISSION);
        assertThat(LifeTable.yearsInRemission(4)).isZero();
        assertThat(LifeTable.yearsInRemission(9)).isEqualTo(5);
    }

    /** Never arrested by age a: E[exp(−X H)] over a gamma frailty X of mean 1; hazard of first arrest: h E[X exp(−X H)] ÷ that. */
    @ParameterizedTest
    @CsvSource({"0, 14", "0, 25", "0, 60", "1, 20", "1, 90"})
    void firstArrestsAsAGammaFrailtyHasThem(int sex, int age) {
        double k = 1 / (1.6 * 1.6);
        double hazard = 0;
        double cumulative = 0;
        for (int a = Ages.YOUNGEST; a <= age; a++) {
            cumulative += hazard;
            hazard = 0;
            for (AgeRates rates : LIVELY.offending().rates().values()) {
                hazard += rates.table()[sex][a];
            }
        }
        double h = cumulative;
        double never = mean(k, x -> Math.exp(-x * h));
        double first = mean(k, x -> x * Math.exp(-x * h));
        double squared = mean(k, x -> x * x * Math.exp(-x * h));
        assertThat(TABLE.pool(sex, age) / (TABLE.pool(sex, age) + TABLE.recorded(sex, age)))
                .isCloseTo(never, within(1e-8));
        assertThat(TABLE.firstArrest(sex, age)).isCloseTo(hazard * first / never, within(1e-8));
        assertThat(squared / first).as("frailty at first arrest").isCloseTo((k + 1) / (k + h), within(1e-8));
    }

    /** E f(X) of a gamma frailty of mean 1, by Simpson's rule in y = x^k, where the integrand is smooth. */
    private static double mean(double k, DoubleUnaryOperator f) {
        double scale = Math.exp((k - 1) * Math.log(k) - Gamma.logGamma(k));
        int n = 20_000;
        double width = Math.pow(100, k) / n;
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            double x = Math.pow(i * width, 1 / k);
            double weight = i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(-k * x) * f.applyAsDouble(x);
        }
        return scale * sum * width / 3;
    }

    @Test
    void withoutVariationFirstArrestsAreExponential() {
        LifeTable table = Quiet.table(Quiet.lively("offending.variation=0"));
        double h = table.cumulative(0, 30);
        double never = table.pool(0, 30) / (table.pool(0, 30) + table.recorded(0, 30));
        assertThat(never).isCloseTo(Math.exp(-h), within(1e-5));
    }

    @Test
    void tooManyIllForTheRates() {
        assertThatThrownBy(() -> Quiet.table(Quiet.lively("drug-use.substances.opioids.prevalence.male=0.6")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the prevalence of drug use disorders asked for needs")
                .hasMessageContaining("Maybe");
    }

    /** The quiet place: everybody with a disorder is severe and stays ill, so half of the people are. */
    @Test
    void theQuietPlaceIsHalfIll() {
        LifeTable table = Quiet.table(Quiet.place());
        assertThat(table.people(Substance.OPIOIDS, 3, 0, 30)).isCloseTo(5000, within(1e-6));
        assertThat(table.recorded(0, 30)).isZero();
        assertThat(table.firstArrest(0, 30)).isZero();
    }
}
