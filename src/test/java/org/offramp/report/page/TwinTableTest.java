package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.result.Difference;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

/** The table of twins, from rows whose numbers are known. */
class TwinTableTest {

    private static Row row(String arm, String outcome, double mean, double half, int n) {
        double none = n < 2 ? Double.NaN : half;
        return new Row(arm, outcome, "all", null, "people per year", mean, 1, mean - none, mean + none, n);
    }

    private static ReportInput input() {
        ReportInput in = SampleRun.baseOnly();
        ReportInput both = SampleRun.both();
        List<Row> rows = new ArrayList<>();
        rows.add(row("alternative", "deaths-caused", 152, 74, 4));
        rows.add(row("alternative", "deaths-averted", 231, 100, 1));
        rows.add(row("base", "net-widening", 0.129, 0.004, 4));
        rows.add(row("alternative", "net-widening", 0.138, 0.022, 4));
        rows.add(row("base", "control-days", 61.5e6, 1e6, 4));
        List<Difference> differences = List.of(new Difference(
                "base",
                "alternative",
                "control-days",
                "all",
                null,
                "person-days per year",
                -10.4e6,
                1,
                -10.7e6,
                -10.1e6,
                4));
        return new ReportInput(
                both.manifest(), rows, differences, in.gates(), in.flows(), in.accounts(), in.parameters(), List.of());
    }

    @Test
    void eachCountHasItsIntervalOrSaysWhyNot() {
        List<TwinTable.Line> lines = TwinTable.of(input()).get(0).lines();
        assertThat(lines)
                .extracting(TwinTable.Line::title, TwinTable.Line::value, TwinTable.Line::interval)
                .containsExactly(
                        tuple("Deaths averted", "231", "interval n/a: one replication has no interval"),
                        tuple("Deaths caused", "152", "78 to 226"),
                        tuple("Net-widening", "13.8%", "11.6 to 16.0%"),
                        tuple("Days under state control", "−10.4\u00a0million", "−10.7 to −10.1\u00a0million"));
    }

    @Test
    void whatTheBaseHasTooStandsBeside() {
        List<TwinTable.Line> lines = TwinTable.of(input()).get(0).lines();
        assertThat(lines.get(0).note()).isEmpty();
        assertThat(lines.get(2).note()).isEqualTo("base: 12.9% (12.5 to 13.3%)");
        assertThat(lines.get(3).note()).startsWith("base: 61.5\u00a0million");
    }

    @Test
    void aBaseAloneHasNoTwins() {
        assertThat(TwinTable.of(SampleRun.baseOnly())).isEmpty();
    }
}
