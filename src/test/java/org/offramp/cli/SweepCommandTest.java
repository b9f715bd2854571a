package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.table.JsonReader;

/** A study from the command to the tables, on a real place. */
class SweepCommandTest {

    private static final String STUDY = """
            name: referral
            title: Police referral and shorter remand
            question: Does it help?
            scenario: %1$s
            arms:
              referral:
                title: Police referral
                measures: [%2$s, %3$s]
              remand:
                measures: [%2$s, %3$s]
                set: {justice.pretrial.level: 0.5}
            vary:
              - path: measures.police-referral.gate.offered
                label: Share of eligible people offered
                values: [0.3, 0.6]
            run: {people: 700, years: 1, warmup: 1, seed: 11}
            replications: 2
            outcomes: [prison-population, arrests, "arrests[sex=female]", convictions-avoided, cost]
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void writeTheStudy() throws IOException {
        study = folder.resolve("referral.yaml");
        Path referral = Path.of("scenarios/measures/police-referral.yaml").toAbsolutePath();
        Files.writeString(
                study,
                STUDY.formatted(
                        Path.of("scenarios/kenya.yaml").toAbsolutePath(),
                        referral,
                        referral.resolveSibling("remand-reform.yaml")));
    }

    private int offramp(Object... args) {
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Offramp.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                files.put(
                        folder.relativize(file).toString(),
                        file.endsWith("manifest.json")
                                ? text.replaceAll("\"(command|jdk|threads|duration-seconds)\": .*", "")
                                : text);
            }
        }
        return files;
    }

    /** Units, threads and shards change nothing; an arm of a sweep is the arm of a run, to the last digit. */
    @Test
    void aSweepIsItsRunsHoweverItIsSplit() throws IOException {
        Path one = folder.resolve("one");
        assertThat(offramp("sweep", study, "--out", one, "--threads", 1, "--quiet"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).isEmpty();
        for (String shard : List.of("1/2", "2/2")) {
            Path part = folder.resolve("s" + shard.charAt(0));
            assertThat(offramp("sweep", study, "--out", part, "--shard", shard, "--threads", 2))
                    .isZero();
            assertThat(part.resolve("runs.csv")).doesNotExist();
        }
        Path merged = folder.resolve("merged");
        assertThat(offramp(
                        "merge",
                        folder.resolve("s1"),
                        folder.resolve("s2"),
                        "--out",
                        merged,
                        "--fail-if",
                        "mean(arrests) > 0"))
                .as(err.toString())
                .isEqualTo(3);
        assertThat(out.toString())
                .contains("--fail-if mean(arrests) > 0: holds: point 1, base ")
                .contains("Police referral and shorter remand: 2 design points, 4 units of work")
                .contains("Differences are from the arm 'base'")
                .contains("Tables: " + merged);
        assertThat(files(merged)).isEqualTo(files(one)).containsKey("report.html");
        assertThat(Files.readString(one.resolve("report.html")))
                .contains("offramp sweep " + study + " --people 700 --years 1 --warmup 1 --seed 11 --replications 2");
        isTheSameAgain(merged);

        List<String[]> rows = Files.readAllLines(one.resolve("runs.csv")).stream()
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(rows.get(2)[7]).as("the arm makes a difference").isNotEqualTo(rows.get(1)[7]);

        Path run = folder.resolve("run");
        assertThat(offramp(run(run, "measures.police-referral.gate.offered=0.6")))
                .as(err.toString())
                .isZero();
        isLike(run, "base", one, "2,%d,", "base");
        isLike(run, "alternative", one, "2,%d,", "referral");
        assertThat(offramp(run(run, "measures.police-referral.gate.offered=0.3", "justice.pretrial.level=0.5")))
                .as(err.toString())
                .isZero();
        isLike(run, "alternative", one, "1,%d,", "remand");
    }

    /** By its manifest; not if there is something already, nor with other files. */
    private void isTheSameAgain(Path sweep) throws IOException {
        Object[] repeat = {"repeat", sweep, "--threads", 1, "--quiet"};
        assertThat(offramp(repeat)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("identical: all 4 tables of " + sweep);
        assertThat(offramp(repeat)).isEqualTo(2);
        assertThat(err.toString()).contains("merged-repeated: has finished results", "Maybe another --out?");
        String text = Files.readString(study);
        Path other = folder.resolve("other");
        Files.writeString(study, text.replace("[0.3, 0.6]", "[0.3, 0.7]"));
        assertThat(offramp("repeat", sweep, "--out", other)).isEqualTo(2);
        assertThat(err.toString())
                .contains("the scenario or the size of point 2 differs. Maybe with the files of then?");
        assertThat(other).doesNotExist();
        Files.writeString(study, text);
    }

    private Object[] run(Path to, String... settings) {
        List<Object> args = new ArrayList<>(List.of("run", "scenarios/kenya.yaml", "--quiet", "--out", to));
        args.addAll(List.of(
                "--measure",
                "scenarios/measures/police-referral.yaml",
                "--measure",
                "scenarios/measures/remand-reform.yaml",
                "--people",
                700,
                "--years",
                1));
        args.addAll(List.of("--warmup", 1, "--seed", 11, "--replications", 2, "--threads", 1));
        Stream.of(settings).forEach(setting -> args.addAll(List.of("--set", setting)));
        return args.toArray();
    }

    /** The values of an arm of a run are those of an arm of the sweep; twins only where the base is the same. */
    private static void isLike(Path run, String arm, Path sweep, String start, String sweepArm) throws IOException {
        Map<String, String> yearly = new TreeMap<>();
        for (String line : Files.readAllLines(run.resolve("yearly.csv"))) {
            String[] f = line.split(",", -1);
            if (f[0].equals(arm) && f[2].isEmpty()) {
                yearly.put(f[1] + "," + f[3] + "," + f[4], f[5]);
            }
        }
        for (int replication = 1; replication <= 2; replication++) {
            String from = String.format(java.util.Locale.ROOT, start, replication);
            String[] f = Files.readAllLines(sweep.resolve("runs.csv")).stream()
                    .filter(line -> line.startsWith(from) && line.split(",", -1)[4].equals(sweepArm))
                    .findFirst()
                    .orElseThrow()
                    .split(",", -1);
            assertThat(f[7]).isEqualTo(yearly.get(replication + ",prison-population,all"));
            assertThat(f[8]).isEqualTo(yearly.get(replication + ",arrests,all"));
            assertThat(f[9]).isEqualTo(yearly.get(replication + ",arrests,sex=female"));
            assertThat(f[11]).isEqualTo(yearly.get(replication + ",cost,all"));
            String twins = yearly.getOrDefault(replication + ",convictions-avoided,all", "");
            assertThat(f[10]).isEqualTo(sweepArm.equals("remand") ? "" : twins);
        }
    }

    @Test
    void aLineOfJsonForEveryUnitAndNothingElse() {
        Path to = folder.resolve("json");
        Object[] command = {"sweep", study, "--out", to, "--json", "--people", 300, "--replications", 1, "--quiet"};
        assertThat(offramp(command)).as(err.toString()).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(JsonReader.read(line))
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                        .containsKeys("unit", "point", "replication", "factors")
                        .containsEntry("status", "done"));
        assertThat(lines)
                .anyMatch(line -> line.contains(
                        "\"seed\": 11, " + "\"factors\": {\"measures.police-referral.gate.offered\": 0.3}, "))
                .anyMatch(line -> line.contains("{\"measures.police-referral.gate.offered\": 0.6}"));
        assertThat(offramp(command)).isZero();
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.contains("\"status\": \"kept\""));
    }

    /** Whether the file or the command line says so: one year holds no share within two. */
    @Test
    void fewerYearsThanAnOutcomeTakesAreRefused() throws IOException {
        Files.writeString(
                study,
                Files.readString(study)
                        .replace("years: 1", "years: 2")
                        .replace("cost]", "cost, \"rearrest-2y[route=release]\"]"));
        Path to = folder.resolve("years");
        assertThat(offramp("sweep", study, "--out", to, "--years", 1, "--quiet"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--years is 1, and the outcome rearrest-2y[route=release] takes 2 reported years.");
        assertThat(to).doesNotExist();
        assertThat(offramp("check", study)).as(err.toString()).isZero();
    }

    /** What cannot be run is said at the value that makes it so. */
    @Test
    void aCheckSaysWhichValueCannotBeRun() throws IOException {
        Files.writeString(
                study,
                Files.readString(study)
                        .replace(
                                "measures.police-referral.gate.offered", "drug-use.substances.cannabis.prevalence.male")
                        .replace("[0.3, 0.6]", "[0.006, 0.9]"));
        assertThat(offramp("check", study)).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith(study + ":15: vary[0].values[1]: point 2 of arm 'base' cannot be run with "
                        + "drug-use.substances.cannabis.prevalence.male=0.9");
    }

    /** A place whose prevalence cannot be reached can be read and not run: its point fails, the other does not. */
    @Test
    void aPointThatCannotBeRunFailsAndTheOthersAreThere() throws IOException {
        Files.writeString(
                study,
                Files.readString(study)
                        .replace(
                                "measures.police-referral.gate.offered", "drug-use.substances.cannabis.prevalence.male")
                        .replace("[0.3, 0.6]", "[0.006, 0.9]"));
        Path to = folder.resolve("failing");
        Object[] command = {
            "sweep",
            study,
            "--out",
            to,
            "--people",
            300,
            "--replications",
            1,
            "--threads",
            1,
            "--fail-if",
            "mean(arrests) >= 0"
        };
        assertThat(offramp(command)).as("a unit that failed comes first").isEqualTo(1);
        assertThat(out.toString()).contains("--fail-if mean(arrests) >= 0: holds: point 1, base ");
        assertThat(err.toString()).contains("1 unit failed, at point 2, replication 1 (failed/");
    }

    /** A condition is held against every point, or one of them, after the tables are written. */
    @Test
    void aConditionIsJudgedAtEveryPoint() {
        Path to = folder.resolve("guarded");
        Object[] sweep = {"sweep", study, "--out", to, "--people", 300, "--replications", 1, "--quiet", "--fail-if"};
        assertThat(guarded(sweep, "mean(arrests) >= 0")).isEqualTo(3);
        assertThat(out.toString()).contains("holds: point 1, base ").contains("; point 2, base ");
        assertThat(to.resolve("manifest.json")).exists();
        assertThat(guarded(sweep, "mean(difference:referral:arrests[sex=female;point=2]) > 1e9"))
                .isZero();
        assertThat(out.toString()).contains("does not hold: point 2, referral ").doesNotContain("point 1");
        assertThat(guarded(sweep, "arrests > 0")).isZero();
        assertThat(out.toString()).contains("cannot be told: ").contains("no interval: one replication");
        Map<String, String> wrong = Map.of(
                "arrests[point=3] > 0", "the point is 3, expected 1 to 2",
                "arrests[year=2030] > 0", "Maybe without year=?",
                "cost[payer=prison] > 0", "keeps no outcome 'cost[payer=prison]', expected one of prison-population",
                "difference:base:cost > 0", "no arm 'base' to hold against the base",
                "cost > 5%", "is no share");
        wrong.forEach((condition, said) -> {
            assertThat(guarded(sweep, condition)).isEqualTo(2);
            assertThat(err.toString()).contains(said);
        });
        assertThat(offramp("sweep", study, "--out", to, "--shard", "1/2", "--fail-if", "cost > 0"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Maybe give it to offramp merge?");
    }

    private int guarded(Object[] sweep, String condition) {
        return offramp(Stream.concat(Stream.of(sweep), Stream.of(condition)).toArray());
    }

    @Test
    void whatIsWrongIsSaidInOneLineAndNothingIsWritten() throws IOException {
        Path to = folder.resolve("wrong");
        assertThat(offramp("sweep", study, "--out", to, "--shard", "4/3")).isEqualTo(2);
        assertThat(err.toString()).contains("--shard is '4/3', expected I/N");
        assertThat(offramp("sweep", study, "--out", to, "--people", 0)).isEqualTo(2);
        assertThat(err.toString()).contains("--people is 0, expected 1");
        assertThat(offramp("sweep", study, "--out", study)).isEqualTo(2);
        assertThat(err.toString()).contains("which is a file");
        assertThat(offramp("merge", folder, "--out", to)).isEqualTo(1);
        assertThat(err.toString()).contains("has no shards/");
        Path blocked = folder.resolve("blocked");
        Files.createDirectories(blocked);
        Files.writeString(blocked.resolve(".parts"), "a file in the way");
        assertThat(offramp("sweep", study, "--out", blocked, "--people", 100)).isEqualTo(1);
        assertThat(err.toString()).contains("cannot write to " + blocked);
        Files.writeString(study, Files.readString(study).replace("[0.3, 0.6]", "[0.3, 1.6]"));
        assertThat(offramp("sweep", study, "--out", to)).isEqualTo(2);
        assertThat(to).doesNotExist();
    }
}
