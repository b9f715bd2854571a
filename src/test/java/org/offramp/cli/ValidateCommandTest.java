package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code offramp validate} from the outside, on a small closed form. The tolerances are so wide or so far off that no seed
 * changes a verdict.
 */
class ValidateCommandTest {

    private static final String TABLE = """
            name: small
            title: A small table
            letter: G
            held-against: theory
            sources: []
            about: Stock is rate times stay.
            runs:
              - {name: stock, scenario: %s, people: 1000, years: 2, warmup: 1, replications: 2}
            rows:
              - id: stock
                title: People held
                test: {kind: figure, published: %s, unit: people, tolerance: {relative: 0.9},
                  simulated: {outcome: prison-population}}
                grade: derived
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String small(String published, String more) throws IOException {
        Path stock = Path.of("scenarios/validation/closed-forms/stock.yaml").toAbsolutePath();
        return Files.writeString(folder.resolve("small.yaml"), TABLE.formatted(stock, published) + more)
                .toString();
    }

    private int validate(String published, String more) throws IOException {
        return offramp(
                "validate",
                small(published, more),
                "--threads",
                "1",
                "--out",
                folder.resolve("out").toString(),
                "--page",
                folder.resolve("page.md").toString());
    }

    private int offramp(String... args) {
        return Offramp.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void aRowThatAgreesOpensTheGate() throws IOException {
        assertThat(validate("4000", "")).isZero();
        assertThat(out.toString())
                .contains("stock", "4,000 people", "agrees", "1 row of 1 table: 1 agree")
                .doesNotContain("Against what was observed");
        assertThat(err.toString()).isEmpty();
        assertThat(Files.readString(folder.resolve("out/verdicts.csv"))).contains("small,stock,People held,figure,");
        assertThat(Files.readString(folder.resolve("out/validation.html")))
                .contains("<h1>Validation</h1>", "People held")
                .doesNotContain("http://", "https://");
        assertThat(Files.readString(folder.resolve("page.md"))).contains("## G. A small table", "| `stock` |");
    }

    /** Some tables are not all: whatever their rows say, the gate stays as it was, and so does the folder of all. */
    @Test
    void aPartOfTheTablesDoesNotOpenTheGate() throws IOException {
        assertThat(validate("4000", "")).isZero();
        assertThat(out.toString())
                .contains("The release gate is not judged: it needs all tables")
                .doesNotContain("is open");
        assertThat(Files.readString(folder.resolve("page.md")))
                .contains("gate is not judged")
                .doesNotContain("is open");
        assertThat(Files.readString(folder.resolve("out/validation.html"))).contains("gate is not judged");
        assertThat(validate("400000", "")).isEqualTo(1);
        assertThat(out.toString()).contains("The release gate is shut");
    }

    @Test
    void tablesAskedForByNameHaveAFolderOfTheirOwn() throws IOException {
        byte[] all = Files.readAllBytes(Path.of("results/validation/verdicts.csv"));
        Path own = Path.of("results/validation-small");
        assertThat(own).doesNotExist();
        try {
            assertThat(offramp("validate", small("4000", ""), "--threads", "1")).isZero();
            assertThat(own.resolve("verdicts.csv")).content().contains("small,stock");
            assertThat(out.toString()).contains("Page: " + own);
        } finally {
            try (Stream<Path> left = Files.walk(own)) {
                left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        assertThat(Files.readAllBytes(Path.of("results/validation/verdicts.csv")))
                .isEqualTo(all);
    }

    @Test
    void aPageThatCannotBeWrittenIsRefusedBeforeAnythingRuns() throws IOException {
        String nowhere = folder.resolve("nodir/x.md").toString();
        String own = folder.resolve("out").toString();
        assertThat(offramp("validate", small("4000", ""), "--out", own, "--page", nowhere))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--page is " + nowhere, "expected a file in a folder that is there");
        assertThat(offramp("validate", small("4000", ""), "--out", own, "--page", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("which is a folder").doesNotContain("disk");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aRowThatFailsShutsItAndAReasonOpensIt() throws IOException {
        assertThat(validate("400000", "")).isEqualTo(1);
        assertThat(out.toString()).contains("fails", "The release gate is shut");
        assertThat(validate("400000", "    explanation: The people are too few.\n"))
                .isZero();
        assertThat(out.toString()).contains("explained (fails)", "0 fail.");
        assertThat(validate("4000", "    explanation: The people are too few.\n"))
                .isZero();
        assertThat(out.toString()).contains("small/stock agrees: its explanation is not needed any more.");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsWritten() throws IOException {
        assertThat(validate("none", "")).isEqualTo(2);
        assertThat(err.toString()).contains("small.yaml:12: rows[0].test.published: 'none' is not a number");
        assertThat(offramp("validate", "closed-form")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no table 'closed-form'", "Maybe closed-forms?");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void tablesAreListed() {
        assertThat(offramp("list", "tables")).isZero();
        assertThat(out.toString()).contains("Tables", "closed-forms", "G", "released-prisoners");
    }
}
