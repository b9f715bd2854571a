package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibliographyTest {

    @TempDir
    Path folder;

    @Test
    void isFoundAboveTheScenario() throws IOException {
        Desk.with(folder);
        Path below = Files.createDirectories(folder.resolve("measures/police"));
        Bibliography bibliography = Bibliography.near(below.resolve("warning.yaml"));
        assertThat(bibliography.source("KM20"))
                .contains(new Source("KM20", "article-journal", "On arrest", "Kim", "2020", "", ""));
        assertThat(bibliography.knows("ASM")).isTrue();
        assertThat(bibliography.knows("KM99")).isFalse();
    }

    @Test
    void saysWhichSourceIsIncompleteOrTwice() {
        Desk desk = new Desk(folder);
        Path file = desk.write("sources.json", """
                [{"id": "A", "type": "report", "title": "x", "author": "WHO", "issued": {"raw": "1999"}},
                 {"id": "B", "type": "report"},
                 {"type": "report", "title": "y"},
                 {"id": "A", "type": "book", "title": "z"}, 7]
                """);
        assertThat(desk.lines(catchThrowableOfType(ScenarioException.class, () -> Bibliography.read(file))))
                .containsExactly(
                        "sources.json:2: source 'B' is incomplete (expected id, type and title).",
                        "sources.json:3: a source is incomplete (expected id, type and title).",
                        "sources.json:4: a source is incomplete (expected id, type and title).",
                        "sources.json:4: source 'A' is given twice (expected each id once).");
        Path other = desk.write("other.json", "{\"id\": \"A\"}");
        assertThat(desk.lines(catchThrowableOfType(ScenarioException.class, () -> Bibliography.read(other))))
                .containsExactly(
                        "other.json:1: a mapping is not a bibliography (expected a list of sources in CSL-JSON).");
    }
}
