package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole scenarios, a place with measures: everything that is wrong in any file is said at once. */
class ScenarioTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(folder.resolve("measures"));
        for (Path from : List.of(Path.of("scenarios"), Path.of("scenarios", "measures"))) {
            try (Stream<Path> files = Files.list(from).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(Path.of("scenarios").relativize(file)));
                }
            }
        }
    }

    private List<String> problems(String place, String... measures) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), place);
        List<Path> added = Stream.of(measures).map(folder::resolve).toList();
        ScenarioException wrong =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(file, added, List.of()));
        return wrong.problems().stream().map(p -> p.path() + ": " + p.what()).toList();
    }

    private String measure(String name, String text) throws IOException {
        Files.writeString(folder.resolve("measures").resolve(name), text);
        return "measures/" + name;
    }

    @Test
    void everyKindOfProblemInEveryFileAtOnce() throws IOException {
        String late = measure("late.yaml", """
                name: late
                title: Late
                summary: Ends before it starts.
                start: 2031-01-01
                end: 2030-01-01
                levers: [{path: justice.supervision.violation, scale: 0.5}]
                """);
        List<String> problems = problems("""
                extends: portugal.yaml
                colour: red
                measures: [drug-cort]
                justice:
                  prison:
                    men: -5
                  supervision:
                    revocation: {value: 1.2, unit: probability, source: NOSUCH, grade: measured}
                treatment:
                  programmes:
                    hypnosis: {places: 3 places, day: 1 EUR, marginal: 1}
                """, late);
        assertThat(String.join("\n", problems))
                .contains("unknown key 'colour'")
                .contains("measures[0]: unknown measure 'drug-cort'")
                .contains("justice.prison.men")
                .contains("justice.supervision.revocation")
                .contains("NOSUCH")
                .contains("treatment.programmes.hypnosis: unknown modality 'hypnosis'")
                .contains("starts on 2031-01-01 and ends on 2030-01-01");
    }

    @Test
    void aLeverOnWhatNoArmReadsIsRefused() throws IOException {
        String cheap = measure("cheap.yaml", """
                name: cheap
                title: Cheap
                summary: Prices are no rules.
                levers:
                  - {path: treatment.programmes.methadone.day, scale: 0.1}
                  - {path: costs.prison-day, scale: 0.1}
                  - {path: justice.prizon, scale: 2}
                """);
        assertThat(problems("extends: portugal.yaml\n", cheap))
                .containsExactly(
                        "levers[0].path: 'treatment.programmes.methadone.day' is read once for all arms: no lever works on"
                                + " it",
                        "levers[1].path: 'costs.prison-day' is read once for all arms: no lever works on it",
                        "levers[2].path: there is no 'prizon'");
    }

    @Test
    void aPlaceElsewhereFindsTheMeasuresAndSourcesOfWhatItExtends(@TempDir Path elsewhere) throws IOException {
        String parent = folder.resolve("portugal.yaml").toString().replace('\\', '/');
        Path file = Files.writeString(elsewhere.resolve("mine.yaml"), "extends: '" + parent + "'\n");
        assertThat(Scenario.read(file, List.of(), List.of()).inForce())
                .extracting(measure -> measure.name())
                .containsExactly("dissuasion-commission");
    }

    @Test
    void anAddedMeasureIsForTheReportedYears() throws IOException {
        String early = measure("early.yaml", """
                name: early
                title: Early
                summary: Starts before the run.
                start: 2020-01-01
                levers: [{path: justice.supervision.violation, scale: 0.5}]
                """);
        assertThat(problems("extends: portugal.yaml\n", early))
                .containsExactly("start: 2020-01-01 is before the first reported year of portugal");
    }
}
