package org.offramp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path folder;

    @Test
    void writesFiguresTwiceOverAndOnePage() throws IOException {
        List<Path> written = Report.write(SampleRun.both(), folder);
        assertThat(written)
                .hasSize(2 * 18 + 1)
                .allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(5000));
        assertThat(written).last().isEqualTo(folder.resolve("report.html"));
        assertThat(folder.resolve("figures/prison-population.svg")).exists();
        byte[] first = Files.readAllBytes(folder.resolve("report.html"));
        Report.write(SampleRun.both(), folder);
        assertThat(folder.resolve("report.html")).hasBinaryContent(first);
    }
}
