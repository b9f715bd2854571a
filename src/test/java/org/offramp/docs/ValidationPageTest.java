package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offramp.report.result.Validated;
import org.offramp.report.validation.MarkdownPage;
import org.offramp.report.validation.ValidationPage;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.published.PublishedTable;
import org.offramp.scenario.published.TableFile;
import org.offramp.scenario.published.TableRun;

/** docs/validation.md is what the program makes of the committed verdicts, which are those of the tables that ship. */
class ValidationPageTest {

    private static final Path RESULTS = Path.of("results", "validation");
    private static final Path TABLES = Path.of("scenarios", "validation", "tables");

    @Test
    void thePageIsTheRenderingOfTheCommittedVerdicts() throws IOException {
        assertThat(Files.readString(Path.of("docs", "validation.md")))
                .isEqualTo(new MarkdownPage(Validated.read(RESULTS)).text());
    }

    @Test
    void everyRowOfEveryTableHasAVerdict() throws IOException {
        Validated validated = Validated.read(RESULTS);
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.toList()) {
                PublishedTable table = TableFile.read(file).table();
                assertThat(validated.rows().stream()
                                .filter(row -> row.table().equals(table.name()))
                                .map(Validated.Row::row))
                        .as("rows of %s", file)
                        .containsExactlyElementsOf(
                                table.rows().stream().map(row -> row.id()).toList());
            }
        }
    }

    /** Titles, explanations and what was printed stand in the verdicts as in the tables: neither is old. */
    @Test
    void theVerdictsSayWhatTheTablesSay() throws IOException {
        Validated validated = Validated.read(RESULTS);
        for (Validated.PublishedTable of : validated.tables()) {
            PublishedTable table =
                    TableFile.read(TABLES.resolve(of.name() + ".yaml")).table();
            assertThat(of.letter()).isEqualTo(table.letter());
            assertThat(of.title()).isEqualTo(table.title());
            assertThat(of.about()).isEqualTo(folded(Optional.of(table.about())));
            assertThat(of.sources()).isEqualTo(String.join("; ", table.sources()));
            assertThat(of.heldAgainst()).isEqualTo(table.heldAgainst().name().toLowerCase(Locale.ROOT));
            for (int i = 0; i < table.rows().size(); i++) {
                Validated.Row row = validated.rows(of).get(i);
                assertThat(row.title()).isEqualTo(table.rows().get(i).title());
                assertThat(row.note()).isEqualTo(folded(table.rows().get(i).note()));
                assertThat(row.explanation())
                        .isEqualTo(folded(table.rows().get(i).explanation()));
                assertThat(row.verdict().equals("fitted"))
                        .as("%s/%s is fitted", of.name(), row.row())
                        .isEqualTo(table.rows().get(i).fitted() && row.found().equals("agrees"));
            }
        }
    }

    /** Each table was run as its file says now: as large, as often, with the seeds that stand there. */
    @Test
    void theVerdictsAreOfTheRunsTheTablesAskFor() throws IOException {
        for (Validated.PublishedTable of : Validated.read(RESULTS).tables()) {
            TableFile file = TableFile.read(TABLES.resolve(of.name() + ".yaml"));
            List<String> asked = new ArrayList<>();
            for (TableRun run : file.table().runs()) {
                RunPlan plan = file.scenario(run).place().run();
                asked.add(run.name() + ": " + run.people().orElse(plan.people()) + " people, "
                        + run.years().orElse(plan.years()) + " years after "
                        + run.warmup().orElse(plan.warmup()) + ", "
                        + run.replications().orElse(plan.replications()) + " replications, seed "
                        + run.seed().orElse(plan.seed()));
            }
            assertThat(of.runs()).as("runs of %s", of.name()).isEqualTo(String.join("; ", asked));
        }
    }

    private static String folded(Optional<String> text) {
        return text.orElse("").strip().replaceAll("\\s+", " ");
    }

    @Test
    void theHtmlPageDrawsTheCurves() throws IOException {
        String html = new ValidationPage(Validated.read(RESULTS)).html();
        assertThat(html)
                .contains("<svg", "curve-released-prisoners-curve", "Does the model give published tables again?");
        assertThat(html).doesNotContain("<script", "src=\"http");
    }
}
