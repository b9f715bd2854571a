package org.offramp.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.scenario.Scenario;

/**
 * Small runs give the tables that are committed below results/reference, byte for byte. With {@code -Drenew=true} the
 * tables are written instead. No chance is involved: every draw follows from the seed.
 */
class ReferenceTest {

    private static final boolean RENEW = Boolean.getBoolean("renew");
    private static final long LARGEST = 400_000;

    @TempDir
    private Path folder;

    static Stream<Reference> references() {
        return Reference.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("references")
    void runGivesTheCommittedTables(Reference reference) throws IOException {
        Path run = folder.resolve(reference.name());
        reference.run(run);
        for (String table : Reference.TABLES) {
            Path committed = reference.folder().resolve(table);
            if (RENEW) {
                Files.createDirectories(reference.folder());
                Files.write(committed, Files.readAllBytes(run.resolve(table)));
            } else {
                compare(committed, run.resolve(table));
            }
        }
    }

    private static void compare(Path committed, Path made) throws IOException {
        byte[] before = Files.exists(committed) ? Files.readAllBytes(committed) : new byte[0];
        byte[] now = Files.readAllBytes(made);
        if (!Arrays.equals(before, now)) {
            fail(Divergence.of(lines(before), lines(now)).message(committed));
        }
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
    }

    /** What a run leaves out or a folder holds too many of would go unnoticed otherwise. */
    @ParameterizedTest
    @MethodSource("references")
    void folderHoldsTheTablesAndIsSmall(Reference reference) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(reference.folder())) {
            for (Path file : files.toList()) {
                assertThat(Reference.TABLES).contains(file.getFileName().toString());
                size += Files.size(file);
            }
        }
        assertThat(size).as("bytes in " + reference.folder()).isLessThan(LARGEST);
    }

    /** Every file of a place has a run, and a place with measures in force people at their gates. */
    @Test
    void everyPlaceThatShipsIsHeld() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            List<String> places = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .filter(name -> !List.of("defaults", "typical").contains(name))
                    .toList();
            assertThat(Reference.ALL).extracting(Reference::place).containsAll(places);
        }
        for (Reference reference : Reference.ALL) {
            Path place = Path.of("scenarios", reference.place() + ".yaml");
            boolean gates =
                    !Scenario.read(place, List.of(), List.of()).inForce().isEmpty();
            assertThat(Files.readAllLines(reference.folder().resolve("gates.csv"))
                                    .size()
                            > 1)
                    .as("people at the gates of " + reference)
                    .isEqualTo(gates || !reference.measures().isEmpty());
        }
    }

    @Test
    void theMessageNamesTheFirstLineAndWhatToDo() {
        Divergence changed = Divergence.of(List.of("arm,year", "base,1", "base,2"), List.of("arm,year", "base,7"));
        assertThat(changed.message(Path.of("results/reference/x/summary.csv")))
                .contains("results/reference/x/summary.csv", "line 2", "base,1", "base,7", "-Drenew=true")
                .contains("CHANGELOG.md", "**results change**");
        assertThat(Divergence.of(List.of("a", "b"), List.of("a"))).isEqualTo(new Divergence(2, "b", "no more lines"));
        assertThat(Divergence.of(List.of("a"), List.of("a", "b"))).isEqualTo(new Divergence(2, "no more lines", "b"));
    }
}
