package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offramp.study.table.JsonReader;

/** A study from the command to the tables, on a real place. */
class SweepCommandTest extends StudyInHand {

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
}
