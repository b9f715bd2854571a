package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run made again from its manifest: the same tables, whatever was asked for; or a line that says why not. */
class RepeatCommandTest {

    private static final String USA = "scenarios/usa.yaml";
    private static final String COURT = "scenarios/measures/drug-court.yaml";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int repeats(Path run) {
        return shell.says(List.of("repeat", run.toString(), "--quiet", "--threads", "1"));
    }

    @Test
    void aRunIsTheSameAgainWhateverWasAsked() throws IOException {
        Path run = folder.resolve("run");
        assertThat(shell.runs(
                        run,
                        "run",
                        USA,
                        "--measure",
                        COURT,
                        "--set",
                        "measures.drug-court.gate.offered=0.4",
                        "--set",
                        "justice.pretrial.remand.supply=0.3",
                        "--set",
                        "justice.court.sentences.acquisitive.prison.length=90 days",
                        "--priority",
                        "justice-first",
                        "--twins"))
                .as(shell.err.toString())
                .isZero();
        assertThat(repeats(run)).as(shell.out + " " + shell.err).isZero();
        assertThat(shell.out.toString()).contains("identical: all 9 tables of " + run);

        Path table = run.resolve("flows.csv");
        List<String> lines = Files.readAllLines(table);
        lines.set(3, lines.get(3) + "1");
        Files.write(table, lines);
        assertThat(repeats(run)).isEqualTo(Offramp.FAILED);
        assertThat(shell.out.toString()).contains("different: flows.csv, line 4: '" + lines.get(3) + "' before, '");
        Files.delete(table);
        assertThat(repeats(run)).isEqualTo(Offramp.FAILED);
        assertThat(shell.out.toString()).contains("different: flows.csv is in " + run + "-repeated only");
    }

    @Test
    void armsComparedAreTheSameAgain() {
        Path arms = folder.resolve("arms");
        assertThat(shell.runs(arms, "compare", USA, "--arm", "both=drug-court,more-places", "--measure", "drug-court"))
                .isZero();
        assertThat(repeats(arms)).as(shell.out + " " + shell.err).isZero();
        Path two = folder.resolve("two");
        assertThat(shell.runs(
                        two, "compare", USA, USA, "--set", "justice.court.hearings-per-year=1 million cases per year"))
                .isZero();
        assertThat(repeats(two)).as(shell.out + " " + shell.err).isZero();
        assertThat(shell.out.toString()).contains("identical: all 9 tables of " + two);
    }

    @Test
    void aManifestChangedByHandIsRefused() throws IOException {
        Path run = folder.resolve("run");
        assertThat(shell.runs(run, "run", USA)).isZero();
        Path manifest = run.resolve("manifest.json");
        String text = Files.readString(manifest);
        String[][] changes = {
            {"\"people\": 300", "\"people\": 301", "its seal is broken"},
            {"\"replications\": 3", "\"replications\": 2", "its seal is broken"},
            {
                "\"version\": \"development\"",
                "\"version\": \"0.0.1\"",
                "is of version 0.0.1, this program of development"
            },
        };
        for (String[] change : changes) {
            assertThat(text).contains(change[0]);
            Files.writeString(manifest, text.replace(change[0], change[1]));
            Shell again = new Shell();
            assertThat(again.says(List.of("repeat", run.toString(), "--quiet"))).isEqualTo(Offramp.REFUSED);
            assertThat(again.err.toString()).contains(change[2]);
            assertThat(folder.resolve("run-repeated")).doesNotExist();
        }
    }

    /** The manifest holds the scenario as resolved: its file need not be there any more. */
    @Test
    void aRunIsTheSameAgainWithoutItsFiles() throws IOException {
        Path place = Files.writeString(
                folder.resolve("place.yaml"), "extends: " + Path.of(USA).toAbsolutePath() + "\n");
        Path run = folder.resolve("run");
        assertThat(shell.runs(
                        run,
                        "run",
                        place.toString(),
                        "--measure",
                        COURT,
                        "--set",
                        "measures.drug-court.gate.offered=0.4"))
                .as(shell.err.toString())
                .isZero();
        Files.delete(place);
        assertThat(repeats(run)).as(shell.out + " " + shell.err).isZero();
    }

    /** Numbers are drawn in the files: where these have changed, the run of then cannot be made. */
    @Test
    void aRunWithUncertaintyNeedsTheFilesOfThen() throws IOException {
        Path place = Files.writeString(
                folder.resolve("place.yaml"), "extends: " + Path.of(USA).toAbsolutePath() + "\n");
        Path run = folder.resolve("run");
        assertThat(shell.runs(run, "run", place.toString(), "--uncertainty", "structure"))
                .isZero();
        Files.writeString(place, Files.readString(place) + "title: Another place\n");
        assertThat(repeats(run)).isEqualTo(Offramp.REFUSED);
        assertThat(shell.err.toString()).contains("is not what it was when the run was made");
    }
}
