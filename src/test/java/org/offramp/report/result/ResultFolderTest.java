package org.offramp.report.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;

class ResultFolderTest {

    @TempDir
    Path folder;

    private final Map<String, Object> manifest = SampleManifest.of(List.of("base", "alternative"));

    @Test
    void whatWasWrittenIsRead() throws IOException {
        ReportInput input = SampleRun.both();
        write(
                "summary",
                "arm,outcome,stratum,year,unit,mean,sd,low,high,n",
                input.summary().stream()
                        .map(r -> line(
                                r.arm(),
                                r.outcome(),
                                r.stratum(),
                                r.year() == null ? "" : r.year(),
                                r.unit(),
                                r.mean(),
                                r.sd(),
                                r.low(),
                                r.high(),
                                r.n())));
        write(
                "difference",
                "arm,base,outcome,stratum,year,unit,mean,sd,low,high,n",
                input.differences().stream()
                        .map(d -> line(
                                d.arm(),
                                d.base(),
                                d.outcome(),
                                d.stratum(),
                                d.year() == null ? "" : d.year(),
                                d.unit(),
                                d.mean(),
                                d.sd(),
                                d.low(),
                                d.high(),
                                d.n())));
        write(
                "gates",
                "arm,year,measure,step,count",
                input.gates().stream()
                        .map(g -> line(g.arm(), g.year() == null ? "" : g.year(), g.measure(), g.step(), g.count())));
        write(
                "flows",
                "arm,year,from,to,count",
                input.flows().stream()
                        .map(f -> line(f.arm(), f.year() == null ? "" : f.year(), f.from(), f.to(), f.count())));
        write(
                "accounts",
                "arm,replication,account,left,right,ok",
                input.accounts().stream()
                        .map(a -> line(a.arm(), a.replication(), a.account(), a.left(), a.right(), a.ok())));
        write(
                "parameters",
                "path,value,unit,low,high,grade,source",
                input.parameters().stream()
                        .map(p -> line(p.path(), p.value(), p.unit(), p.low(), p.high(), p.grade(), p.source())));

        write(
                "cost-effectiveness",
                "arm,replication,perspective,view,cost,qalys,net-benefit,net-benefit-with-life,base",
                input.pairs().stream()
                        .map(p -> line(
                                p.arm(),
                                1,
                                p.perspective(),
                                p.view(),
                                p.cost(),
                                p.qalys(),
                                p.netBenefit(),
                                0,
                                p.base())));

        assertThat(new ResultFolder(folder).read(manifest)).isEqualTo(input);
    }

    @Test
    void tablesThatAreNotThereAreEmpty() throws IOException {
        ReportInput input = new ResultFolder(folder).read(manifest);
        assertThat(input.summary()).isEmpty();
        assertThat(input.manifest().place()).isEqualTo("United States");
    }

    @Test
    void anErrorSaysFileRecordColumnAndValue() throws IOException {
        write("gates", "arm,year,measure,step,count", Stream.of("base,2026,drug-court,contact,twelve"));
        assertThatThrownBy(() -> new ResultFolder(folder).read(manifest))
                .hasMessageContainingAll("gates.csv", "record 2", "'count'", "twelve", "Maybe");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        write("gates", "arm,year,measure,count", Stream.of("base,2026,drug-court,12"));
        assertThatThrownBy(() -> new ResultFolder(folder).read(manifest)).hasMessageContainingAll("'step'", "columns");
    }

    private void write(String name, String header, Stream<String> lines) throws IOException {
        Files.writeString(
                folder.resolve(name + ".csv"), header + "\r\n" + lines.collect(Collectors.joining("\r\n")) + "\r\n");
    }

    private static String line(Object... fields) {
        return Stream.of(fields)
                .map(f -> "\"" + f.toString().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
