package org.offramp.report.page;

import java.util.List;
import org.offramp.report.result.Arm;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Headline;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Printed;
import org.offramp.report.words.RuleComparison;

/**
 * The priority rules compared, as a table: a line a rule, a column an outcome.
 *
 * @param sentence what is compared; empty where nothing is
 * @param headings of the columns
 * @param lines a line a rule
 */
record RulesTable(String sentence, List<String> headings, List<Line> lines) {

    /** A value, its interval and, below, the paired difference from the base with that interval. */
    record Cell(String value, String interval, String change, String changes) {}

    /** A rule. */
    record Line(String rule, String arm, List<Cell> cells) {}

    static RulesTable of(ReportInput input) {
        return RuleComparison.of(input).map(rules -> of(input, rules)).orElse(new RulesTable("", List.of(), List.of()));
    }

    private static RulesTable of(ReportInput input, RuleComparison rules) {
        return new RulesTable(
                RuleComparison.sentence(input.manifest()),
                rules.outcomes().stream().map(RuleComparison::heading).toList(),
                rules.arms().stream().map(arm -> line(rules, arm)).toList());
    }

    private static Line line(RuleComparison rules, Arm arm) {
        List<Cell> cells = rules.outcomes().stream()
                .map(outcome -> cell(rules, outcome, arm))
                .toList();
        return new Line(rules.rule(arm), arm.name(), cells);
    }

    private static Cell cell(RuleComparison rules, Headline outcome, Arm arm) {
        Printed none = new Printed("", "");
        Printed value = rules.printed(outcome, arm).orElse(new Printed(Numeral.NONE, ""));
        Printed change = rules.change(outcome, arm).orElse(none);
        String unbounded = rules.value(outcome, arm)
                .filter(row -> !row.bounded())
                .map(row -> "interval n/a: " + row.reason())
                .orElse("");
        return new Cell(value.value(), unbounded.isEmpty() ? value.range() : unbounded, change.value(), change.range());
    }
}
