package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.words.Printed;

/** The table at the end of a run. */
class RunTableTest {

    @Test
    void theIntervalStandsBehindTheValue() {
        assertThat(RunTable.shown(new Printed("1.81 million", "1.79 to 1.83 million")))
                .isEqualTo("1.81 million (1.79–1.83)");
        assertThat(RunTable.shown(new Printed("−5.1%", "−7.2 to −3.0%"))).isEqualTo("−5.1% (−7.2 to −3.0)");
        assertThat(RunTable.shown(new Printed("24.1%", ""))).isEqualTo("24.1%");
    }

    @Test
    void eachArmTheDifferenceAndAPlainWord() {
        StringWriter text = new StringWriter();
        new RunTable(SampleRun.both()).print(new PrintWriter(text, true));
        assertThat(text.toString()).contains("base", "alternative", "difference", "fewer", "no clear change", "1 in ");
        assertThat(text.toString().lines().filter(line -> line.startsWith("Prison population")))
                .hasSize(1);
        assertThat(text.toString()).doesNotContain("Priority rules");
        StringWriter rules = new StringWriter();
        new RunTable(SampleRun.rules()).print(new PrintWriter(rules, true));
        assertThat(rules.toString().lines())
                .contains("Priority rules compared")
                .anyMatch(line -> line.matches(" *Voluntary first +12,400 \\(.*"))
                .anyMatch(line -> line.matches(" *Justice first +[\\d.]+.million \\(.*\\) +[−+].*"));
        StringWriter alone = new StringWriter();
        new RunTable(SampleRun.baseOnly()).print(new PrintWriter(alone, true));
        assertThat(alone.toString()).contains("Treatment coverage").doesNotContain("alternative");
    }

    /** What is in force is as compulsory as what is added. */
    @Test
    void compulsoryMeasuresInForceAreNamed() {
        StringWriter alone = new StringWriter();
        new RunTable(SampleRun.baseOnly()).print(new PrintWriter(alone, true));
        assertThat(alone.toString()).contains("Compulsory, nobody is asked: Compulsory centre");
    }
}
