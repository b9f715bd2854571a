package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final int SLICES = 100_000;

    @Test
    void theValueIsTheMedianAndTheRangeIsKept() {
        for (boolean logarithmic : new boolean[] {true, false}) {
            Spread skewed = new Spread(1, 6, 8, logarithmic);
            assertThat(skewed.at(0.5)).isCloseTo(6, within(1e-12));
            assertThat(skewed.at(1e-12)).isCloseTo(1, within(1e-4));
            assertThat(skewed.at(1 - 1e-12)).isCloseTo(8, within(1e-4));
        }
        Spread fromNothing = new Spread(0, 0, 0.25, false);
        assertThat(fromNothing.at(0.2)).isZero();
        assertThat(fromNothing.at(0.5)).isZero();
        assertThat(fromNothing.at(0.8)).isGreaterThan(0);
    }

    /** Two triangles of equal weight over [0, w] with the median in the middle: variance w² / 24. */
    @Test
    void theVarianceIsThatOfTwoTriangles() {
        Spread even = new Spread(2, 5, 8, false);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < SLICES; i++) {
            double x = even.at((i + 0.5) / SLICES);
            sum += x;
            squares += x * x;
        }
        double mean = sum / SLICES;
        assertThat(mean).isCloseTo(5, within(1e-9));
        assertThat(squares / SLICES - mean * mean).isCloseTo(36.0 / 24, within(1e-4));
    }

    @Test
    void ratiosAreSpreadOnLogarithmsAndSharesAreNot() {
        assertThat(Spread.of(number("hazard ratio", 1, 0.25, 4)))
                .get()
                .satisfies(s -> assertThat(s.at(0.125) * s.at(0.875)).isCloseTo(1, within(1e-12)));
        assertThat(Spread.of(number("share", 0.5, 0.1, 0.9)))
                .get()
                .satisfies(s -> assertThat(s.at(0.125) + s.at(0.875)).isCloseTo(1, within(1e-12)));
        assertThat(Spread.of(number("ratio", 1, 0, 4)))
                .get()
                .extracting(Spread::logarithmic)
                .isEqualTo(false);
        assertThat(Spread.of(number("ratio", 2, 2, 2))).isEmpty();
    }

    @Test
    void aMixGivesWayInProportionAndOnlyWhereItIsChanged() {
        Map<String, Double> written = new TreeMap<>();
        String at = "treatment.demand.community.opioids.";
        written.put(at + "a", 0.5);
        written.put(at + "b", 0.3);
        written.put(at + "c", 0.2);
        written.put("justice.police.supply.warning", 0.3);
        written.put("justice.police.supply.fine", 0.2);
        Map<String, Double> changed = new TreeMap<>();
        changed.put(at + "a", 0.9);
        changed.put(at + "b", 0.3);
        changed.put("justice.police.supply.fine", 0.6);
        changed.put("ppp", 7.0);
        Map<String, Double> whole = Mix.whole(written, changed);
        assertThat(whole.get(at + "a")).isCloseTo(0.6, within(1e-12));
        assertThat(whole.get(at + "b")).isCloseTo(0.2, within(1e-12));
        assertThat(whole).containsEntry("justice.police.supply.fine", 0.6).containsEntry("ppp", 7.0);
        changed.put("justice.police.supply.fine", 0.9);
        assertThat(Mix.whole(written, changed).get("justice.police.supply.fine"))
                .isCloseTo(0.7, within(1e-12));
    }

    private static Parameter number(String unit, double value, double low, double high) {
        return new Parameter(
                "x", value, unit, OptionalDouble.of(low), OptionalDouble.of(high), Grade.ASSUMED, "", "", "", 1, "x");
    }
}
