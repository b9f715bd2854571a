package org.offramp.report.validation;

import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.Validated;
import org.offramp.study.Verdict;

/** How many rows came out how, and what it means for a release. */
public final class Tally {

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
