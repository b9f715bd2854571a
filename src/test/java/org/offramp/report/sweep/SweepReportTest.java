package org.offramp.report.sweep;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleSweep;
import org.offramp.report.SweepReport;

class SweepReportTest {
    @Test
    void look() throws Exception {
        Map<String, SampleSweep> all = new LinkedHashMap<>();
        all.put("none", Samples.none());
        all.put("one", Samples.one());
        all.put("two", Samples.two());
        all.put("three", Samples.three());
        all.put("spread2", Samples.spread(2));
        all.put("spread3", Samples.spread(3));
        all.put("rows", Samples.rows());
        all.put("odd", Samples.odd());
        all.put("broken", Samples.broken());
        all.put("once", Samples.once());
        for (var e : all.entrySet()) {
            Path p = e.getValue().write(Path.of("/tmp/sweepfig/look/" + e.getKey()));
            SweepReport.write(p);
            SweepInput in = SweepInput.read(p, org.offramp.study.Manifest.read(p));
            System.out.println("== " + e.getKey());
            new Answer(in).sentences().forEach(System.out::println);
        }
    }
}
