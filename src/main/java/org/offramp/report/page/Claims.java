package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return subject + ", mean of " + input.manifest().horizon() + ": "
                + relative(difference.get(), base.get().mean()) + lastYear(input, claim, arm) + ".";
    }

    /** The last year by itself: a stock takes years to come down, so its mean over the horizon falls short of it. */
    private static String lastYear(ReportInput input, Claim claim, Arm arm) {
        List<Row> years = input.yearly(input.manifest().base(), claim.outcome(), "all");
        if (years.size() < 2) {
            return "";
        }
        Row last = years.get(years.size() - 1);
        return input.differences().stream()
                .filter(d -> d.arm().equals(arm.name()) && Objects.equals(d.year(), last.year()))
                .filter(d -> d.outcome().equals(claim.outcome()) && d.stratum().equals("all") && d.known())
                .findFirst()
                .map(d -> "; in the last year " + relative(d, last.mean()))
                .orElse("");
    }

    private static String relative(Difference difference, double base) {
        Printed printed = Printed.relative(difference, base);
        String range = printed.range().isEmpty() ? "no interval" : "95% interval " + printed.range();
        return printed.value() + " (" + range + ")";
    }
}
