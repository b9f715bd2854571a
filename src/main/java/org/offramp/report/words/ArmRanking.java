package org.offramp.report.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Ranked;
import org.offramp.report.result.ReportInput;

/**
 * The arms of a comparison in the order of one headline outcome, in words that claim no order the intervals do not allow.
 *
 * @param title of the outcome
 * @param unit in words
 * @param lines an arm each, the lowest difference first
 */
public record ArmRanking(String title, String unit, List<Line> lines) {

    private static final OutcomeName NET_BENEFIT =
            new OutcomeName("net-benefit", "Net benefit, societal", "net benefit", Kind.MONEY, "a year", false);

    /** Keeps its own copy. */
    public ArmRanking {
        lines = List.copyOf(lines);
    }

    /**
     * An arm.
     *
     * @param places where it may stand: {@code 1}, or {@code 1 to 3}
     * @param arm its name
     * @param difference from the base
     * @param verdict what may be said of it
     * @param next what may be said of it and the arm below it; empty for the last
     */
    public record Line(String places, String arm, Printed difference, String verdict, String next) {}

    /** The rankings of a comparison; none where the arms were not to be compared with each other. */
    public static List<ArmRanking> of(ReportInput input) {
        Map<String, List<Ranked>> outcomes = new LinkedHashMap<>();
        for (Ranked one : input.ranking()) {
            outcomes.computeIfAbsent(one.outcome() + " " + one.stratum(), key -> new java.util.ArrayList<>())
                    .add(one);
        }
        return outcomes.values().stream().map(arms -> of(input, arms)).toList();
    }

    private static ArmRanking of(ReportInput input, List<Ranked> arms) {
        Ranked first = arms.get(0);
        OutcomeName name = Headline.of(input).stream()
                .filter(one ->
                        one.name().id().equals(first.outcome()) && one.stratum().equals(first.stratum()))
                .map(Headline::name)
                .findFirst()
                .orElse(
                        first.outcome().equals(NET_BENEFIT.id())
                                ? NET_BENEFIT
                                : OutcomeName.of(first.outcome(), first.unit()));
        String unit = name.kind() == Kind.MONEY ? input.manifest().currency() + " a year" : name.unit();
        List<Line> lines = arms.stream().map(arm -> line(name, arm)).toList();
        return new ArmRanking(name.title(), unit, lines);
    }

    private static Line line(OutcomeName name, Ranked arm) {
        Difference difference = arm.difference();
        return new Line(
                arm.first() == arm.last() ? Integer.toString(arm.first()) : arm.first() + " to " + arm.last(),
                arm.arm(),
                Printed.change(name.kind(), difference),
                Verdict.of(difference).word(name.kind()),
                next(name.kind(), arm).orElse(""));
    }

    private static Optional<String> next(Kind kind, Ranked arm) {
        if (arm.next().isEmpty()) {
            return Optional.empty();
        }
        Difference step = arm.toNext();
        if (!step.bounded()) {
            return Optional.of("no interval, so not told apart from " + arm.next());
        }
        String range = Printed.change(kind, step).range();
        if (step.low() == 0 && step.high() == 0) {
            return Optional.of("the same as " + arm.next() + " in every replication");
        }
        return Optional.of(
                arm.apart()
                        ? "below " + arm.next() + ", which is higher by " + kind.size(step.low(), step.high())
                        : "not told apart from " + arm.next() + ": " + range + " fits");
    }
}
