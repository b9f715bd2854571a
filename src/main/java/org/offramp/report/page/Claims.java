package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Claim;
import org.offramp.report.result.Difference;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Printed;

/** What studies found of measures such as those added, beside what the simulation has. */
final class Claims {

    private Claims() {}

    /** A claim and the simulated difference in a sentence. */
    record Line(String text, String simulated) {}

    static List<Line> lines(ReportInput input) {
        List<Line> lines = new ArrayList<>();
        for (Claim claim : input.manifest().claims()) {
            input.manifest().arms().stream()
                    .filter(claim::holds)
                    .forEach(arm -> lines.add(new Line(claim.text(), simulated(input, claim, arm))));
        }
        return lines;
    }

    private static String simulated(ReportInput input, Claim claim, Arm arm) {
        Optional<Row> base = input.horizon(input.manifest().base(), claim.outcome(), "all")
                .filter(row -> row.known() && row.mean() > 0);
        Optional<Difference> difference =
                input.difference(arm.name(), claim.outcome(), "all").filter(Difference::known);
        String subject = OutcomeName.of(claim.outcome(), "").title() + ", arm “" + arm.name() + "” against the base";
        if (base.isEmpty() || difference.isEmpty()) {
            return subject + ": n/a (not in the tables).";
        }
        Printed printed = Printed.relative(difference.get(), base.get().mean());
        String range = printed.range().isEmpty() ? "no interval" : "95% interval " + printed.range();
        return subject + ", mean of " + input.manifest().horizon() + ": " + printed.value() + " (" + range + ").";
    }
}
