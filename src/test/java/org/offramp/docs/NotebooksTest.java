package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notebooks as they are committed: executed to the end without an error, of no one machine, and small. */
class NotebooksTest {

    private static final Path FOLDER = Path.of("notebooks");
    private static final int LARGEST = 400_000;

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreThree() throws IOException {
        assertThat(notebooks().stream().map(file -> file.getFileName().toString()))
                .containsExactly("a-sweep.ipynb", "anatomy-of-a-reform.ipynb", "first-look.ipynb");
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void everyCellWasExecutedInItsOrder(Path notebook) {
        List<JsonNode> code = cells(notebook, "code");
        assertThat(code).isNotEmpty();
        for (int i = 0; i < code.size(); i++) {
            assertThat(code.get(i).path("execution_count").asInt())
                    .as("%s: cell %s", notebook, code.get(i).path("source"))
                    .isEqualTo(i + 1);
        }
        // the first cell only reads; what shows nothing after it explains nothing
        assertThat(code.stream().skip(1))
                .allSatisfy(cell -> assertThat(cell.path("outputs"))
                        .as("%s: output of %s", notebook, cell.path("source"))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void noCellEndedInAnErrorOrAWarning(Path notebook) {
        for (JsonNode cell : cells(notebook, "code")) {
            for (JsonNode output : cell.path("outputs")) {
                assertThat(output.path("output_type").asText())
                        .as("%s: %s", notebook, output)
                        .isNotEqualTo("error");
                assertThat(output.path("name").asText())
                        .as("%s: %s", notebook, output)
                        .isNotEqualTo("stderr");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void nothingNamesAMachineOrAMoment(Path notebook) throws IOException {
        String text = Files.readString(notebook);
        assertThat(text)
                .doesNotContainPattern("[\"' (=](/(home|root|work|Users|tmp|var|usr)/|[A-Z]:\\\\\\\\)")
                .doesNotContainPattern(" at 0x[0-9a-f]")
                .doesNotContain("iopub.", "\"version\":");
        assertThat(text.length()).as("size of %s", notebook).isLessThan(LARGEST);
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void theTopSaysWhichCommandMakesTheResults(Path notebook) {
        String top = source(cells(notebook, "markdown").get(0));
        assertThat(top).contains("./offramp ", "OFFRAMP_");
        assertThat(cells(notebook, "markdown").size())
                .as("text between the cells")
                .isGreaterThanOrEqualTo(cells(notebook, "code").size() - 1);
    }

    private static List<JsonNode> cells(Path notebook, String kind) {
        try {
            JsonNode all = JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(notebook))
                    .path("cells");
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(cell -> cell.path("cell_type").asText().equals(kind))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(JsonNode cell) {
        StringBuilder text = new StringBuilder();
        cell.path("source").forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
