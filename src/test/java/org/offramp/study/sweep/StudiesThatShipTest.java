package org.offramp.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.studies.Study;
import org.offramp.scenario.studies.StudyScenarios;

/** The studies in {@code scenarios/studies} can be read, and what they vary makes a difference to what is run. */
class StudiesThatShipTest {

    private static final int WIDTH = 125;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "studies"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyPointIsAScenarioOfItsOwn(Path file) throws IOException {
        Study study = Study.read(file);
        List<DesignPoint> points = DesignPoints.of(study);
        StudyScenarios scenarios = StudyScenarios.of(study);
        Set<String> alternatives = new HashSet<>();
        Set<String> bases = new HashSet<>();
        for (DesignPoint point : points) {
            Map<String, Scenario> arms = scenarios.at(point.settings());
            arms.forEach((name, scenario) -> (name.equals(Study.BASE) ? bases : alternatives).add(scenario.hash()));
        }
        assertThat(alternatives).hasSize(points.size() * study.arms().size()).doesNotContainAnyElementsOf(bases);
        assertThat(study.factors()).allSatisfy(factor -> {
            assertThat(factor.label()).isNotEqualTo(factor.path());
            assertThat(factor.unit()).isNotEmpty();
        });
        assertThat(study.question()).endsWith("?");
        assertThat(study.notes()).isNotEmpty();
        assertThat(Files.readAllLines(file)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }
}
