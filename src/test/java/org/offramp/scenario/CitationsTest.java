package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that texts name in brackets are looked up. */
class CitationsTest {

    @TempDir
    private Path folder;

    private List<String> problems(String key, String text) throws IOException {
        Path measure = Files.writeString(
                folder.resolve("mine.yaml"),
                "extends: '" + Bare.shipped("drug-court").toString().replace('\\', '/') + "'\n" + key + ": '" + text
                        + "'\n");
        Path usa = Bare.SCENARIOS.resolve("usa.yaml");
        ScenarioException wrong =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(usa, List.of(measure), List.of()));
        return wrong == null
                ? List.of()
                : wrong.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void wordsWithADigitAndBracketsOfNothingElse() {
        assertThat(Citations.in(
                        "A (REC; OR4002). B (NADCP14, n = 3) C (WHO, 2020; see GUT09) D (LAW 5) E REC2 (R2; x)"))
                .containsExactly("REC", "OR4002", "NADCP14", "GUT09");
    }

    @Test
    void aSourceAMeasureNamesHasToBeThere() throws IOException {
        for (String key : List.of("used", "evidence")) {
            assertThat(problems(key, "59 % graduate (NADPC14, mean); by abbreviation (LEAD); known (GUT09)."))
                    .singleElement()
                    .asString()
                    .contains("mine.yaml:2", key + ": unknown source 'NADPC14'", "Maybe 'NADCP14'?");
            assertThat(problems(key, "59 % graduate (NADCP14, mean); outside of brackets NADPC14."))
                    .isEmpty();
        }
    }
}
