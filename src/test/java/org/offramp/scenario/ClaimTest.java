package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.offramp.scenario.Claim.About.DRUG_OFFENCES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.measure.Measure;

/** Which measures the published figure about drug offences is printed beside. */
class ClaimTest {

    private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();

    @TempDir
    private Path folder;

    private static boolean holds(Path file) {
        Scenario read = Scenario.read(SCENARIOS.resolve("usa.yaml"), List.of(file), List.of());
        return DRUG_OFFENCES.holds(read.added().get(0));
    }

    private boolean lever(String path) throws IOException {
        Measure measure = Scenario.read(
                        SCENARIOS.resolve("usa.yaml"),
                        List.of(Files.writeString(
                                folder.resolve("m.yaml"),
                                "name: m\ntitle: M\nsummary: M.\nlevers: [{path: " + path + ", scale: 0.9}]\n")),
                        List.of())
                .added()
                .get(0);
        return DRUG_OFFENCES.holds(measure);
    }

    @Test
    void onlyMeasuresOnPossessionAndSupply() throws IOException {
        for (String name :
                List.of("drug-law-diversion", "depenalisation", "dissuasion-commission", "shorter-sentences")) {
            assertThat(holds(SCENARIOS.resolve("measures/" + name + ".yaml")))
                    .as(name)
                    .isTrue();
        }
        for (String name : List.of("drug-court", "treatment-order", "more-places", "aftercare")) {
            assertThat(holds(SCENARIOS.resolve("measures/" + name + ".yaml")))
                    .as(name)
                    .isFalse();
        }
        assertThat(lever("justice.court.sentences.supply")).isTrue();
        assertThat(lever("justice.court.sentences.possession.prison.share")).isTrue();
        assertThat(lever("justice.court.sentences")).isFalse();
        assertThat(lever("justice.court.sentences.violent.prison.share")).isFalse();
        assertThat(lever("drug-use.substances.opioids.possession")).isFalse();
    }

    @Test
    void everyPlaceHasTheClaimWithASourceThereIs() {
        for (String name : List.of("usa", "portugal")) {
            Scenario read = Scenario.read(SCENARIOS.resolve(name + ".yaml"), List.of(), List.of());
            assertThat(read.place().claims()).singleElement().satisfies(claim -> {
                assertThat(claim.sources()).containsExactly("URBAN15");
                assertThat(claim.text()).contains("6.9 %");
            });
        }
    }

    @Test
    void aClaimNamesAnOutcomeAndItsSource() throws IOException {
        String above = SCENARIOS.resolve("usa.yaml").toString().replace('\\', '/');
        Path file = Files.writeString(
                folder.resolve("p.yaml"),
                "extends: '" + above + "'\nclaims: [{about: drug-offences, outcome: prison, text: A (NOSUCH1).}]\n");
        ScenarioException wrong =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(file, List.of(), List.of()));
        assertThat(Stream.of(wrong.getMessage()))
                .singleElement()
                .asString()
                .contains("claims[0].outcome: unknown outcome 'prison'", "claims[0].text: unknown source 'NOSUCH1'");
    }
}
