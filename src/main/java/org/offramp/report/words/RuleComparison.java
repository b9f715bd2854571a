package org.offramp.report.words;

import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

/**
 * The arms of a run that differ in who gets a scarce place of treatment, held side by side.
 *
 * @param input the tables
 * @param arms the arm under the place's own rule, where there is one beside the base, and one for each rule compared
 */
public record RuleComparison(ReportInput input, List<Arm> arms) {

    private static final String ALL = "all";
    private static final List<Headline> OUTCOMES = List.of(
            new Headline(OutcomeName.of("treatment-coverage", ""), ALL, true),
            new Headline(count("displaced", "Displaced"), ALL, true),
            new Headline(days("Wait of referred people"), "route=justice", true),
            new Headline(days("Wait of other people"), "route=voluntary", true),
            new Headline(OutcomeName.of("prison-population", ""), ALL, true),
            new Headline(OutcomeName.of("deaths", ""), ALL, true));

    /** Keeps its own copy of the list. */
    public RuleComparison {
        arms = List.copyOf(arms);
    }

    /** What is compared in a run; nothing where no rule is. */
    public static Optional<RuleComparison> of(ReportInput input) {
        List<Arm> all = input.manifest().arms();
        return all.stream().anyMatch(arm -> !arm.priority().isEmpty())
                ? Optional.of(new RuleComparison(input, all.subList(1, all.size())))
                : Optional.empty();
    }

    /** What is compared, in order; what is not in the tables of any arm is left out. */
    public List<Headline> outcomes() {
        return OUTCOMES.stream()
                .filter(outcome ->
                        arms.stream().anyMatch(arm -> value(outcome, arm).isPresent()))
                .toList();
    }

    /** The rule of an arm in words. */
    public String rule(Arm arm) {
        String own = input.manifest().priority();
        return arm.priority().isEmpty()
                ? "Today’s rule" + (own.isEmpty() ? "" : " (" + words(own) + ")")
                : OutcomeName.upper(words(arm.priority()));
    }

    private static String words(String rule) {
        return rule.replace('-', ' ');
    }

    /** An outcome in an arm, where somebody counts for it. */
    public Optional<Row> value(Headline outcome, Arm arm) {
        return outcome.in(input, arm.name()).filter(Row::known);
    }

    /** The paired difference of an arm from the base, where the base has the outcome. */
    public Optional<Difference> difference(Headline outcome, Arm arm) {
        return outcome.difference(input, arm.name()).filter(Difference::known);
    }

    /** Whether an outcome is shown as a difference from the base: every arm that has it has one. */
    public boolean paired(Headline outcome) {
        return arms.stream()
                .filter(arm -> value(outcome, arm).isPresent())
                .allMatch(arm -> difference(outcome, arm).isPresent());
    }

    /** What a figure shows of an outcome in an arm: the paired difference where there is one in every arm, else the value. */
    public Optional<? extends Estimate> shown(Headline outcome, Arm arm) {
        return paired(outcome) ? difference(outcome, arm) : value(outcome, arm);
    }

    /** A value and its interval, where there is one. */
    public Optional<Printed> printed(Headline outcome, Arm arm) {
        return value(outcome, arm).map(row -> Printed.of(outcome.name().kind(), row));
    }

    /** A paired difference and its interval, where there is one. */
    public Optional<Printed> change(Headline outcome, Arm arm) {
        return difference(outcome, arm).map(d -> Printed.change(outcome.name().kind(), d));
    }

    /** The heading of an outcome: what it is, in which unit. */
    public static String heading(Headline outcome) {
        OutcomeName name = outcome.name();
        String unit = name.kind() == Kind.SHARE || name.unit().isEmpty() ? "" : ", " + name.unit();
        return name.title() + unit;
    }

    /** What is compared, in one sentence. */
    public static String sentence(Manifest manifest) {
        return "Each arm has the same measures and gives scarce places of treatment by another rule, from "
                + manifest.start()
                + " on; the base keeps today’s rule. Referred: by the justice system. Waits are those of people who started; who gave up is not"
                + " in them; n/a: none of them started.";
    }

    private static OutcomeName count(String id, String title) {
        return new OutcomeName(id, title, title.toLowerCase(java.util.Locale.ROOT), Kind.COUNT, "a year", true);
    }

    private static OutcomeName days(String title) {
        return new OutcomeName("wait-days", title, title.toLowerCase(java.util.Locale.ROOT), Kind.DAYS, "days", false);
    }
}
