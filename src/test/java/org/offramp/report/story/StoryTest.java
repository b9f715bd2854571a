package org.offramp.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.cli.Program;
import org.offramp.justice.Counted;
import org.offramp.outcome.Books;
import org.offramp.scenario.Parameter;
import org.offramp.study.Rerun;
import org.offramp.study.unit.PersonId;
import org.offramp.time.Clock;
import org.offramp.treatment.Given;
import org.offramp.world.Diary;
import org.offramp.world.Simulation;

/**
 * Stories of a small run of the United States with deflection by the police: they agree with the table of twins and with
 * the books, name rules that exist, and fit the page. No chance is involved.
 */
class StoryTest {

    private static final Pattern RULE = Pattern.compile("\\(([a-z][a-z-]*\\.[\\w.\\[\\]-]+)[ ;:)]");

    @TempDir
    private static Path folder;

    private static Path run;
    private static Rerun rerun;

    @BeforeAll
    static void run() {
        run = folder.resolve("run");
        assertThat(Program.start(
                        new StringWriter(),
                        "run",
                        "scenarios/usa.yaml",
                        "--measure",
                        "scenarios/measures/police-deflection.yaml",
                        "--people",
                        "3000",
                        "--years",
                        "3",
                        "--warmup",
                        "2",
                        "--replications",
                        "2",
                        "--set",
                        "run.district=300",
                        "--twins",
                        "--quiet",
                        "--out",
                        run.toString()))
                .isZero();
        rerun = Rerun.of(run, "development");
    }

