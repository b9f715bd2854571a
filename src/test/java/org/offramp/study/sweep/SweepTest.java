package org.offramp.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.table.Staging;
import org.offramp.study.unit.RunFailure;

/** Units are kept, failed, interrupted and gone on with: nothing is done twice, and the end is the same bytes. */
class SweepTest {

    private static final Plan PRECISE = HandMadePlan.until(3, 2, 12, Map.of("difference:arrests", 0.05));

    @TempDir
    private Path folder;

    private Path whole(Plan plan) {
        Path whole = folder.resolve("whole");
        new Sweeping(whole).all(plan, new FakeSweepEngine());
        return whole;
    }

    @Test
    void theOrderInWhichUnitsEndChangesNothing() throws IOException {
        Path first = whole(PRECISE);
        Path last = folder.resolve("last");
        new Sweeping(last).all(PRECISE, new FakeSweepEngine(open -> open - 1, unit -> false, 999));
        Path threads = folder.resolve("threads");
        Sweeping real = new Sweeping(threads);
        real.disk = Disk.by(new Staging(threads).workshop());
        try (SweepEngine engine = new ThreadEngine(3, HandMadePlan::part)) {
            real.all(PRECISE, engine);
        }
        assertThat(Sweeping.files(last)).isEqualTo(Sweeping.files(first));
        assertThat(Sweeping.files(threads)).isEqualTo(Sweeping.files(first));
    }

    /** At every moment the power may fail: before any unit, between two, after the last. */
    @Test
    void interruptedAfterAnyUnitItGoesOnToTheSameBytesAndDoesNothingTwice() throws IOException {
        Map<String, String> whole = Sweeping.files(whole(PRECISE));
        int units = (int) whole.keySet().stream()
                .filter(name -> name.startsWith(UnitStore.UNITS))
                .count();
        assertThat(units).isGreaterThan(9);
        for (int k = 0; k < units; k++) {
            Path broken = folder.resolve("broken" + k);
            FakeSweepEngine breaks = new FakeSweepEngine(open -> open / 2, unit -> false, k);
            assertThatThrownBy(() -> new Sweeping(broken).all(PRECISE, breaks)).hasMessage("the power failed");
            assertThat(broken.resolve("manifest.json")).doesNotExist();
            FakeSweepEngine again = new FakeSweepEngine();
            new Sweeping(broken).all(PRECISE, again);
            assertThat(again.taken).hasSize(units - k);
            assertThat(Sweeping.files(broken)).isEqualTo(whole);
        }
    }

