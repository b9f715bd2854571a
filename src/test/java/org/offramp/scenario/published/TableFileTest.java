package org.offramp.scenario.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.scenario.ScenarioException;

/** Files of published tables: those that ship can be read, and what is wrong with one is said with its line. */
class TableFileTest {

    private static final Path SHIPPED = Path.of("scenarios", "validation", "tables");
    private static final int WIDTH = 125;

    private static final String GOOD = """
            name: table
            title: A table
            letter: Z
            held-against: observed
            sources: []
            about: Nothing.
            runs:
              - {name: one, scenario: place.yaml}
            rows:
              - id: first
                title: A row
                test:
                  kind: figure
                  published: 1
                  unit: people
                  tolerance: {relative: 0.1}
                  simulated: {outcome: arrests}
                grade: assumed
            """;

    @TempDir
    private Path folder;

    private TableFile read(String text) throws IOException {
        Files.writeString(folder.resolve("place.yaml"), "name: place\n");
        return TableFile.read(Files.writeString(folder.resolve("table.yaml"), text));
    }

    static Stream<Path> shipped() throws IOException {
        return Files.list(SHIPPED).sorted();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsCanBeReadWithItsScenarios(Path file) {
        TableFile table = TableFile.read(file);
        assertThat(table.table().letter()).matches("[A-G]");
        assertThat(table.table().sources()).isNotEmpty();
        assertThat(table.table().runs())
                .allSatisfy(
                        run -> assertThat(table.scenario(run).place().name()).isNotEmpty());
        List<String> ids = table.table().rows().stream().map(PublishedRow::id).toList();
        for (PublishedRow row : table.table().rows()) {
            String why = row.explanation().orElse("").strip();
            Matcher elsewhere = Pattern.compile("(?:See|As) ([a-z0-9-]+)[.:, ].*", Pattern.DOTALL)
                    .matcher(why);
            if (elsewhere.matches()) {
                assertThat(ids).as(row.id()).contains(elsewhere.group(1));
            } else if (row.explanation().isPresent()) {
                assertThat(why).as(row.id()).hasSizeGreaterThan(60);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsIsReadable(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .allMatch(line -> line.length() <= WIDTH)
                .noneMatch(line -> line.matches("(?i).*(/home/|/tmp/|todo|fixme).*"));
    }

    @Test
    void aGoodOneIsRead() throws IOException {
        TableFile table = read(GOOD);
        assertThat(table.table().rows().get(0).test()).isInstanceOf(Comparison.Figure.class);
        assertThat(table.path("../x.yaml")).isEqualTo(folder.resolveSibling("x.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "outcome: arrests | outcome: arests | table.yaml:17: rows[0].test.simulated.outcome: unknown outcome 'arests'; Maybe 'arrests'",
                "outcome: arrests | outcome: arrests, run: two | rows[0].test.simulated.run: unknown run 'two'",
                "outcome: arrests | outcome: arrests, arm: alternative | adds no measure and has no alternative",
                "outcome: arrests | outcome: arrests, as: ratio | has only one of against and as",
                "relative: 0.1 | relative: 0.1, absolute: 2 | table.yaml:16: rows[0].test.tolerance: is not one of absolute, relative",
                "relative: 0.1 | low: 3, high: 2 | is no band",
                "kind: figure | kind: figur | table.yaml:13: rows[0].test: unknown comparison 'figur'; Maybe 'figure'",
                "sources: [] | sources: [NOWHERE] | table.yaml:5: sources[0]: unknown source 'NOWHERE'",
                "place.yaml | plaice.yaml | table.yaml:8: runs[0].scenario: 'plaice.yaml' is not a file",
                "name: table | name: tabel | table.yaml:1: name: 'tabel' is not the name of the file",
                "published: 1 | publisht: 1 | unknown key 'publisht'; Maybe 'published'",
                "grade: assumed | grade: guessed | table.yaml:18: rows[0].grade: unknown grade 'guessed'",
            })
    void whatIsWrongIsSaidWithItsLine(String right, String wrong, String said) {
        String[] parts = said.split("; ");
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void twoRowsOfOneIdAndAGapWithoutAReasonAreRefused() {
        String row = GOOD.substring(GOOD.indexOf("  - id"));
        assertThatThrownBy(() -> read(GOOD + row))
                .hasMessageContaining("table.yaml:19: rows[1].id: row 'first' is there twice");
        String gap = """
                  - id: gap
                    title: A gap
                    test: {kind: gap, published: 1, unit: people}
                    grade: assumed
                """;
        assertThatThrownBy(() -> read(GOOD + gap)).hasMessageContaining("rows[1]: missing key 'explanation'");
    }
}
