package org.offramp.report.validation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.Validated;

/**
 * The verdicts as tables for a terminal.
 *
 * @param validated the folder
 */
public record TerminalTable(Validated validated) {

    private static final String GAP = "  ";

    /** Prints every table, and the counts below. */
    public void print(PrintWriter out) {
        for (Validated.PublishedTable table : validated.tables()) {
            out.println();
            out.println(table.letter() + "  " + table.title() + " (" + table.name() + ")");
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("", "published", "simulated", "95 % interval", "near enough", "verdict"));
            for (Validated.Row row : validated.rows(table)) {
                VerdictLine line = VerdictLine.of(row);
                rows.add(List.of(
                        GAP + line.id(),
                        line.published(),
                        line.simulated(),
                        line.interval(),
                        line.band(),
                        line.verdict()));
            }
            print(out, rows);
        }
        out.println();
        out.println(Tally.sentence(validated));
        if (!Tally.observed(validated).isEmpty()) {
            out.println(Tally.observed(validated));
        }
        out.println(Tally.gate(validated));
        Tally.needless(validated).forEach(row -> out.println(row + " agrees: its explanation is not needed any more."));
    }

    private static void print(PrintWriter out, List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + GAP.length()));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
