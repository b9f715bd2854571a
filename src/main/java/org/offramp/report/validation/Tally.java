package org.offramp.report.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.offramp.report.result.Validated;
import org.offramp.scenario.published.PublishedTable;
import org.offramp.study.validation.Verdict;

/** How many rows came out how, and what it means for a release. */
public final class Tally {

    private static final String OBSERVED =
            PublishedTable.HeldAgainst.OBSERVED.name().toLowerCase(Locale.ROOT);

    private Tally() {}

    /** Counts in a sentence: 31 rows of 8 tables: 20 agree, 2 were fitted, …. */
    public static String sentence(Validated validated) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            parts.add(validated.count(verdict.word()) + " "
                    + switch (verdict) {
                        case AGREES -> "agree";
                        case FITTED -> "fitted (no validation)";
                        case EXPLAINED -> "do not agree and say why";
                        case UNDECIDED -> "undecided";
                        case FAILS -> "fail";
                    });
        }
        return counted(validated.rows().size(), "row") + " of "
                + counted(validated.tables().size(), "table") + ": " + String.join(", ", parts) + ".";
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /**
     * How the rows came out that hold the model against what was observed or forecast; empty if there are none. Formulas
     * and figures of another model are counted in the whole, and say nothing about the world.
     */
    public static String observed(Validated validated) {
        List<Validated.PublishedTable> tables = validated.tables().stream()
                .filter(table -> table.heldAgainst().equals(OBSERVED))
                .toList();
        List<Validated.Row> rows =
                tables.stream().flatMap(table -> validated.rows(table).stream()).toList();
        if (rows.isEmpty()) {
            return "";
        }
        long agree = count(rows, Verdict.AGREES);
        long fitted = count(rows, Verdict.FITTED);
        String letters = tables.stream()
                .map(Validated.PublishedTable::letter)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "Against what was observed or forecast (" + (letters.contains(",") ? "tables " : "table ") + letters
                + "): " + rows.size() + " rows, of which "
                + agree + " agree, " + fitted + " were fitted (no validation) and " + (rows.size() - agree - fitted)
                + " do not agree.";
    }

    private static long count(List<Validated.Row> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.verdict().equals(verdict.word())).count();
    }

    /** Whether no row here keeps a release back. */
    public static boolean green(Validated validated) {
        return validated.count(Verdict.UNDECIDED.word()) + validated.count(Verdict.FAILS.word()) == 0;
    }

    /** The gate in a sentence. */
    public static String gate(Validated validated) {
        if (!green(validated)) {
            return "The release gate is shut: a row fails, or is undecided, and nobody has said why.";
        }
        return validated.missing() == 0
                ? "The release gate is open: every row agrees or is explained."
                : "The release gate is not judged: it needs all tables, and " + validated.missing()
                        + (validated.missing() == 1 ? " is" : " are")
                        + " not in here; every row here agrees or is explained.";
    }

    /** Rows whose explanation is not needed any more. */
    public static List<String> needless(Validated validated) {
        return validated.rows().stream()
                .filter(row -> row.found().equals(Verdict.AGREES.word())
                        && !row.explanation().isEmpty())
                .map(row -> row.table() + "/" + row.row())
                .toList();
    }
}
