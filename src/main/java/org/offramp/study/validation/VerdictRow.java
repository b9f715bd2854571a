package org.offramp.study.validation;

import java.util.List;
import org.offramp.study.table.Interval;

/**
 * A row of a published table with what came of it.
 *
 * @param table its name
 * @param row its id
 * @param title what is counted
 * @param kind of comparison
 * @param at of a curve the point with the worst verdict that is furthest off, empty for others
 * @param unit of all numbers
 * @param published as printed, not-a-number where only a direction was
 * @param lowest lower end of the band that is near enough, infinite where it has none
 * @param highest upper end
 * @param simulated mean of the runs with its 95 % interval; not-a-number where there is none
 * @param found the verdict before anybody explained it
 * @param verdict with what the row says of itself
 * @param grade of what was printed
 * @param sources where it was printed
 * @param note how it was read or computed, may be empty
 * @param explanation why it does not hold, may be empty
 */
public record VerdictRow(
        String table,
        String row,
        String title,
        String kind,
        String at,
        String unit,
        double published,
        double lowest,
        double highest,
        Interval simulated,
        Verdict found,
        Verdict verdict,
        String grade,
        String sources,
        String note,
        String explanation) {

    /** The columns of {@code verdicts.csv}. */
    static final List<String> HEADER = List.of(
            "table",
            "row",
            "title",
            "kind",
            "at",
            "unit",
            "published",
            "lowest",
            "highest",
            "simulated",
            "low",
            "high",
            "n",
            "found",
            "verdict",
            "grade",
            "sources",
            "note",
            "explanation");

    /** The fields in the order of the header. */
    Object[] fields() {
        return new Object[] {
            table,
            row,
            title,
            kind,
            at,
            unit,
            published,
            finite(lowest),
            finite(highest),
            simulated.mean(),
            simulated.low(),
            simulated.high(),
            simulated.n() == 0 ? "" : Integer.toString(simulated.n()),
            found.word(),
            verdict.word(),
            grade,
            sources,
            note,
            explanation
        };
    }

    /** Whether it explains what needs no explanation any more. */
    public boolean explainsNothing() {
        return found == Verdict.AGREES && !explanation.isEmpty();
    }

    private static double finite(double end) {
        return Double.isInfinite(end) ? Double.NaN : end;
    }
}
