package org.offramp.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Fit;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ParameterRow;
import org.offramp.report.result.ReportInput;

/**
 * What this run cannot say, read off the run itself: how many of its numbers are assumed, which observations its base
 * misses, which of its answers have no direction, and how few simulated people its rare outcomes rest on.
 */
public final class Limits {

    /** The page with what no run of this model can say. */
    public static final String PAGE = "docs/limits.md";

    private Limits() {}

    /** The limits of a run, most general first; what its tables do not show is left out. */
    public static List<Limit> of(ReportInput input) {
        List<Limit> limits = new ArrayList<>();
        assumed(input).ifPresent(limits::add);
        missed(input.manifest()).ifPresent(limits::add);
        if (input.ranking().isEmpty()) {
            input.manifest().alternative().flatMap(arm -> unclear(input, arm)).ifPresent(limits::add);
        } else {
            input.manifest()
                    .alternatives()
                    .forEach(arm -> unclear(input, arm)
                            .map(limit -> limit.of(arm.name()))
                            .ifPresent(limits::add));
        }
        FewPeople.of(input).ifPresent(limits::add);
        return List.copyOf(limits);
    }

    /** All of them in one line, for a terminal. */
    public static String line(ReportInput input) {
        String warned = of(input).stream()
                .map(Limit::brief)
                .filter(brief -> !brief.isEmpty())
                .collect(Collectors.joining("; "));
        return warned.isEmpty()
                ? "Limits: see the report and " + PAGE + "."
                : "Limits: " + warned + ". More in the report and in " + PAGE + ".";
    }

    private static Optional<Limit> assumed(ReportInput input) {
        List<ParameterRow> numbers = input.parameters();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String assumed = share(numbers, "assumed");
        return Optional.of(new Limit(
                "Numbers",
                assumed + " of the " + Numeral.of(numbers.size()) + " numbers of this scenario are assumed, "
                        + share(numbers, "unverified") + " are quoted from memory and " + share(numbers, "calibrated")
                        + " were moved until the base fitted. "
                        + (input.sureness().draws() > 0
                                ? "The intervals of chance hold none of this; those of the numbers hold what has a range"
                                        + " and was drawn."
                                : "The intervals hold none of this."),
                assumed + " of its numbers are assumed"));
    }

    private static String share(List<ParameterRow> numbers, String grade) {
        long count = numbers.stream().filter(p -> p.grade().equals(grade)).count();
        return Math.round(100.0 * count / numbers.size()) + "%";
    }

    private static Optional<Limit> missed(Manifest manifest) {
        List<Fit> compared =
                manifest.fit().stream().filter(f -> Double.isFinite(f.gap())).toList();
        if (compared.isEmpty()) {
            return Optional.of(
                    new Limit("Fit", "Nothing observed was compared with the base.", "nothing observed is compared"));
        }
        List<Fit> missed = compared.stream().filter(Fit::far).toList();
        long guesses =
                compared.stream().filter(f -> f.grade().equals("assumed")).count();
        String of = compared.size() + (compared.size() == 1 ? " observation" : " observations");
        String sentence = missed.isEmpty()
                ? "None of " + of + " is off by more than 15%"
                : missed.size() + " of " + of + (missed.size() == 1 ? " is" : " are") + " off by more than 15%: "
                        + missed.stream().map(Limits::gap).collect(Collectors.joining(", "));
        String tested = guesses == 0
                ? "."
                : "; " + guesses + " of the " + of + (guesses == 1 ? " is itself" : " are themselves")
                        + " assumed, and to meet such a one shows nothing.";
        return Optional.of(new Limit(
                "Fit",
                sentence + tested + " The base was moved until it fitted, so a fit is no proof.",
                missed.isEmpty() ? "" : missed.size() + " of " + of + " missed by more than 15%"));
    }

    private static String gap(Fit fit) {
        String title = fit.title().isBlank() ? fit.id().replace('-', ' ') : fit.title();
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) + " ("
                + Numeral.percent(Math.abs(fit.gap())) + (fit.gap() > 0 ? " too high" : " too low")
                + (fit.missed() ? ")" : ", inside its wide range)");
    }

    private static Optional<Limit> unclear(ReportInput input, Arm arm) {
        List<String> unclear = new ArrayList<>();
        int all = 0;
        boolean bounded = false;
        for (Headline headline : Headline.of(input)) {
            Optional<Difference> difference =
                    headline.difference(input, arm.name()).filter(Difference::known);
            if (difference.isPresent()) {
                all++;
                bounded |= difference.get().bounded();
                if (Verdict.of(difference.get()) == Verdict.UNCLEAR) {
                    unclear.add(headline.name().subject());
                }
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        if (!bounded) {
            return Optional.of(new Limit(
                    "Direction",
                    "No difference has an interval, so none can be told from chance.",
                    "no difference has an interval"));
        }
        if (unclear.isEmpty()) {
            return Optional.of(new Limit(
                    "Direction",
                    "No headline difference has an interval with zero in it; what is assumed could still turn one"
                            + " round.",
                    ""));
        }
        return Optional.of(new Limit(
                "Direction",
                "The interval includes zero, so no direction may be named, for: " + String.join(", ", unclear) + ".",
                unclear.size() + " of " + all + " headline differences include zero"));
    }
}
