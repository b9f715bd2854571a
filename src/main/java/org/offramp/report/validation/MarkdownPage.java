package org.offramp.report.validation;

import java.util.List;
import java.util.Locale;
import org.offramp.report.result.Validated;

/**
 * The verdicts as the page of the documentation.
 *
 * @param validated the folder
 */
public record MarkdownPage(Validated validated) {

    private static final String HEAD = """
            # Validation

            Published tables that the model is held against, with today's verdicts. This page is written by the program from the
            files in [results/validation](../results/validation) and is not edited by hand; a row that fails stays.

            ```sh
            ./offramp validate --page docs/validation.md
            ./offramp validate drug-court-gate
            ```

            A table is a file in `scenarios/validation/tables`: what was printed, the runs, how near is near enough. [How to add
            one](how-to/add-a-published-table.md).

            | verdict | means |
            |---|---|
            | agrees | the whole 95 % interval of the simulated mean lies within what is near enough |
            | fitted | so it does, but a number of the scenario was set to it: it validates nothing |
            | explained | it does not agree (in brackets: fails, or undecided), and the reason was looked for and stands below the table |
            | undecided | the interval reaches over an end of what is near enough: this many replications cannot tell |
            | fails | the whole interval lies outside, and nobody has said why |

            A release goes out when every row of every table agrees, was fitted or is explained; `offramp validate` ends with 1 otherwise.
            Tables asked for by name go to a folder of their own, `results/validation-NAME`, and do not judge the gate. The interval
            is over replications, of twins where two arms or two runs of a table are compared: it holds chance, and not what is unknown
            about the numbers of a place. For a direction or an order the smallest step counts, for a curve the point
            with the worst verdict. An explanation is of the simulated means it was written for (`expected`), and of no others.
            """;

    /** The page. */
    public String text() {
        StringBuilder page = new StringBuilder(HEAD);
        line(page, "", "**" + Tally.sentence(validated) + "** " + Tally.gate(validated));
        if (!Tally.observed(validated).isEmpty()) {
            line(page, "", Tally.observed(validated));
        }
        List<String> needless = Tally.needless(validated);
        if (!needless.isEmpty()) {
            line(page, "", "Agree although they say why they do not: " + String.join(", ", needless) + ".");
        }
        line(page, "", "| | table | agree | fitted | explained | undecided | fail |", "|---|---|---|---|---|---|---|");
        for (Validated.PublishedTable table : validated.tables()) {
            StringBuilder counts = new StringBuilder(
                    "| " + table.letter() + " | [" + escaped(table.title()) + "](#" + anchor(heading(table)) + ") |");
            for (String verdict : List.of("agrees", "fitted", "explained", "undecided", "fails")) {
                counts.append(' ')
                        .append(validated.rows(table).stream()
                                .filter(row -> row.verdict().equals(verdict))
                                .count())
                        .append(" |");
            }
            line(page, counts.toString());
        }
        validated.tables().forEach(table -> section(page, table));
        return page.toString();
    }

    private void section(StringBuilder page, Validated.PublishedTable table) {
        line(page, "", "## " + heading(table), "", table.about());
        line(
                page,
                "",
                "Sources: " + table.sources() + ". File: `scenarios/validation/tables/" + table.name() + ".yaml`.");
        if (!table.runs().isEmpty()) {
            line(page, "", "Runs: " + table.runs() + ".");
        }
        line(page, "", "| row | | published | simulated | near enough | verdict |", "|---|---|---|---|---|---|");
        List<VerdictLine> lines =
                validated.rows(table).stream().map(VerdictLine::of).toList();
        for (VerdictLine row : lines) {
            String interval = row.interval().isEmpty() ? "" : " (" + row.interval() + ")";
            line(
                    page,
                    "| `" + row.id() + "` | " + escaped(row.title()) + " | " + row.published() + " | " + row.simulated()
                            + interval + " | " + row.band() + " | " + row.verdict() + " |");
        }
        List<VerdictLine> said = lines.stream()
                .filter(row -> !row.note().isEmpty() || !row.explanation().isEmpty())
                .toList();
        if (!said.isEmpty()) {
            line(page, "");
        }
        said.forEach(row -> line(page, "- `" + row.id() + "`: " + said(row)));
    }

    private static String said(VerdictLine row) {
        String note = row.note().isEmpty() ? "" : row.note() + " ";
        return (note + row.explanation()).strip();
    }

    private static String heading(Validated.PublishedTable table) {
        return table.letter() + ". " + table.title();
    }

    /** As GitHub makes it from a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }

    private static void line(StringBuilder page, String... lines) {
        for (String text : lines) {
            page.append(text).append('\n');
        }
    }
}
