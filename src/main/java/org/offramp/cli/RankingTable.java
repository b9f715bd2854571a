package org.offramp.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.ArmRanking;
import org.offramp.report.words.ArmWords;

/**
 * The arms of a comparison in order, as a table for a terminal: for each headline outcome the places the intervals allow,
 * the difference from the base, and whether an arm can be told from the next one.
 *
 * @param input the results
 */
record RankingTable(ReportInput input) {

    private static final String GAP = "  ";

    void print(PrintWriter out) {
        List<ArmRanking> rankings = ArmRanking.of(input);
        if (rankings.isEmpty()) {
            return;
        }
        String base = input.manifest().base();
        List<List<String>> rows = new ArrayList<>();
        for (ArmRanking ranking : rankings) {
            String unit = ranking.unit().isEmpty() ? "" : ", " + ranking.unit();
            rows.add(List.of(ranking.title() + unit, "place", "difference from the " + base, "", "and the next"));
            for (ArmRanking.Line line : ranking.lines()) {
                rows.add(List.of(
                        GAP + line.arm(),
                        line.places(),
                        RunTable.shown(line.difference()),
                        line.verdict(),
                        line.next()));
            }
        }
        out.println();
        out.println("Arms ranked by their difference from the " + base + ", lowest first, paired by replication; places"
                + " are those the 95% intervals allow.");
        ArmWords.of(input.manifest()).forEach(arm -> out.println(GAP + arm));
        out.println();
        RunTable.print(out, rows);
    }
}
