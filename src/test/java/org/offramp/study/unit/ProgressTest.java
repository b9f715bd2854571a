package org.offramp.study.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** How long it will take. */
class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void theTimeLeftRestsOnTheUnitsOfThisRun() {
        assertThat(Progress.line(40, 20, 5, 10 * SECOND)).isEqualTo("25 of 40 (63 %), 30 a minute, 30 s left");
        assertThat(Progress.line(400, 0, 1, 10 * SECOND)).isEqualTo("1 of 400 (0 %), 6.0 a minute, 67 min left");
        assertThat(Progress.line(40_000, 0, 2, 10 * SECOND))
                .isEqualTo("2 of 40000 (0 %), 12 a minute, 55 h 33 min left");
        assertThat(Progress.line(40, 20, 0, 12 * SECOND)).isEqualTo("20 of 40 (50 %), 12 s so far");
        assertThat(Progress.line(40, 20, 20, 12 * SECOND)).isEqualTo("40 of 40 (100 %), writing the results");
    }

    /** On a watched terminal: each stage from its first second, the runs with parts of units before the first is done. */
    @Test
    void eachStageIsToldFromTheStart() throws InterruptedException {
        StringWriter said = new StringWriter();
        try (Progress progress = new Progress(Progress.Style.REWRITING, new PrintWriter(said))) {
            progress.begin("reading:", 4, 4, false);
            progress.part(4);
            progress.done();
            waitFor(said, "reading: 1 of 4 (25 %), ");
            progress.begin("", 10, 1000, true);
            waitFor(said, "0 of at most 10 (0 %), 0 s so far");
            progress.part(50);
            waitFor(said, "0 of at most 10 (0 %), at most ");
            progress.done();
            progress.spare(9, 900);
            waitFor(said, "10 of at most 10 (100 %), writing the results");
        }
    }

    private static void waitFor(StringWriter said, String text) throws InterruptedException {
        for (int i = 0; i < 300 && !said.toString().contains(text); i++) {
            Thread.sleep(20);
        }
        assertThat(said.toString()).contains(text);
    }
}
