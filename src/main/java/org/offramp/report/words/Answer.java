package org.offramp.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

/**
 * The answer of a run in three sentences: prison; treatment and health; cost and what is paid for it. The three are always
 * the same, so that none is chosen for what came out; "cannot be told" is an answer.
 *
 * @param topic what a sentence is about
 * @param text the sentence
 */
public record Answer(String topic, String text) {

    private static final String ALL = "all";
    private static final String IN_PRISON = "people in prison on an average day";
    private static final String TREATED = "the share of people with a disorder who are treated in a year";
    private static final int NAMED = 3;

    /** What an arm may add to the price that others pay. */
    private record Price(String outcome, boolean change, String subject, Optional<Price> beside) {

        Price(String outcome, boolean change, String subject) {
            this(outcome, change, subject, Optional.empty());
        }

        /** Where the same people are counted the other way round, nothing is told without that. */
        Price beside(String other, String whom) {
            return new Price(outcome, change, subject, Optional.of(new Price(other, false, whom)));
        }

        String said(Estimate e) {
            List<String> rough = Numeral.rough(e.mean(), e.low(), e.high());
            return rough.get(0) + " " + subject + " (" + rough.get(1) + " to " + rough.get(2) + ")";
        }

        String said(Estimate e, ReportInput input, Arm arm) {
            return said(e)
                    + beside.flatMap(one -> input.horizon(arm.name(), one.outcome(), ALL)
                                    .filter(row -> row.known() && row.bounded())
                                    .map(row -> ", beside " + one.said(row)))
                            .orElse("");
        }
    }

    private static final List<Price> PRICES = List.of(
            new Price("deaths-caused", false, "people a year who die and would have lived")
                    .beside("deaths-averted", "who live and would have died"),
            new Price("displaced", false, "people a year who sought treatment themselves and now start it less often"),
            new Price("people-newly-imprisoned", false, "people a year newly held")
                    .beside("people-spared-prison", "spared it"),
            new Price("control-days", true, "more days a year under state control"));

    /** The three sentences; of a run with a base alone, what the base is. */
    public static List<Answer> of(ReportInput input) {
        List<Arm> others = input.manifest().alternatives();
        return others.isEmpty()
                ? level(input)
                : others.size() == 1 ? one(input, others.get(0)) : several(input, others);
    }

    private static List<Answer> level(ReportInput input) {
        return List.of(
                new Answer("Prison", level(input, "prison-population", IN_PRISON)),
                new Answer(
                        "Treatment and health",
                        level(input, "treatment-coverage", "of people with a disorder are treated in a year")
                                        .replaceFirst("\\.$", "; ")
                                + level(input, "overdose-deaths", "overdose deaths a year")),
                new Answer(
                        "Cost", level(input, "cost", input.manifest().currency() + " a year are paid by all payers")));
    }

    private static String level(ReportInput input, String outcome, String subject) {
        Headline headline = new Headline(OutcomeName.of(outcome, ""), ALL, true);
        return headline.in(input, input.manifest().base())
                .filter(Row::known)
                .map(row -> {
                    Printed printed = Printed.of(headline.name().kind(), row);
                    return printed.value() + " " + subject
                            + (printed.range().isEmpty() ? "." : " (" + printed.range() + ").");
                })
                .orElse(OutcomeName.upper(headline.name().subject()) + ": not in the tables.");
    }

    private static List<Answer> one(ReportInput input, Arm arm) {
        return List.of(
                new Answer("Prison", sentence(List.of(prison(input, arm).map(Clause::text)))),
                new Answer(
                        "Treatment and health",
                        sentence(List.of(
                                coverage(input, arm).map(Clause::text),
                                deaths(input, arm).map(Clause::text)))),
                new Answer(
                        "Cost and trade-off",
                        sentence(List.of(cost(input, arm).map(Clause::text), price(input, arm)))));
    }

    private static List<Answer> several(ReportInput input, List<Arm> arms) {
        return List.of(
                new Answer("Prison", apart(input, arms, IN_PRISON, Answer::prison)),
                new Answer("Treatment", apart(input, arms, TREATED, Answer::coverage)),
                new Answer(
                        "Cost",
                        apart(
                                input,
                                arms,
                                "the cost to all payers (" + input.manifest().currency() + " a year)",
                                Answer::cost)));
    }

