package org.offramp.docs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of docs/reference and docs/man say what the code says. With {@code -Drenew=true} they are written instead; for
 * the manual pages in troff that needs asciidoctor.
 */
class ReferencePagesTest {

    private static final boolean RENEW = Boolean.getBoolean("renew");
    private static final Path FOLDER = Path.of("docs", "reference");
    private static final String ADVICE = "renew with ./mvnw -q test -Dtest=ReferencePagesTest -Drenew=true";

    @TempDir
    private Path folder;

    @Test
    void commands() throws IOException {
        holds(FOLDER.resolve("commands.md"), CommandsReference.text());
    }

    @Test
    void keysOfFiles() throws IOException {
        ScenarioReference page = new ScenarioReference();
        holds(FOLDER.resolve("scenario.md"), page.text());
        assertThat(page.silent())
                .as("keys of which no source says what they mean")
                .isEmpty();
    }

    @Test
    void outcomesAndFilesOfResults() throws IOException {
        TinyRuns runs = new TinyRuns(folder);
        Path run = runs.run();
        OutcomesReference outcomes = new OutcomesReference(run);
        holds(FOLDER.resolve("outcomes.md"), outcomes.text());
        assertThat(outcomes.lacking())
                .as("outcomes without definition, or that are none")
                .isEmpty();

        ResultFilesReference files = new ResultFilesReference();
        holds(FOLDER.resolve("result-files.md"), files.text());
        Map<String, List<String>> recovery = TinyRuns.columns(Path.of("results", "calibration"));
        List<String> wrong = new ArrayList<>(files.against("run", TinyRuns.columns(run)));
        wrong.addAll(files.against("validate", TinyRuns.columns(Path.of("results", "validation"))));
        wrong.addAll(files.against("recover", recovery));
        Optional<Path> sweep = runs.sweep();
        if (sweep.isPresent()) {
            wrong.addAll(files.against("sweep", TinyRuns.columns(sweep.get())));
        }
        assertThat(wrong).isEmpty();
        assertThat(files.unheardOf("uncertainty")).as("uncertainty").isEmpty();
        assertThat(files.unheardOf("calibrate")).as("calibrate").isEmpty();
    }

    @Test
    void manualPages() throws IOException, InterruptedException {
        Map<String, String> pages = ManPages.all();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path source = ManPages.FOLDER.resolve(page.getKey());
            holds(source, page.getValue());
            if (RENEW) {
                ManPages.troff(source);
            }
            Path troff = ManPages.FOLDER.resolve(page.getKey().replace(".adoc", ".1"));
            assertThat(ManPages.wordsOfTroff(Files.readString(troff)))
                    .as("%s: %s", troff, ADVICE)
                    .isEqualTo(ManPages.wordsOfSource(page.getValue()));
        }
        try (Stream<Path> there = Files.list(ManPages.FOLDER)) {
            List<String> names = there.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".1"))
                    .map(file -> file.replace(".1", ".adoc"))
                    .toList();
            assertThat(names)
                    .as("a page for each command and no other")
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    private static void holds(Path page, String text) throws IOException {
        if (RENEW) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        }
        assertThat(page).as(ADVICE).exists();
        assertThat(Files.readString(page)).as("%s: %s", page, ADVICE).isEqualTo(text);
    }
}