    /** The disk is full at the k-th file, in the middle of it. */
    @Test
    void aFullDiskIsOneErrorAndLosesNothing() throws IOException {
        Map<String, String> whole = Sweeping.files(whole(PRECISE));
        for (int k = 0; k < 10; k++) {
            Path full = folder.resolve("full" + k);
            Sweeping sweeping = new Sweeping(full);
            Disk sound = sweeping.disk;
            Files.createDirectories(full.resolve(".parts"));
            AtomicInteger left = new AtomicInteger(k);
            sweeping.disk = (file, text) -> {
                if (left.getAndDecrement() <= 0) {
                    sound.put(full.resolve(".parts").resolve("half"), text.substring(0, text.length() / 2));
                    throw new IOException("No space left on device");
                }
                sound.put(file, text);
            };
            assertThatThrownBy(() -> sweeping.all(PRECISE, new FakeSweepEngine()))
                    .isInstanceOf(RunFailure.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("the same command goes on");
            assertThat(full.resolve("manifest.json")).doesNotExist();
            FakeSweepEngine again = new FakeSweepEngine();
            new Sweeping(full).all(PRECISE, again);
            assertThat(Sweeping.files(full)).isEqualTo(whole);
            assertThat(again.taken)
                    .hasSize((int) whole.keySet().stream()
                                    .filter(name -> name.startsWith(UnitStore.UNITS))
                                    .count()
                            - k);
        }
    }

    @Test
    void aFailingUnitIsRecordedTheOthersGoOnAndItIsRepeatedOnlyWhenAsked() throws IOException {
        Plan plan = HandMadePlan.fixed(3, 4);
        Map<String, String> whole = Sweeping.files(whole(plan));
        Path out = folder.resolve("failing");
        FakeSweepEngine fails =
                new FakeSweepEngine(open -> 0, unit -> unit.point() == 2 && unit.replication() != 3, 999);
        SweepResult result = new Sweeping(out).all(plan, fails);
        assertThat(fails.ended).hasSize(12);
        assertThat(result.failed()).isEqualTo(3);
        Unit first = plan.points().get(1).unit(1);
        assertThat(result.failures())
                .containsExactly("3 units failed, the first at point 2, replication 1 (failed/" + first.name()
                        + ".json): account does not balance: 12 against 7 (replication 1)");
        Map<String, String> files = Sweeping.files(out);
        assertThat(files.get("failures.csv").lines())
                .hasSize(4)
                .startsWith("point,replication,seed,unit,scenario,message")
                .contains("2,1,-9223372036854775807," + first.name() + ",failed/" + first.name()
                        + ".json,account does not balance: 12 against 7 (replication 1)");
        assertThat(files.get("design.csv").lines())
                .contains("1,0.1,word 1,4,0,", "2,0.2,word 2,1,3,", "3,0.3,word 3,4,0,");
        assertThat(files.get("failed/" + first.name() + ".json"))
                .contains(first.identity(), "\"people\": 100", "\"replication\": 1", "-9223372036854775807");
        assertThat(files.get("summary.csv").lines().filter(line -> line.startsWith("2,0.2,word 2,base,arrests,all")))
                .allMatch(line -> line.endsWith(",1"))
                .hasSize(1);

        FakeSweepEngine none = new FakeSweepEngine();
        Sweeping same = new Sweeping(out);
        assertThat(same.all(plan, none).failed()).isEqualTo(3);
        assertThat(none.taken).isEmpty();
        assertThat(same.news)
                .extracting(UnitNews::status)
                .contains(UnitNews.Status.FAILED_BEFORE, UnitNews.Status.KEPT);
        assertThat(Sweeping.files(out)).isEqualTo(files);

        Sweeping again = new Sweeping(out);
        again.retry = true;
        FakeSweepEngine retried = new FakeSweepEngine();
        assertThat(again.all(plan, retried).failed()).isZero();
        assertThat(retried.taken).hasSize(3);
        assertThat(Sweeping.files(out)).isEqualTo(whole);
    }

    @Test
    void anErrorOfTheModelIsAFailedUnitAndNotTheEnd() {
        Plan plan = HandMadePlan.fixed(2, 2);
        try (SweepEngine engine = new ThreadEngine(2, unit -> {
            switch (unit.point() * 10 + unit.replication()) {
                case 11 -> throw new OutOfMemoryError("heap");
                case 12 -> throw new IllegalStateException("line one\n  line two");
                case 21 -> throw new AssertionError("no");
                default -> {
                    return HandMadePlan.part(unit);
                }
            }
        })) {
            SweepResult result = new Sweeping(folder).all(plan, engine);
            assertThat(result.done()).isEqualTo(1);
            assertThat(result.failures())
                    .hasSize(3)
                    .anyMatch(line -> line.contains("out of memory. Maybe fewer --people"))
                    .anyMatch(line -> line.contains("line one; line two"))
                    .anyMatch(line -> line.contains("AssertionError: no"))
                    .noneMatch(line -> line.contains("\n"));
        }
    }

    /** A file cut short anywhere, or with one letter changed anywhere, is as good as none. */
    @Test
    void aDamagedUnitIsDoneAgain() throws IOException {
        Plan plan = HandMadePlan.fixed(1, 1);
        Map<String, String> whole = Sweeping.files(whole(plan));
        Unit unit = plan.points().get(0).unit(1);
        UnitStore store = new UnitStore(folder.resolve("whole"), folder.resolve("aside"));
        Path file = store.file(unit);
        String text = Files.readString(file);
        for (int at = 0; at < text.length(); at++) {
            Files.writeString(file, text.substring(0, at));
            assertThat(store.read(unit)).as("cut at %d", at).isEmpty();
            char other = text.charAt(at) == '1' ? '2' : '1';
            Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
            assertThat(store.read(unit)).as("changed at %d", at).isEmpty();
        }
        FakeSweepEngine again = new FakeSweepEngine();
        new Sweeping(folder.resolve("whole")).all(plan, again);
        assertThat(again.taken).containsExactly(unit);
        assertThat(Sweeping.files(folder.resolve("whole"))).isEqualTo(whole);
    }

    @Test
    void aChangedStudyKeepsTheUnitsThatStillMatch() throws IOException {
        Path out = folder.resolve("out");
        new Sweeping(out).all(HandMadePlan.fixed(2, 2), new FakeSweepEngine());
        FakeSweepEngine more = new FakeSweepEngine();
        Plan larger = HandMadePlan.plan(3, 3, 3, Map.of(), List.of("cost"));
        new Sweeping(out).all(larger, more);
        assertThat(more.taken).hasSize(9 - 4);
        Path fresh = folder.resolve("fresh");
        new Sweeping(fresh).all(larger, new FakeSweepEngine());
        assertThat(Sweeping.files(out)).isEqualTo(Sweeping.files(fresh));
        FakeSweepEngine fewer = new FakeSweepEngine();
        new Sweeping(out).all(HandMadePlan.fixed(1, 2), fewer);
        assertThat(fewer.taken).isEmpty();
        assertThat(Sweeping.files(out).get("runs.csv").lines()).hasSize(1 + 2 * 3);
    }

    @Test
    void aUnitThatIsLeftAsideIsForgottenAndFailuresOfAnotherStudyAreNotShown() throws IOException {
        Path out = folder.resolve("out");
        Plan two = HandMadePlan.fixed(2, 1);
        new Sweeping(out).all(two, new FakeSweepEngine(open -> 0, unit -> unit.point() == 2, 99));
        assertThat(out.resolve("failures.csv")).exists();
        assertThat(new Sweeping(out)
                        .all(HandMadePlan.fixed(1, 1), new FakeSweepEngine())
                        .failed())
                .isZero();
        assertThat(out.resolve("failures.csv")).doesNotExist();
    }
}