    private static List<Map<String, String>> twins() throws IOException {
        List<String> lines = Files.readAllLines(run.resolve("twins.csv"));
        String[] header = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], fields[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Diary> diaries(String person) {
        PersonId id = PersonId.of(person).orElseThrow();
        return rerun.simulation().watch(id.replication(), id.district() - 1, id.number() - 1);
    }

    /** A run made again from its manifest gives the same lives: what each story sums up to is the row of twins.csv. */
    @Test
    void summariesAgreeWithTheTableOfTwins() throws IOException {
        List<Map<String, String>> twins = twins();
        assertThat(twins).hasSizeGreaterThan(20);
        for (int i = 0; i < twins.size(); i += 2) {
            Map<String, String> row = twins.get(i);
            List<Diary> diaries = diaries(row.get("person"));
            Totals base = Totals.of(diaries.get(0).entries(), rerun.simulation().years());
            Totals other =
                    Totals.of(diaries.get(1).entries(), rerun.simulation().years());
            assertThat(days(other.prison() - base.prison())).isEqualTo(number(row, "prison-days"));
            assertThat(days(other.treatment() - base.treatment())).isEqualTo(number(row, "treatment-days"));
            assertThat(days(other.control() - base.control())).isEqualTo(number(row, "control-days"));
            assertThat((double) (other.arrests() - base.arrests())).isEqualTo(number(row, "arrests"));
            assertThat(new Displacement(diaries.get(0).entries(), diaries.get(1).entries()).displaced())
                    .isEqualTo(row.get("displaced").equals("yes"));
            assertThat(base.dead() && !other.dead()).isEqualTo(row.get("death").equals("averted"));
        }
    }

    /** As many digits as the table has. */
    private static double days(long ticks) {
        return new java.math.BigDecimal(Clock.days(ticks))
                .setScale(2, java.math.RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** Everybody's story together holds the counts of the books: arrests, convictions, treatments, deaths. */
    @Test
    void sentencesAddUpToTheBooks() {
        Simulation simulation = rerun.simulation();
        Books books = simulation.run(1, 0).get(1).books();
        Narrator narrator = new Narrator(
                simulation.gates(1),
                rerun.scenario().place().start(),
                simulation.years().start());
        Map<String, Long> told = new TreeMap<>();
        int rows = simulation.rows(1, 0);
        for (int row = 0; row < rows; row++) {
            for (Turn turn : narrator.tell(simulation.watch(1, 0, row).get(1).entries())) {
                for (String start :
                        List.of("is arrested for", "is convicted of", "is released from", "treatment begins", "dies")) {
                    if (turn.text().startsWith(start)) {
                        told.merge(start, 1L, Long::sum);
                    }
                }
            }
        }
        assertThat(told)
                .containsEntry("is arrested for", count(books, Counted.ARRESTS))
                .containsEntry("is convicted of", count(books, Counted.CONVICTIONS))
                .containsEntry("is released from", count(books, Counted.RELEASED))
                .containsEntry("treatment begins", started(books))
                .containsEntry("dies", died(books));
    }

    private static long count(Books books, Counted what) {
        long sum = 0;
        for (int year = 1; year <= books.years().reported(); year++) {
            sum += books.justice().total(what.ordinal(), year);
        }
        assertThat(sum).as(what.toString()).isPositive();
        return sum;
    }

    private static long started(Books books) {
        int modalities = books.treatment().kinds() / Given.values().length;
        long sum = 0;
        for (int kind = 0; kind < modalities; kind++) {
            for (int year = 1; year <= books.years().reported(); year++) {
                sum += books.treatment().total(Given.STARTED.ordinal() * modalities + kind, year);
            }
        }
        return sum;
    }

    private static long died(Books books) {
        long sum = 0;
        for (int kind = 2; kind < 5; kind++) {
            for (int year = 1; year <= books.years().reported(); year++) {
                sum += books.vital().total(kind, year);
            }
        }
        return sum;
    }

    /** Every rule named is a parameter of the run or the path above some, and every line fits and is in plain words. */
    @Test
    void rulesExistAndLinesFit() throws IOException {
        TreeSet<String> paths = new TreeSet<>();
        for (Parameter parameter : rerun.scenario().parameters()) {
            paths.add(parameter.path());
        }
        TreeSet<String> named = new TreeSet<>();
        List<Map<String, String>> twins = twins();
        for (int i = 0; i < twins.size(); i += 2) {
            PersonId id = PersonId.of(twins.get(i).get("person")).orElseThrow();
            List<String> lines = new Story(rerun, id, 1).lines();
            assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Columns.WIDTH));
            for (int arm = 0; arm < 2; arm++) {
                Narrator narrator = new Narrator(
                        rerun.simulation().gates(arm),
                        rerun.scenario().place().start(),
                        rerun.simulation().years().start());
                for (Turn turn : narrator.tell(diaries(id.toString()).get(arm).entries())) {
                    assertThat(turn.text()).doesNotContainPattern("[A-Z]{2,}|_|null|NaN");
                    Matcher rule = RULE.matcher(turn.text());
                    while (rule.find()) {
                        named.add(rule.group(1));
                    }
                }
            }
        }
        assertThat(named)
                .hasSizeGreaterThan(25)
                .allSatisfy(path -> assertThat(paths)
                        .as(path)
                        .anyMatch(known ->
                                known.equals(path) || known.startsWith(path + ".") || known.startsWith(path + "[")));
    }

    private static String offramp(int code, String... args) {
        StringWriter said = new StringWriter();
        assertThat(Program.start(said, args)).as(said.toString()).isEqualTo(code);
        return said.toString();
    }

    private String find(String word, int number) {
        return offramp(0, "story", run.toString(), "--find", word, "--number", Integer.toString(number));
    }

    /** Who is found is who twins.csv says, in its order, each of them. */
    @Test
    void whoIsFoundIsSuchAPerson() throws IOException {
        List<String> displaced = people("displaced", "yes");
        List<String> widened = people("widened", "yes");
        assertThat(widened).hasSizeGreaterThan(2);
        for (int k = 1; k <= Math.min(3, displaced.size()); k++) {
            assertThat(find("displaced", k))
                    .startsWith("Person " + displaced.get(k - 1) + ",")
                    .contains("is displaced")
                    .containsPattern("displaced +yes");
        }
        assertThat(find("avoided-prison", 1)).containsPattern("displaced +no");
        for (int k = 1; k <= 3; k++) {
            assertThat(find("net-widened", k))
                    .startsWith("Person " + widened.get(k - 1) + ", net-widened number " + k + "; looked at ")
                    .contains("no further action");
        }
        List<String> dead = twins().stream()
                .filter(row -> !row.get("death").isEmpty())
                .map(row -> row.get("person"))
                .toList();
        if (dead.isEmpty()) {
            assertThat(offramp(2, "story", run.toString(), "--find", "died")).contains("looked at", "Maybe");
        } else {
            assertThat(find("died", 1)).startsWith("Person " + dead.get(0) + ",");
        }
        String spared = find("avoided-prison", 2);
        assertThat(spared).containsPattern("days in prison +[1-9.]+[0-9.]* +0\\.0\n");
        String id = spared.substring("Person ".length(), spared.indexOf(','));
        assertThat(twins())
                .filteredOn(row -> row.get("person").equals(id))
                .singleElement()
                .satisfies(row -> assertThat(number(row, "prison-days")).isNegative());
    }

    private static List<String> people(String column, String value) throws IOException {
        return twins().stream()
                .filter(row -> row.get(column).equals(value))
                .map(row -> row.get("person"))
                .toList();
    }
}
