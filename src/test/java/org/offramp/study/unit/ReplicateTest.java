package org.offramp.study.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.table.ResultTables;
import org.offramp.study.table.Staging;

/** Replications on threads, interrupted and gone on with: the same bytes. */
class ReplicateTest {

    private static final String KEY = "0123456789abcdef0123";

    @TempDir
    private Path folder;

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        Map<String, String> one = tables(new FakeEngine("base", "alternative"), 4, 1, folder.resolve("one"));
        Map<String, String> eight = tables(new FakeEngine("base", "alternative"), 4, 8, folder.resolve("eight"));
        assertThat(eight).isEqualTo(one);
        assertThat(one.keySet())
                .containsExactly(
                        "accounts.csv",
                        "cost-effectiveness.csv",
                        "difference.csv",
                        "flows.csv",
                        "gates.csv",
                        "summary.csv",
                        "yearly.csv");
    }

    /** Repeated, because units that were begun after the failure used to be kept now and then. */
    @RepeatedTest(10)
    void aBrokenRunGoesOnFromWhatIsFinishedToTheSameBytes() throws IOException {
        Map<String, String> whole = tables(new FakeEngine("base", "alternative"), 4, 2, folder.resolve("whole"));
        Path broken = folder.resolve("broken");
        FakeEngine breaks = new FakeEngine(3, 0, "base", "alternative");
        assertThatThrownBy(() -> tables(breaks, 4, 1, broken)).hasMessageContaining("the power failed");
        Files.writeString(broken.resolve(".parts/0123456789abcdef/000002.part"), "replication\t2\nvalue\tcut sh");
        FakeEngine again = new FakeEngine("base", "alternative");
        assertThat(tables(again, 4, 2, broken)).isEqualTo(whole);
        assertThat(again.runs).hasValue(9);
    }

    @Test
    void aRunOfManyArmsGoesOnToTheSameBytes() throws IOException {
        String[] arms = {"base", "alternative", "first-come", "justice-first", "voluntary-first"};
        Map<String, String> whole = tables(new FakeEngine(arms), 3, 2, folder.resolve("whole"));
        Path broken = folder.resolve("broken");
        assertThatThrownBy(() -> tables(new FakeEngine(2, 0, arms), 3, 1, broken))
                .hasMessageContaining("the power");
        assertThat(tables(new FakeEngine(arms), 3, 2, broken)).isEqualTo(whole);
        // 9 fewer arrests for each arm further from the base, weight 10: every arm is held against the base
        assertThat(whole.get("difference.csv").lines())
                .contains("alternative,arrests,all,2026,arrests per year,-90,0,,,3,base")
                .contains("voluntary-first,arrests,all,2026,arrests per year,-360,0,,,3,base");
    }

    @Test
    void anotherExperimentInTheSameFolderStartsAnew() throws IOException {
        Parts parts = new Parts(folder, KEY);
        replicate(new FakeEngine("base"), 2, 1, parts);
        assertThat(parts.read(1)).isPresent();
        assertThat(new Parts(folder, "f" + KEY).read(1)).isEmpty();
    }

    @Test
    void anAccountThatDoesNotBalanceStopsTheStudy() {
        FakeEngine wrong = new FakeEngine(2, 5, "base", "alternative");
        assertThatThrownBy(() -> tables(wrong, 3, 1, folder))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("money, in cents: 12 against 7, difference 5")
                .hasMessageContaining("arm base, replication 2, district 2 of 3");
        assertThat(folder.resolve("summary.csv")).doesNotExist();
        assertThat(new Parts(folder.resolve(".parts"), KEY).read(2)).isEmpty();
    }

    @Test
    void rowsAreReadAsSummaryDifferenceAndYearly() throws IOException {
        Map<String, String> tables = tables(new FakeEngine("base", "alternative"), 2, 2, folder);
        // arrests of year 1, weight 10: replication r has 3 (10 r) + 3 in the base, 9 fewer in the alternative
        assertThat(tables.get("yearly.csv").lines())
                .startsWith("arm,replication,year,outcome,stratum,value")
                .contains("base,1,2026,arrests,all,330", "base,2,2026,arrests,all,630")
                .contains("alternative,2,2026,arrests,all,540", "base,1,,arrests,all,210");
        assertThat(tables.get("summary.csv").lines())
                .startsWith("arm,outcome,stratum,year,unit,mean,sd,low,high,n")
                .contains("base,arrests,all,2026,arrests per year,480,212.1320344,-1425.93071,2385.93071,2")
                .contains("base,cost,all,,EUR per year,0,0,0,0,2");
        assertThat(tables.get("difference.csv").lines())
                .startsWith("arm,outcome,stratum,year,unit,mean,sd,low,high,n,base")
                .contains("alternative,arrests,all,2026,arrests per year,-90,0,,,2,base")
                .noneMatch(line -> line.contains("displaced"));
        assertThat(tables.get("accounts.csv").lines())
                .startsWith("arm,replication,account,left,right,ok")
                .contains("base,2,\"money, in cents\",21,21,true");
        assertThat(tables.get("flows.csv").lines())
                .startsWith("arm,year,from,to,count")
                .contains("base,2026,community,prison,30");
        assertThat(tables.get("gates.csv").lines())
                .startsWith("arm,year,measure,step,count")
                .contains("base,2027,police-referral,failed,0")
                .noneMatch(line -> line.contains("accepted") || line.contains("widened"));
    }

    @Test
    void withABaseOnlyDifferenceIsAHeader() throws IOException {
        assertThat(tables(new FakeEngine("base"), 2, 2, folder).get("difference.csv"))
                .isEqualTo("arm,outcome,stratum,year,unit,mean,sd,low,high,n,base\n");
    }

    @Test
    void oneReplicationHasNoInterval() throws IOException {
        assertThat(tables(new FakeEngine("base"), 1, 1, folder)
                        .get("summary.csv")
                        .lines())
                .contains("base,arrests,all,2026,arrests per year,330,,,,1");
    }

    static void replicate(Engine engine, int replications, int threads, Parts parts) {
        try (Progress progress = new Progress(Progress.Style.QUIET, new PrintWriter(new StringWriter()))) {
            new Replicate(engine, replications, threads, parts, progress).run();
        }
    }

    private static Map<String, String> tables(Engine engine, int replications, int threads, Path out)
            throws IOException {
        Staging staging = new Staging(out);
        Parts parts = new Parts(staging.workshop(), KEY);
        replicate(engine, replications, threads, parts);
        new ResultTables(parts, replications, engine.arms(), "EUR", 2026, 1000, Set.of("police-referral"))
                .write(staging.empty());
        staging.publish();
        assertThat(staging.workshop()).doesNotExist();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void aPartIsReadAsItWasWritten() {
        Part part = new Part(
                7,
                List.of(new Part.Arm(
                        "base",
                        List.of(new Value(new Key("cost", "payer=prison", 0), "money per year", 0.1 + 0.2)),
                        List.of(new Tally(1, "a", "started", 1e-300)),
                        List.of(),
                        List.of(new org.offramp.world.Balance("L = λW, node 3", 1L << 60, 1L << 60)),
                        5,
                        1L << 50)));
        assertThat(PartText.read(PartText.write(part))).isEqualTo(part);
    }
}