    private static Optional<Clause> prison(ReportInput input, Arm arm) {
        return clause(input, arm, "prison-population", IN_PRISON, "");
    }

    private static Optional<Clause> coverage(ReportInput input, Arm arm) {
        return clause(input, arm, "treatment-coverage", TREATED, "");
    }

    private static Optional<Clause> deaths(ReportInput input, Arm arm) {
        return clause(input, arm, "overdose-deaths", "overdose deaths", "a year");
    }

    private static Optional<Clause> cost(ReportInput input, Arm arm) {
        return clause(input, arm, "cost", "cost to all payers", input.manifest().currency() + " a year");
    }

    private static Optional<Clause> clause(ReportInput input, Arm arm, String outcome, String subject, String unit) {
        Headline headline = new Headline(OutcomeName.of(outcome, ""), ALL, true);
        return headline.sure(input, arm.name())
                .map(d -> Clause.of(
                        subject,
                        unit,
                        headline,
                        d,
                        headline.in(input, input.manifest().base())));
    }

    /** Clauses as one sentence. */
    private static String sentence(List<Optional<String>> clauses) {
        String all = clauses.stream().flatMap(Optional::stream).collect(Collectors.joining("; "));
        return all.isEmpty() ? "Not in the tables." : OutcomeName.upper(all) + ".";
    }

    /** Who pays in another way, where that can be told. */
    private static Optional<String> price(ReportInput input, Arm arm) {
        List<String> told = new ArrayList<>();
        int asked = 0;
        for (Price price : PRICES) {
            Optional<? extends Estimate> found = price.change()
                    ? input.difference(arm.name(), price.outcome(), ALL)
                    : input.horizon(arm.name(), price.outcome(), ALL);
            asked += found.isPresent() ? 1 : 0;
            found.filter(e -> e.known() && e.bounded() && e.low() > 0)
                    .ifPresent(e -> told.add(price.said(e, input, arm)));
        }
        if (asked == 0) {
            return Optional.empty();
        }
        return Optional.of(
                told.isEmpty()
                        ? "that anybody is displaced from treatment, newly held or dies for it cannot be told"
                        : "against that stand " + and(told) + beyond(input));
    }

    private static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** Said of intervals that chance alone made, where others in the same answer hold more. */
    private static String beyond(ReportInput input) {
        return input.sureness().ranges().isEmpty() ? "" : ", by chance between replications alone";
    }

    private interface Asked {
        Optional<Clause> of(ReportInput input, Arm arm);
    }

    /** Which arms can be told apart from the base, and in which direction. */
    private static String apart(ReportInput input, List<Arm> arms, String subject, Asked asked) {
        List<String> parts = new ArrayList<>();
        List<Arm> told = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.LESS, Verdict.MORE)) {
            List<Arm> such = arms.stream()
                    .filter(arm -> asked.of(input, arm)
                            .filter(clause -> clause.verdict() == verdict)
                            .isPresent())
                    .sorted(Comparator.comparingDouble(arm -> -asked.of(input, arm)
                            .map(clause -> Math.abs(clause.difference().mean()))
                            .orElse(0.0)))
                    .toList();
            told.addAll(such);
            if (!such.isEmpty()) {
                String named = such.stream()
                        .limit(NAMED)
                        .map(arm -> name(input.manifest(), arm) + " ("
                                + asked.of(input, arm).map(Clause::brief).orElse("") + ")")
                        .collect(Collectors.joining("; "));
                String more = such.size() > NAMED ? "; and " + (such.size() - NAMED) + " more" : "";
                parts.add((verdict == Verdict.LESS ? "lower" : "higher") + " than in the base with " + named + more);
            }
        }
        int left = arms.size() - told.size();
        if (told.isEmpty()) {
            return "Of " + arms.size() + " arms none can be told from the base in " + subject + ".";
        }
        String rest =
                left == 0 ? "" : "; " + (left == 1 ? "one arm" : left + " arms") + " cannot be told from the base";
        return OutcomeName.upper(subject) + ": " + String.join("; ", parts) + rest + ".";
    }

    /** An arm as a reader calls it. */
    private static String name(Manifest manifest, Arm arm) {
        return Naming.arm(manifest, arm.name());
    }
}
