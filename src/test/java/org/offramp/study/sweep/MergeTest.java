package org.offramp.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.table.Staging;
import org.offramp.study.unit.RunFailure;

/** Shards do every unit once, and put together are the same bytes as a sweep that was not sharded. */
class MergeTest {

    private static final Plan FIXED = HandMadePlan.fixed(3, 5);
    private static final Plan PRECISE = HandMadePlan.until(5, 2, 12, Map.of("difference:arrests", 0.05));

    @TempDir
    private Path folder;

    private FakeSweepEngine shard(Plan plan, Path out, int number, int of) {
        Shard shard = new Shard(number, of);
        Notes.write(shard, plan, out, Disk.by(new Staging(out).workshop()));
        Sweeping sweeping = new Sweeping(out);
        sweeping.shard = shard;
        FakeSweepEngine engine = new FakeSweepEngine();
        sweeping.units(plan, engine);
        return engine;
    }

    private SweepResult merge(Path out, Path... shards) {
        return new Merge(List.of(shards), Sweeping.folder(out), HandMadePlan.VERSION).run();
    }

    @Test
    void anyNumberOfShardsDoesEveryUnitOnceAndMergesToTheSameBytes() throws IOException {
        for (Plan plan : List.of(FIXED, PRECISE)) {
            Path whole = folder.resolve("whole" + plan.untilPrecise());
            FakeSweepEngine all = new FakeSweepEngine();
            new Sweeping(whole).all(plan, all);
            // 17: more shards than some have units
            for (int of : new int[] {1, 3, 17}) {
                Path base = folder.resolve(plan.untilPrecise() + "-" + of);
                List<Unit> done = new ArrayList<>();
                for (int number = 1; number <= of; number++) {
                    done.addAll(shard(plan, base.resolve("s" + number), number, of).ended);
                }
                assertThat(done).containsExactlyInAnyOrderElementsOf(all.ended);
                Path merged = base.resolve("merged");
                merge(
                        merged,
                        IntStream.rangeClosed(1, of)
                                .mapToObj(number -> base.resolve("s" + number))
                                .toArray(Path[]::new));
                assertThat(Sweeping.files(merged)).isEqualTo(Sweeping.files(whole));
            }
        }
    }

    @Test
    void shardsMayShareAFolderAndBeMergedInIt() throws IOException {
        Path whole = folder.resolve("whole");
        new Sweeping(whole).all(FIXED, new FakeSweepEngine());
        Path shared = folder.resolve("shared");
        for (int number = 3; number >= 1; number--) {
            shard(FIXED, shared, number, 3);
        }
        assertThat(shared.resolve("manifest.json")).doesNotExist();
        merge(shared, shared);
        assertThat(Sweeping.results(shared)).isEqualTo(Sweeping.files(whole));
    }

    @Test
    void workIsDealtEvenly() {
        for (int of = 1; of <= 5; of++) {
            Set<Long> sizes = new HashSet<>();
            for (int number = 1; number <= of; number++) {
                Shard shard = new Shard(number, of);
                sizes.add(FIXED.points().stream()
                        .mapToLong(point -> FIXED.dealt(shard, point))
                        .sum());
            }
            assertThat(sizes).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsWritten() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Path out = folder.resolve("out");
        shard(FIXED, one, 1, 3);
        assertThatThrownBy(() -> merge(out, one))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("shards 2/3, 3/3 are missing. Maybe their folders");
        shard(FIXED, two, 2, 3);
        shard(FIXED, two, 3, 3);
        Unit lost = FIXED.points().get(1).unit(4);
        Path file = Stream.of(one, two)
                .map(dir -> new UnitStore(dir, folder).file(lost))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        Files.delete(file);
        assertThatThrownBy(() -> merge(out, one, two))
                .hasMessage("1 unit is missing: point 2 replication 4 of shard 3/3. Maybe give the command of shard 3/3"
                        + " again.");
        assertThat(out).doesNotExist();
    }

    @Test
    void shardsOfDifferentThingsAreRefused() {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        shard(FIXED, one, 1, 2);
        shard(PRECISE, two, 2, 2);
        assertThatThrownBy(() -> merge(folder.resolve("out"), one, two))
                .hasMessageContaining(two + ": shard 2/2 is of another sweep than shard 1/2 in " + one)
                .hasMessageContaining("differs");
        Path three = folder.resolve("three");
        shard(FIXED, three, 2, 3);
        assertThatThrownBy(() -> merge(folder.resolve("out"), one, three))
                .hasMessageContaining("different numbers of shards, 2 in " + one + ", 3 in " + three);
        assertThatThrownBy(() -> new Merge(List.of(one), Sweeping.folder(folder.resolve("out")), "9").run())
                .hasMessageContaining("was made by offramp test (")
                .hasMessageContaining("this is offramp 9 (");
        assertThatThrownBy(() -> merge(folder.resolve("out"), folder.resolve("nowhere")))
                .hasMessageContaining("nowhere: has no shards/", "there is no such folder");
    }

    @Test
    void failuresAreMergedToo() throws IOException {
        Path whole = folder.resolve("whole");
        new Sweeping(whole).all(FIXED, new FakeSweepEngine(open -> 0, unit -> unit.replication() == 2, 99));
        for (int number = 1; number <= 2; number++) {
            Path out = folder.resolve("s" + number);
            Notes.write(new Shard(number, 2), FIXED, out, Disk.by(new Staging(out).workshop()));
            Sweeping sweeping = new Sweeping(out);
            sweeping.shard = new Shard(number, 2);
            sweeping.units(FIXED, new FakeSweepEngine(open -> 0, unit -> unit.replication() == 2, 99));
        }
        SweepResult merged = merge(folder.resolve("merged"), folder.resolve("s1"), folder.resolve("s2"));
        assertThat(merged.failed()).isEqualTo(3);
        assertThat(Sweeping.files(folder.resolve("merged"))).isEqualTo(Sweeping.files(whole));
    }

    /** A shard failed on one machine and was done on another: done it is. */
    @Test
    void aUnitThatIsDoneAnywhereIsDone() throws IOException {
        Path whole = folder.resolve("whole");
        new Sweeping(whole).all(FIXED, new FakeSweepEngine());
        for (String name : List.of("failed", "done")) {
            Path out = folder.resolve(name);
            Notes.write(Shard.WHOLE, FIXED, out, Disk.by(new Staging(out).workshop()));
            new Sweeping(out).units(FIXED, new FakeSweepEngine(open -> 0, unit -> name.equals("failed"), 99));
        }
        assertThat(merge(folder.resolve("merged"), folder.resolve("failed"), folder.resolve("done"))
                        .failed())
                .isZero();
        assertThat(Sweeping.files(folder.resolve("merged"))).isEqualTo(Sweeping.files(whole));
    }

    @Test
    void aShardIsReadAsItIsWritten() {
        assertThat(Shard.read("2/3")).contains(new Shard(2, 3));
        assertThat(Shard.read("1/1")).contains(Shard.WHOLE);
        for (String wrong : List.of("0/3", "4/3", "1/0", "a/3", "2", "-1/3", "1/99999", "1/3/5", "")) {
            assertThat(Shard.read(wrong)).as(wrong).isEmpty();
        }
    }
}
