package org.offramp.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.report.figure.Plate;

/** A result folder used again: nothing of the program's stays that is not of the new results, and all that is not its own. */
class LeftoversTest {

    @TempDir
    private Path folder;

    @Test
    void onlyWhatTheProgramWroteIsGone() throws IOException {
        String drawn = new Plate.Drawn("old", "Old", "an old figure", "", 100, 100, graphics -> {}).svg();
        Map.of(
                        "ranking.csv", "arm\n",
                        "twins.csv", "arm\n",
                        "summary.csv", "old\n",
                        "mine.csv", "mine\n",
                        "notes.md", "mine\n",
                        "figures/old.svg", drawn,
                        "figures/old.png", "old",
                        "figures/mine.svg", "<svg/>",
                        "figures/mine.png", "mine")
                .forEach(this::write);
        Staging staging = new Staging(folder);
        Path made = staging.empty();
        Files.writeString(made.resolve("summary.csv"), "new\n");
        Files.writeString(made.resolve("manifest.json"), "{}");
        staging.publish();
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "summary.csv",
                            "manifest.json",
                            "mine.csv",
                            "notes.md",
                            "figures/mine.svg",
                            "figures/mine.png");
        }
        assertThat(folder.resolve("summary.csv")).hasContent("new");
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
