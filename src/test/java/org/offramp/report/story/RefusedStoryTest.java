package org.offramp.report.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.cli.Program;
import org.offramp.study.Rerun;

/** What cannot be told is refused in one line with advice and exit code 2; a base alone is told in one column. */
class RefusedStoryTest {

    @TempDir
    private static Path folder;

    private static Path run;

    @BeforeAll
    static void run() {
        run = folder.resolve("run");
        String command = "run scenarios/usa.yaml --measure scenarios/measures/police-deflection.yaml --people 400"
                + " --years 1 --warmup 1 --replications 2 --quiet --out " + run;
        assertThat(Program.start(new StringWriter(), command.split(" "))).isZero();
    }

    private static String offramp(int code, String... args) {
        StringWriter said = new StringWriter();
        assertThat(Program.start(said, args)).as(said.toString()).isEqualTo(code);
        return said.toString();
    }

    @Test
    void whatCannotBeToldIsRefusedWithAdvice() {
        String there = run.toString();
        for (String[] wrong : new String[][] {
            {"story", folder.resolve("nowhere").toString(), "1-1-1"},
            {"story", there},
            {"story", there, "nobody"},
            {"story", there, "3-1-1"},
            {"story", there, "1-99-1"},
            {"story", there, "1-1-999999"},
            {"story", there, "--find", "avoided-prisn"},
            {"story", there, "--find", "displaced", "--number", "99999"},
            {"story", there, "1-1-1", "--find", "died"},
            {"story", there, "1-1-1", "--arm", "other"}
        }) {
            assertThat(offramp(2, wrong)).contains("Maybe").startsWith("offramp story: ");
        }
    }

    @Test
    void anotherVersionOrAChangedScenarioIsRefused() throws IOException {
        assertThatThrownBy(() -> Rerun.of(run, "9.9"))
                .hasMessageContaining("version development")
                .hasMessageContaining("9.9")
                .hasMessageContaining("Maybe");
        Path changed = Files.createDirectories(folder.resolve("changed"));
        String manifest = Files.readString(run.resolve("manifest.json"));
        assertThat(manifest).contains("United States");
        Files.writeString(changed.resolve("manifest.json"), manifest.replace("United States", "Untied States"));
        assertThat(offramp(2, "story", changed.toString(), "1-1-1")).contains("scenario-hash", "Maybe");
    }

    @Test
    void aBaseAloneIsToldInOneColumn() {
        Path base = folder.resolve("base");
        offramp(
                0,
                "run",
                "scenarios/usa.yaml",
                "--people",
                "1500",
                "--years",
                "2",
                "--warmup",
                "1",
                "--replications",
                "1",
                "--quiet",
                "--out",
                base.toString());
        assertThat(offramp(0, "story", base.toString(), "--find", "died"))
                .startsWith("Person 1-1-")
                .contains("dies", "alive at the end")
                .doesNotContain("both:", " | ");
        assertThat(offramp(2, "story", base.toString(), "--find", "displaced")).contains("Maybe --find died?");
    }
}
