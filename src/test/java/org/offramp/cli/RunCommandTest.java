package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.table.Manifest;

/** A run from the command to the report. */
class RunCommandTest {

    private static final List<String> SMALL = List.of(
            "run", "scenarios/usa.yaml", "--people", "400", "--years", "1", "--warmup", "1", "--replications", "2");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int offramp(List<String> start, String... more) {
        List<String> args = new ArrayList<>(start);
        args.addAll(List.of(more));
        return Offramp.run(new PrintWriter(out, true), new PrintWriter(err, true), args.toArray(String[]::new));
    }

    @Test
    void aRunSaysOnceThatItGoesAgainstStandardsAndTheManifestSaysWhere() {
        Path there = folder.resolve("court");
        assertThat(offramp(SMALL, "--measure", "scenarios/measures/drug-court.yaml", "--out", there.toString()))
                .isZero();
        assertThat(err.toString()).containsOnlyOnce("goes against international standards in 2 places");
        assertThat(Manifest.read(there).get("warnings").toString())
                .contains("principle=way-out", "measure=drug-court", "path=gate.failure-length");
        assertThat(offramp(
                        SMALL, "--quiet", "--measure", "scenarios/measures/drug-court.yaml", "--out", there.toString()))
                .isZero();
        assertThat(err.toString()).containsOnlyOnce("goes against international standards");
    }

    @Test
    void aRunLeavesTheFolderOfTheContractAndSaysWhatItFound() throws IOException {
        Path first = folder.resolve("first");
        assertThat(offramp(SMALL, "--out", first.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Prison population", "1 in", "Report: " + first.resolve("report.html"));
        for (String file : List.of(
                "manifest.json",
                "summary.csv",
                "yearly.csv",
                "difference.csv",
                "gates.csv",
                "flows.csv",
                "accounts.csv",
                "parameters.csv",
                "report.html")) {
            assertThat(first.resolve(file)).isNotEmptyFile();
        }
        assertThat(first.resolve(".parts")).doesNotExist();
        assertThat(Manifest.read(first)).containsKeys("scenario", "scenario-hash", "fit", "duration-seconds", "seed");
        assertThat(offramp(List.of("report", first.toString()))).isZero();
        Path second = folder.resolve("second");
        assertThat(offramp(SMALL, "--quiet", "--threads", "1", "--agenda", "mason", "--out", second.toString()))
                .isZero();
        for (String table : List.of("summary.csv", "yearly.csv", "flows.csv", "accounts.csv", "parameters.csv")) {
            assertThat(Files.readString(second.resolve(table))).isEqualTo(Files.readString(first.resolve(table)));
        }
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThat(offramp(SMALL, "--threads", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--threads is 0, expected 1 to", "Maybe");
        assertThat(offramp(List.of("run", "scenarios/usa.yaml", "--years", "80", "--warmup", "20")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("make 100 years");
        assertThat(offramp(SMALL, "--set", "run.yers=3")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe 'run.years'?");
        assertThat(offramp(SMALL, "--out", "pom.xml")).isEqualTo(2);
    }

    /** Two rules in either order: the same folder but for the command and the duration in the manifest. */
    @Test
    void priorityRulesAreComparedInOneRun() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        assertThat(offramp(
                        SMALL, "--priority", "voluntary-first", "--priority", "justice-first", "--out", one.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Priority rules compared", "Justice first", "Voluntary first");
        assertThat(offramp(
                        SMALL,
                        "--priority",
                        "justice-first",
                        "--priority",
                        "voluntary-first",
                        "--out",
                        other.toString()))
                .isZero();
        for (String table : List.of("summary.csv", "difference.csv", "yearly.csv", "flows.csv", "accounts.csv")) {
            assertThat(Files.readString(other.resolve(table))).isEqualTo(Files.readString(one.resolve(table)));
        }
        assertThat(Files.readString(one.resolve("summary.csv")))
                .contains("\nbase,", "\njustice-first,displaced,all", "\nvoluntary-first,displaced,all")
                .doesNotContain("\nalternative,");
        assertThat(Files.readString(one.resolve("difference.csv")))
                .contains("\nvoluntary-first,waiting,route=voluntary,");
        assertThat(Files.readString(one.resolve("report.html")))
                .contains("the priority rule justice first", "Voluntary first");
        assertThat(Manifest.read(one)).containsEntry("priority", "first-come");
        assertThat(one.resolve("figures/priority-rules.svg")).isNotEmptyFile();
    }

    @Test
    void aRuleNobodyKnowsIsRefused() {
        assertThat(offramp(SMALL, "--priority", "justice-frist")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "'justice-frist' is no priority rule", "pregnant-and-juveniles-first", "Maybe justice-first?");
    }

    @Test
    void theBenchmarkPrintsARowForEachSizeAndAgenda() {
        List<String> bench = List.of("bench", "scenarios/usa.yaml", "--people", "300,600", "--agenda", "both");
        assertThat(offramp(bench, "--years", "1", "--warmup", "0", "--threads", "2"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().lines()).hasSize(5).first().asString().startsWith("agenda,people,threads,");
        assertThat(out.toString().lines().skip(1)).allMatch(row -> row.matches("(calendar|mason),[36]00,[12],.*"));
    }
}
