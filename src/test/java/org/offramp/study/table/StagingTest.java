package org.offramp.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that write one folder. */
class StagingTest {

    @TempDir
    private Path out;

    @Test
    void whatAnotherProcessHasBegunIsLeftAlone() throws IOException {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Staging staging = new Staging(out);
            Path theirs = staging.workshop().resolve("new-" + other.pid());
            Files.createDirectories(theirs);
            Files.writeString(theirs.resolve("half.csv"), "half");
            Files.writeString(staging.empty().resolve("runs.csv"), "all");
            staging.publish();
            assertThat(out.resolve("runs.csv")).hasContent("all");
            assertThat(theirs.resolve("half.csv")).hasContent("half");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void whatADeadProcessLeftIsRemoved() throws IOException, InterruptedException {
        Process other = new ProcessBuilder("true").start();
        other.waitFor();
        Staging staging = new Staging(out);
        Files.createDirectories(staging.workshop().resolve("new-" + other.pid()));
        Files.writeString(staging.empty().resolve("runs.csv"), "all");
        staging.publish();
        assertThat(staging.workshop()).doesNotExist();
    }
}
