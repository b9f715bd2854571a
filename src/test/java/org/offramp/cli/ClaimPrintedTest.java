package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found about measures that act on drug offences alone stands beside what is simulated, in the USA. */
class ClaimPrintedTest {

    @TempDir
    Path folder;

    @Test
    void aboutSevenPerCentStandsBesideDrugLawDiversion() throws IOException {
        assertThat(report("drug-law-diversion")).contains("by 6.9 % by the end of 2021", "URBAN15", "Simulated here:");
        assertThat(report("faster-courts")).doesNotContain("Simulated here:");
    }

    private String report(String measure) throws IOException {
        StringWriter said = new StringWriter();
        Path out = folder.resolve(measure);
        assertThat(Program.start(
                        said,
                        "run",
                        "scenarios/usa.yaml",
                        "--measure",
                        "scenarios/measures/" + measure + ".yaml",
                        "--people=2000",
                        "--warmup=2",
                        "--years=3",
                        "--replications=2",
                        "--quiet",
                        "--out",
                        out.toString()))
                .as(said.toString())
                .isZero();
        return Files.readString(out.resolve("report.html"));
    }
}
