package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resolved scenario read again is the same scenario: the same records, the same numbers, the same hash. */
class ResolvedTest {

    private static final Path FOLDER = Path.of("scenarios");

    private static List<Path> measures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("measures"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void same(Scenario scenario) {
        Scenario again = Scenario.again(scenario.resolved());
        assertThat(again.resolved()).isEqualTo(scenario.resolved());
        assertThat(again.hash()).isEqualTo(scenario.hash());
        assertThat(again.place()).isEqualTo(scenario.place());
        assertThat(again.inForce()).isEqualTo(scenario.inForce());
        assertThat(again.added()).isEqualTo(scenario.added());
        assertThat(again.parameters().stream().map(p -> p.path() + " " + p.value()))
                .isEqualTo(scenario.parameters().stream()
                        .map(p -> p.path() + " " + p.value())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "viet-nam"})
    void aPlaceWithEveryMeasureInForceOrNot(String name) throws IOException {
        Scenario all = Scenario.read(FOLDER.resolve(name + ".yaml"), measures(), List.of());
        assertThat(all.added()).hasSizeGreaterThan(10);
        same(all);
    }

    /** What the command line has set comes back as it was: numbers, units, words, lengths stretched to a mean. */
    @Test
    void whatTheCommandLineHasSet() {
        for (String setting : List.of(
                "justice.dropped.possession=0.999",
                "justice.court.hearings-per-year=12345678.5 cases per year",
                "drug-use.substances.opioids.overdose=0.0000001",
                "drug-use.substances.opioids.remission=5 per 100 person-years",
                "justice.pretrial.preparation.violent=400 days",
                "population.men[2]=123456 people",
                "justice.prison.crowding=none",
                "run.seed=12",
                "title=A \"quoted\" title, with ümlaut")) {
            Scenario scenario;
            try {
                scenario = Scenario.read(FOLDER.resolve("usa.yaml"), List.of(), List.of(setting));
            } catch (ScenarioException e) {
                throw new AssertionError(setting, e);
            }
            same(scenario);
        }
    }

    @Test
    void somethingElseIsRefused() {
        for (String text : List.of("[]", "{}", "{\"place\":{}}", "nonsense")) {
            assertThatThrownBy(() -> Scenario.again(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
