package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

class RearrestTest {

    /** After month 35 only three of twenty replications still follow anybody, by chance those with a low share. */
    @Test
    void aCurveEndsWhereTheFirstReplicationDoes() {
        ReportInput sample = SampleRun.both();
        List<Row> rows = sample.summary().stream().map(RearrestTest::fewer).toList();
        ReportInput input = SampleRun.with(sample, sample.manifest(), rows, sample.differences());
        Plate.Drawn whole = (Plate.Drawn) new Rearrest().plates(sample).get(0);
        Plate.Drawn cut = (Plate.Drawn) new Rearrest().plates(input).get(0);
        assertThat(whole.alt()).contains("prison release 73.6%");
        assertThat(cut.alt()).contains("prison release 63.").doesNotContain("11");
    }

    private static Row fewer(Row row) {
        if (!row.outcome().equals("rearrest-curve")
                || Integer.parseInt(row.stratum().replaceAll(".*month=", "")) <= 35) {
            return row;
        }
        return new Row(row.arm(), row.outcome(), row.stratum(), row.year(), row.unit(), 0.11, row.sd(), 0.1, 0.12, 3);
    }
}
