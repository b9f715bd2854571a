package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offramp.chance.Decision;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.person.Vital;
import org.offramp.time.Ledger;
import org.offramp.time.Years;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Diary.Kind;

/**
 * Diaries agree with the books: the diaries of everybody in a small place, added up, are the ledgers, count by count and
 * year by year, in both arms. No chance is involved.
 */
class DiaryTest {

    private static final int PEOPLE = 90;
    private static final int SEED = 8;

    @TempDir
    Path folder;

    private Simulation simulation(String measure) {
        return Scene.busy(folder).with("run: {district: 90}\n").measure(measure).simulation(PEOPLE, 1, 3, SEED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"POLICE", "PRETRIAL", "COURT", "PRISON", "AFTERCARE"})
    void everybodysDiaryTogetherIsTheBooks(Stage stage) {
        Simulation simulation = simulation(Gates.early(stage));
        List<ArmResult> results = simulation.run(1, 0);
        List<Map<String, Long>> told = List.of(new TreeMap<>(), new TreeMap<>());
        int row = 0;
        for (List<Diary> diaries = simulation.watch(1, 0, row);
                !diaries.isEmpty();
                diaries = simulation.watch(1, 0, ++row)) {
            for (int arm = 0; arm < 2; arm++) {
                add(told.get(arm), diaries.get(arm).entries(), simulation.years());
            }
        }
        assertThat(row).isGreaterThan(PEOPLE);
        for (int arm = 0; arm < 2; arm++) {
            Map<String, Long> counted = counted(results.get(arm).books());
            assertThat(counted.size()).isGreaterThan(80);
            assertThat(told.get(arm)).isEqualTo(counted);
        }
    }

    private static void add(Map<String, Long> sums, List<Entry> entries, Years years) {
        int standing = 0;
        int since = 0;
        for (Entry e : entries) {
            int year = years.of(e.tick());
            switch (e.kind()) {
                case VITAL -> sums.merge("vital " + e.code() + " " + year, e.amount(), Long::sum);
                case USE -> sums.merge("use " + e.detail() + " " + e.code() + " " + year, e.amount(), Long::sum);
                case JUSTICE -> sums.merge("justice " + e.code() + " " + year, e.amount(), Long::sum);
                case TREATMENT ->
                    sums.merge("treatment " + e.code() + " " + e.detail() + " " + year, e.amount(), Long::sum);
                case MEASURE ->
                    sums.merge("measure " + e.detail() + " " + e.code() + " " + year, e.amount(), Long::sum);
                case STANDS -> {
                    stay(sums, standing, since, e.tick());
                    standing = e.code();
                    since = e.tick();
                }
                default -> {
                    // nothing is counted
                }
            }
        }
        stay(sums, standing, since, years.end());
        sums.values().removeIf(sum -> sum == 0);
    }

    private static void stay(Map<String, Long> sums, int standing, int since, int until) {
        if (standing != Standing.OUTSIDE.ordinal()) {
            sums.merge("stays " + standing, (long) until - since, Long::sum);
        }
    }

    private static Map<String, Long> counted(Books books) {
        Map<String, Long> sums = new TreeMap<>();
        ledger(sums, "vital %d %d", books.vital(), 1);
        ledger(sums, "justice %d %d", books.justice(), 1);
        int modalities = books.treatment().kinds() / org.offramp.treatment.Given.values().length;
        ledger(sums, "treatment %d %d %d", books.treatment(), modalities);
        ledger(sums, "measure %d %d %d", books.gates(), org.offramp.measure.Step.values().length);
        for (int year = 0; year < books.years().slots(); year++) {
            for (int from = 1; from < books.use().nodes(); from++) {
                for (int to = 1; to < books.use().nodes(); to++) {
                    sums.merge(
                            "use " + (from - 1) + " " + (to - 1) + " " + year,
                            books.use().flow(from, to, year),
                            Long::sum);
                }
            }
            for (int standing = 1; standing < books.standing().nodes(); standing++) {
                sums.merge("stays " + standing, books.standing().area(standing, year), Long::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static void ledger(Map<String, Long> sums, String name, Ledger ledger, int parts) {
        for (int kind = 0; kind < ledger.kinds(); kind++) {
            for (int year = 0; year < ledger.years().slots(); year++) {
                Object[] words =
                        parts == 1 ? new Object[] {kind, year} : new Object[] {kind / parts, kind % parts, year};
                sums.put(name.formatted(words), ledger.total(kind, year));
            }
        }
    }

    /** The measure comes in with the reported years: before, the two roads are the same, draws and all. */
    @Test
    void beforeTheStartTheTwinsRoadIsTheSame() {
        Simulation simulation = simulation(Gates.early(Stage.POLICE));
        int told = 0;
        int parted = 0;
        for (int row = 0; row < PEOPLE; row++) {
            List<Diary> diaries = simulation.watch(1, 0, row);
            List<String> base = before(diaries.get(0), simulation.years().start());
            assertThat(before(diaries.get(1), simulation.years().start())).isEqualTo(base);
            told += base.size();
            parted +=
                    signs(diaries.get(0).entries()).equals(signs(diaries.get(1).entries())) ? 0 : 1;
        }
        assertThat(told).isGreaterThan(PEOPLE);
        assertThat(parted).as("roads that part later").isPositive();
    }

    private static List<String> before(Diary diary, int start) {
        List<Entry> entries =
                diary.entries().stream().filter(e -> e.tick() < start).toList();
        List<String> signs = new ArrayList<>(signs(entries));
        for (Entry e : entries) {
            for (Decision decision : Decision.values()) {
                signs.add(e.moment().drew(decision) + " " + e.moment().chance(decision));
            }
        }
        return signs;
    }

    private static List<String> signs(List<Entry> entries) {
        return entries.stream()
                .map(e -> e.kind() + " " + e.code() + " " + e.detail() + " " + e.amount() + " " + e.tick())
                .toList();
    }

    /** What the police did follows from the draw and the law told with it. */
    @Test
    void theDrawAndTheRuleToldDecide() {
        Simulation simulation = simulation(Gates.early(Stage.AFTERCARE));
        int arrests = 0;
        for (int row = 0; row < PEOPLE; row++) {
            for (Entry e : simulation.watch(1, 0, row).get(0).entries()) {
                if (e.is(Kind.JUSTICE, Counted.CONVICTIONS)) {
                    assertThat(e.moment().drew(Decision.VERDICT))
                            .isLessThan(e.moment()
                                    .rules()
                                    .law()
                                    .court()
                                    .conviction()
                                    .get(org.offramp.person.OffenceClass.of(e.detail()))
                                    .value());
                } else if (e.is(Kind.JUSTICE, Counted.ARRESTS)) {
                    arrests++;
                } else if (e.is(Kind.VITAL, Vital.OVERDOSE)) {
                    assertThat(e.moment().chance(Decision.PULSE_MARK)).isPositive();
                }
            }
        }
        assertThat(arrests).isGreaterThan(20);
    }

    @Test
    void whereThereIsNobodyThereIsNoDiary() {
        assertThat(simulation(Gates.early(Stage.COURT)).watch(1, 0, 100_000)).isEmpty();
    }
}
