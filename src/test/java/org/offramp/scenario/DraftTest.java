package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A variant of a draft is what reading the files again with its settings would give. */
class DraftTest {

    private static final List<Path> COURT = List.of(Path.of("scenarios/measures/drug-court.yaml"));

    @ParameterizedTest
    @ValueSource(strings = {"portugal", "usa", "kenya"})
    void aVariantIsWhatTheFilesGive(String name) {
        Path file = Path.of("scenarios", name + ".yaml");
        Draft draft = Draft.of(file, COURT);
        for (List<String> settings : List.of(
                List.<String>of(),
                List.of("offending.level.violent=1.5", "justice.prison.review=0.4"),
                List.of("measures.drug-court.gate.offered=0.3", "treatment.demand.patience=2 months"))) {
            Scenario variant = draft.with(settings);
            Scenario read = Scenario.read(file, COURT, settings);
            assertThat(variant.hash()).isEqualTo(read.hash());
            assertThat(variant.resolved()).isEqualTo(read.resolved());
            assertThat(variant.parameters()).isEqualTo(read.parameters());
            assertThat(variant.place()).isEqualTo(read.place());
            assertThat(variant.warnings()).isEqualTo(read.warnings());
        }
    }

    @Test
    void aSettingThatDoesNotFitIsRefusedAsReadingWould() {
        Path file = Path.of("scenarios/portugal.yaml");
        List<String> wrong = List.of("offending.level.violet=2");
        Draft draft = Draft.of(file, List.of());
        ScenarioException of = catchThrowableOfType(ScenarioException.class, () -> draft.with(wrong));
        ScenarioException read =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(file, List.of(), wrong));
        assertThat(of).hasMessage(read.getMessage());
        assertThat(draft.with(List.of()).hash()).isNotEmpty();
    }

    @Test
    void theDiskIsReadOnce(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("measures"));
        for (Path from : List.of(Path.of("scenarios"), Path.of("scenarios", "measures"))) {
            try (Stream<Path> files = Files.list(from).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(Path.of("scenarios").relativize(file)));
                }
            }
        }
        Path file = folder.resolve("portugal.yaml");
        Draft draft = Draft.of(file, List.of(folder.resolve("measures/drug-court.yaml")));
        String hash = draft.with(List.of("justice.prison.review=0.4")).hash();
        for (String gone : List.of("portugal.yaml", "defaults.yaml", "sources.json", "measures/drug-court.yaml")) {
            Files.delete(folder.resolve(gone));
        }
        assertThat(draft.with(List.of("justice.prison.review=0.4")).hash()).isEqualTo(hash);
    }
}
