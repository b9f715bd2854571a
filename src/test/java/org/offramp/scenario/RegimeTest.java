package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a place says about its law and its gaps holds together with the rest of it. */
class RegimeTest {

    @TempDir
    private Path folder;

    private Path place(String text) throws IOException {
        String parent = Path.of("scenarios", "portugal.yaml")
                .toAbsolutePath()
                .toString()
                .replace('\\', '/');
        return Files.writeString(folder.resolve("mine.yaml"), "extends: '" + parent + "'\n" + text);
    }

    private List<String> problems(String text) throws IOException {
        Path file = place(text);
        ScenarioException wrong =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(file, List.of(), List.of()));
        return wrong == null
                ? List.of()
                : wrong.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void capitalPunishmentIsSaidIfAndOnlyIfThereIsASentence() throws IOException {
        assertThat(problems("regime: {kinds: [criminal, capital-punishment], law: Death for trafficking.}\n"))
                .singleElement()
                .asString()
                .contains("mine.yaml:2", "regime.kinds[1]", "'capital-punishment' is claimed");
        String death = """
                justice:
                  court:
                    sentences:
                      supply:
                        prison: {share: 0.3}
                        death: {share: %s, length: 10 years}
                """;
        assertThat(problems(death.formatted("0.01")))
                .singleElement()
                .asString()
                .contains("regime.kinds", "'capital-punishment' is not said");
        assertThat(problems(death.formatted("0"))).isEmpty();
        assertThat(problems(death.formatted("0.01") + "regime: {kinds: [capital-punishment]}\n"))
                .isEmpty();
    }

    @Test
    void compulsoryCentresNeedPlacesOrASentence() throws IOException {
        assertThat(problems("regime: {kinds: [compulsory-centres]}\n"))
                .singleElement()
                .asString()
                .contains("claimed");
        String places = "treatment: {programmes: {compulsory-centre: {places: 200}}}\n";
        assertThat(problems(places)).singleElement().asString().contains("'compulsory-centres' is not said");
        assertThat(problems(places + "regime: {kinds: [compulsory-centres]}\n")).isEmpty();
    }

    @Test
    void aSourceInTheLawIsLookedUp() throws IOException {
        assertThat(problems("regime: {law: 'Law of 2001 (EMCPT91), and (LAW 5) is none.'}\n"))
                .singleElement()
                .asString()
                .contains("regime.law", "unknown source 'EMCPT91'", "Maybe 'EMCPT19'?");
        assertThat(new Regime(List.of(), "A (REC; OR4002). B (PTLAW23) C (no) D (REC).").sources())
                .containsExactly("REC", "OR4002", "PTLAW23");
    }

    @Test
    void aGapNamesAnOutcomeAndANumber() throws IOException {
        String gap = "gaps: [{missing: X, narrows: %s, note: Y, path: %s}]\n";
        assertThat(problems(gap.formatted("prison-populaton", "observed.drug-share")))
                .singleElement()
                .asString()
                .contains("gaps[0].narrows", "unknown outcome 'prison-populaton'", "Maybe 'prison-population'?");
        assertThat(problems(gap.formatted("cost", "observed.drug-shares")))
                .singleElement()
                .asString()
                .contains(
                        "gaps[0].path", "there is no number at 'observed.drug-shares'", "Maybe 'observed.drug-share'?");
        assertThat(problems(gap.formatted("cost", "costs"))).isEmpty();
        assertThat(problems(gap.formatted("cost", "cost"))).hasSize(1);
    }

    @Test
    void everyPlaceThatShipsSaysItsLawAndAtLeastFiveGaps() throws IOException {
        for (String name : List.of("usa", "portugal")) {
            Place place = Scenario.read(Path.of("scenarios", name + ".yaml"), List.of(), List.of())
                    .place();
            assertThat(place.regime().orElseThrow().sources()).isNotEmpty();
            assertThat(place.gaps())
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allMatch(gap -> gap.path().isPresent());
        }
    }
}
