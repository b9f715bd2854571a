package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.figure.Figure;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Limits;

class LimitsShownTest {

    /** Nobody reaches the numbers without having passed what they cannot say. */
    @Test
    void theLimitsOfTheRunStandBeforeItsNumbers() {
        for (ReportInput input : new ReportInput[] {SampleRun.both(), SampleRun.baseOnly(), SampleRun.empty()}) {
            String html = new Page(input, Figure.all(input)).html();
            assertThat(html.indexOf("<h2 id=\"limits\"")).isPositive().isLessThan(html.indexOf("<h2 id=\"headline\""));
            String limits = html.substring(html.indexOf("<h2 id=\"limits\""), html.indexOf("<h2 id=\"headline\""));
            assertThat(limits).contains("no forecast", Limits.PAGE);
            Limits.of(input)
                    .forEach(limit -> assertThat(limits).contains("<li><strong>" + limit.about() + ".</strong>"));
        }
    }

    @Test
    void thePageTheyNameIsThere() {
        assertThat(Files.exists(Path.of(Limits.PAGE))).isTrue();
    }
}
