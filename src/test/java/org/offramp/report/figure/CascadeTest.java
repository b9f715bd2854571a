package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.result.GateRow;
import org.offramp.report.result.ReportInput;

class CascadeTest {

    private static Plate.Drawn cascade() {
        ReportInput in = SampleRun.both();
        List<GateRow> gates = new ArrayList<>();
        for (String arm : List.of("base", "alternative")) {
            int started = arm.equals("base") ? 400 : 2;
            gates.add(new GateRow(arm, 2026, "compulsory-centre", "started", started));
            gates.add(new GateRow(arm, 2026, "compulsory-centre", "retained", 300));
        }
        ReportInput input = new ReportInput(
                in.manifest(),
                in.summary(),
                in.differences(),
                gates,
                in.flows(),
                in.accounts(),
                in.parameters(),
                in.pairs());
        return (Plate.Drawn) new Cascade().plates(input).get(0);
    }

    /** A measure that ends keeps those who started before: they are no share of the few who start now. */
    @Test
    void aStepWithMorePeopleThanTheOneBeforeHasNoShare() {
        assertThat(cascade().alt())
                .contains("retained 300  ·  75% of started")
                .contains("retained 300  ·  some from before these years")
                .doesNotContain("15,000%");
    }

    @Test
    void aCompulsoryMeasureInForceIsFlagged() {
        assertThat(cascade().svg()).contains("COMPULSORY");
    }
}
