package org.offramp.report.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleManifest;

class ManifestTest {

    private final Map<String, Object> parsed = new HashMap<>(SampleManifest.of(List.of("base", "alternative")));

    @Test
    void yearsMayCountFromTheStartOrBeCalendarYears() {
        Manifest manifest = Manifest.of(parsed);
        assertThat(manifest.calendarYear(1)).isEqualTo(2026);
        assertThat(manifest.calendarYear(2031)).isEqualTo(2031);
        assertThat(manifest.horizon()).isEqualTo("2026–2035");
    }

    @Test
    void theFirstArmIsTheBase() {
        Manifest manifest = Manifest.of(parsed);
        assertThat(manifest.base()).isEqualTo("base");
        assertThat(manifest.alternative().orElseThrow().measures()).hasSize(2);
        parsed.put("arms", List.of(Map.of("name", "base")));
        assertThat(Manifest.of(parsed).alternative()).isEmpty();
    }

    @Test
    void aMissingFactIsNamed() {
        parsed.remove("title");
        assertThatThrownBy(() -> Manifest.of(parsed)).hasMessageContainingAll("'title'", "Maybe");
    }

    @Test
    void aWrongTypeIsNamedWithItsPlace() {
        parsed.put("arms", List.of("base"));
        assertThatThrownBy(() -> Manifest.of(parsed)).hasMessageContaining("manifest.arms[0]");
        parsed.put("arms", "base");
        assertThatThrownBy(() -> Manifest.of(parsed)).hasMessageContaining("expected a list");
        parsed.put("population", "many");
        assertThatThrownBy(() -> Manifest.of(parsed)).hasMessageContainingAll("'population'", "many");
    }

    @Test
    void noTargetIsNoNumber() {
        parsed.remove("coverage-target");
        assertThat(Manifest.of(parsed).coverageTarget()).isNaN();
    }

    @Test
    void withoutArmsThereIsNothingToReport() {
        parsed.remove("arms");
        assertThatThrownBy(() -> Manifest.of(parsed)).hasMessageContaining("no arms");
    }
}
