package org.offramp.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.result.Validated;

/** Rows of formulas and of another model do not count as agreement with what was observed. */
class TallyTest {

    private static final String SENTENCE = "Against what was observed or forecast (tables A, E): 5 rows, of which 1"
            + " agree, 1 were fitted (no validation) and 3 do not agree.";

    private static Validated.PublishedTable table(String name, String letter, String kind) {
        return new Validated.PublishedTable(name, letter, name, "", "", "", kind);
    }

    private static Validated.Row row(String table, String row, String verdict) {
        return new Validated.Row(
                table, row, row, "figure", "", "%", 1, 0, 2, 1, 1, 1, "agrees", verdict, "derived", "", "", "");
    }

    private static Validated validated() {
        return new Validated(
                List.of(
                        table("theory", "G", "theory"),
                        table("model", "B", "model"),
                        table("one", "E", "observed"),
                        table("two", "A", "observed"),
                        table("three", "E", "observed")),
                List.of(
                        row("theory", "a", "agrees"),
                        row("model", "b", "explained"),
                        row("one", "c", "agrees"),
                        row("one", "d", "fitted"),
                        row("two", "e", "explained"),
                        row("two", "f", "undecided"),
                        row("three", "g", "fails")),
                List.of(),
                0);
    }

    @Test
    void onlyTablesOfTheWorldAreCounted() {
        assertThat(Tally.observed(validated())).isEqualTo(SENTENCE);
        assertThat(Tally.observed(new Validated(
                        List.of(table("theory", "G", "theory")), List.of(row("theory", "a", "agrees")), List.of(), 0)))
                .isEmpty();
    }

    @Test
    void itStandsInTheTerminalAndOnBothPages() {
        StringWriter out = new StringWriter();
        new TerminalTable(validated()).print(new PrintWriter(out, true));
        assertThat(out.toString()).contains(SENTENCE);
        assertThat(new MarkdownPage(validated()).text()).contains(SENTENCE);
        assertThat(new ValidationPage(validated()).html()).contains(SENTENCE);
    }
}
