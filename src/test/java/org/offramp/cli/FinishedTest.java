package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.study.sweep.Shard;

/** What is no result folder is refused (2) by what it is; what may yet become one has only not finished (1). */
class FinishedTest {

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource({"report, DIR", "repeat, RUN"})
    void whatIsNoResultFolderIsSaidToBeWhatItIs(String command, String label) throws IOException {
        Path file = Files.writeString(folder.resolve("summary.csv"), "");
        Path shard = folder.resolve("shard-1");
        Files.createDirectories(shard.resolve(Shard.FOLDER));
        refused(command, label, folder.resolve("nix"), ": there is no such folder. Maybe the name is wrong?");
        refused(command, label, file, ", a file, expected a result folder. Maybe the folder it is in?");
        refused(
                command,
                label,
                shard,
                ": it is a shard of a sweep, which has no tables of its own. Maybe first offramp merge, with all"
                        + " shards?");
        Path begun = Files.createDirectories(folder.resolve("begun"));
        assertThat(shell.says(List.of(command, begun.toString()))).isEqualTo(Offramp.FAILED);
        assertThat(shell.err.toString()).contains("manifest.json: there is no such file. Maybe the run did not finish");
        assertThat(folder.resolve("nix-repeated")).doesNotExist();
        assertThat(folder.resolve("shard-1-repeated")).doesNotExist();
    }

    private void refused(String command, String label, Path there, String why) {
        shell.err.getBuffer().setLength(0);
        assertThat(shell.says(List.of(command, there.toString()))).isEqualTo(Offramp.REFUSED);
        assertThat(shell.err.toString().lines().toList())
                .containsExactly(
                        "offramp " + command + ": " + label + " is " + there + why,
                        "All options: offramp " + command + " --help");
    }
}
