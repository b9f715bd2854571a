package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.Manifest;

/** Uncertainty asked for on the command line: what it adds, and that it changes nothing else. */
class UncertaintyRunTest {

    private static final List<String> SMALL = List.of(
            "run",
            "scenarios/kenya.yaml",
            "--measure",
            "scenarios/measures/drug-court.yaml",
            "--people",
            "300",
            "--years",
            "1",
            "--warmup",
            "1",
            "--replications",
            "2");
    private static final List<String> DRAWS = List.of("--uncertainty", "parameters", "--draws", "10");
    private static final List<String> OWN = List.of(
            "uncertainty.csv", "variance.csv", "importance.csv", "draws.csv", "tornado.csv", "drawn-effectiveness.csv");

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    private int offramp(List<String> more, String... rest) {
        List<String> args = new ArrayList<>(SMALL);
        args.addAll(more);
        args.addAll(List.of(rest));
        PrintWriter writer = new PrintWriter(said, true);
        return Offramp.run(writer, writer, args.toArray(String[]::new));
    }

    private Map<String, String> tables(String name, List<String> more, String... rest) throws IOException {
        Path out = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of(rest));
        all.addAll(List.of("--out", out.toString()));
        assertThat(offramp(more, all.toArray(String[]::new)))
                .as(said.toString())
                .isZero();
        return read(out);
    }

    private static Map<String, String> read(Path out) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** One run with two threads, one with one thread that is interrupted and goes on, one that is asked nothing. */
    @Test
    void theDrawsAddTablesAndNothingElseChangesAByte() throws IOException, InterruptedException {
        Map<String, String> drawn = tables("drawn", DRAWS, "--threads", "2");
        assertThat(drawn.keySet()).containsAll(OWN);
        Path out = folder.resolve("broken");
        Thread run = new Thread(() -> offramp(DRAWS, "--quiet", "--threads", "1", "--out", out.toString()));
        run.start();
        while (run.isAlive() && parts(out) < 12) {
            Thread.sleep(5);
        }
        run.interrupt();
        run.join();
        assertThat(tables("broken", DRAWS, "--threads", "1", "--quiet")).isEqualTo(drawn);
        Map<String, String> plain = tables("plain", List.of(), "--quiet");
        assertThat(plain.keySet()).doesNotContainAnyElementsOf(OWN);
        Map<String, String> rest = new TreeMap<>(drawn);
        rest.keySet().removeAll(OWN);
        assertThat(rest).isEqualTo(plain);
        said();
        tables(drawn);
    }

    private void said() throws IOException {
        assertThat(said.toString())
                .contains("calibrated numbers are", "How sure is this", "Each draw was fitted again to");
        assertThat(Manifest.read(folder.resolve("drawn")).get("uncertainty").toString())
                .contains("draws=10", "on-calibrated=", "calibrated-held=", "draws-near-prison-rate=", "on-targets=");
        assertThat(Files.readString(folder.resolve("drawn/report.html")))
                .contains(
                        "How sure is this?",
                        "draws meet them within 2 tolerances",
                        "numbers that were moved until the base fitted are held");
        assertThat(Files.readString(folder.resolve("plain/report.html")))
                .contains("that was not asked for. Run it with <code>--uncertainty parameters</code>");
    }

    private static void tables(Map<String, String> drawn) {
        assertThat(drawn.get("uncertainty.csv").lines())
                .allMatch(line -> line.endsWith(",10") || line.endsWith(",draws"))
                .anyMatch(line -> line.startsWith("alternative,base,prison-population,all,,people,"));
        assertThat(drawn.get("variance.csv").lines())
                .anyMatch(line -> line.startsWith("base,,cost,all,KES per year,unverified+assumed,"));
    }

    @Test
    void eachFeedbackIsSwitchedOffInArmsOfItsOwn() throws IOException {
        Map<String, String> tables =
                tables("off", List.of("--uncertainty", "structure"), "--quiet", "--set", "feedbacks.backlog=false");
        assertThat(tables.keySet()).doesNotContainAnyElementsOf(OWN);
        assertThat(tables.get("summary.csv").lines())
                .anyMatch(line -> line.startsWith("alternative without record,prison-population,all,"))
                .noneMatch(line -> line.contains("without backlog"));
        assertThat(tables.get("difference.csv").lines())
                .filteredOn(line -> line.startsWith("alternative without record,"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(",base without record"));
        assertThat(tables.get("difference.csv").lines())
                .filteredOn(line -> line.startsWith("base without record,"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(",base"));
        assertThat(tables.get("cost-effectiveness.csv").lines())
                .noneMatch(line -> line.startsWith("base without"))
                .anyMatch(line -> line.startsWith("alternative without record,"));
        assertThat(Files.readString(folder.resolve("off/report.html"))).contains("What the feedbacks do to the answer");
        assertThat(Manifest.read(folder.resolve("off")).get("uncertainty").toString())
                .contains("feedback=backlog, reason=it is off already");
    }

    private static long parts(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        } catch (java.io.UncheckedIOException e) {
            return 0;
        }
    }

    @Test
    void drawsWithoutWhatIsDrawnAreRefused() {
        assertThat(offramp(List.of("--draws", "50"))).isEqualTo(2);
        assertThat(said.toString()).contains("no numbers are drawn. Maybe --uncertainty parameters?");
        assertThat(offramp(List.of("--uncertainty", "parameters", "--draws", "3")))
                .isEqualTo(2);
        assertThat(offramp(List.of("--uncertainty", "weather"))).isEqualTo(2);
    }
}
