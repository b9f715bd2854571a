package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a QALY is worth, in the currency of the place or in international dollars, and weights that are refused. */
class HealthTest {

    private static Health of(String place, String... settings) {
        return Scenario.read(Path.of("scenarios", place + ".yaml"), List.of(), List.of(settings))
                .place()
                .health();
    }

    @Test
    void aQalyIsWorthAsManyYearsOfGdpPerHeadAsThePlaceSays() {
        assertThat(of("portugal").qaly().amount()).isEqualTo(25_300);
        assertThat(of("portugal", "health.gdp-per-qaly=3").qaly().amount()).isEqualTo(75_900);
    }

    @Test
    void aThresholdOfItsOwnComesFirst() {
        assertThat(of("portugal", "health.threshold=20000 EUR").qaly().amount()).isEqualTo(20_000);
    }

    /** At 0.57 euro per international dollar; a changed purchasing power changes what it is worth. */
    @Test
    void internationalDollarsAreConverted() {
        assertThat(of("portugal", "health.threshold=30000 Int$").qaly().amount())
                .isCloseTo(17_100, within(1e-9));
        assertThat(of("portugal", "health.threshold=30000 Int$", "ppp=0.6")
                        .qaly()
                        .amount())
                .isCloseTo(18_000, within(1e-9));
        assertThat(of("usa", "health.gdp-per-head=23000 Int$").qaly().amount()).isCloseTo(23_000, within(1e-9));
    }

    /** The parameter is listed as written, not as converted. */
    @Test
    void theTableOfParametersKeepsTheUnitAsWritten() {
        Parameter gdp = Scenario.read(
                        Path.of("scenarios/portugal.yaml"), List.of(), List.of("health.gdp-per-head=40000 Int$"))
                .parameters()
                .stream()
                .filter(p -> p.path().equals("health.gdp-per-head"))
                .findFirst()
                .orElseThrow();
        assertThat(gdp.value()).isEqualTo(40_000);
        assertThat(gdp.unit()).isEqualTo("Int$");
    }

    @Test
    void anotherCurrencyIsAnError() {
        assertThatThrownBy(() -> of("portugal", "health.threshold=20000 USD"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("health.threshold")
                .hasMessageContaining("USD");
    }

    @Test
    void aWeightAboveFullHealthIsAnError() {
        assertThatThrownBy(() -> of("usa", "health.utility.disorder=1.2"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("health.utility")
                .hasMessageContaining("the weight of 'disorder' is 1.2, above full health, which is 1");
    }

    @Test
    void aWeightOfNoModalityIsAnError() {
        assertThatThrownBy(() -> of("usa", "health.utility.modality.methadon=0.7"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("methadon");
    }
}
