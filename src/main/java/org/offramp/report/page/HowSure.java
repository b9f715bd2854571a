package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Sureness;
import org.offramp.report.words.Doubted;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;

/** How sure the headline outcomes are: chance, the numbers, the structure; which numbers matter, and how they are founded. */
final class HowSure {

    /** With fewer draws a 95 % range of them is that of the outermost two. */
    private static final int MANY = 40;

    private HowSure() {}

    /** An outcome with its three uncertainties. */
    record Line(
            String title, String unit, String mean, String chance, String numbers, String relative, String structure) {}

    /** A number that matters. */
    record Number(
            String path, String share, String interval, String direction, String range, String grade, String source) {}

    /** The numbers one outcome follows. */
    record Ranking(String title, String said, List<Number> numbers) {}

    /** One structure: what it makes of each outcome. */
    record Structure(String name, List<Cell> cells) {}

    /** A mean, its interval, and how it compares. */
    record Cell(String value, String interval, String note) {}

    /** Everything the page says about it. */
    record View(
            boolean numbers,
            boolean structure,
            String range,
            List<String> counts,
            List<Line> lines,
            List<String> rests,
            List<Ranking> rankings,
            List<String> headings,
            List<Structure> structures,
            List<String> idle) {}

    static View of(ReportInput input) {
        Sureness sureness = input.sureness();
        List<Doubted> all = Doubted.of(input);
        boolean numbers = sureness.draws() > 0;
        List<Doubted> compared = all.stream()
                .filter(one -> one.change() == input.manifest().alternative().isPresent())
                .toList();
        return new View(
                numbers,
                sureness.structure(),
                sureness.draws() < MANY ? "range of the " + sureness.draws() + " draws" : "95% of the draws",
                numbers ? counts(sureness) : List.of(),
                numbers || sureness.structure()
                        ? all.stream().flatMap(one -> line(input, one).stream()).toList()
                        : List.of(),
                rests(input, all),
                numbers ? all.stream().map(one -> ranking(input, one)).toList() : List.of(),
                compared.stream().map(Doubted::title).toList(),
                sureness.off().isEmpty() ? List.of() : structures(input, compared),
                sureness.idle().stream()
                        .map(idle -> idle.feedback() + " (" + idle.reason() + ")")
                        .toList());
    }

    private static List<String> rests(ReportInput input, List<Doubted> all) {
        int held = input.sureness().calibratedHeld();
        Stream<String> shares = all.stream().flatMap(one -> one.rests(input).stream());
        return input.sureness().draws() == 0 || held == 0
                ? shares.toList()
                : Stream.concat(
                                shares,
                                Stream.of(held + (held == 1 ? " number that was" : " numbers that were")
                                        + " moved until the base fitted " + (held == 1 ? "is" : "are")
                                        + " held: what rests on " + (held == 1 ? "it" : "them")
                                        + " is in none of these shares."))
                        .toList();
    }

    private static List<String> counts(Sureness s) {
        List<String> counts = new ArrayList<>();
        counts.add(s.draws() + " sets of " + s.single() + " numbers were drawn from their ranges, as " + s.drawn()
                + " that vary apart (a table with one range moves as a whole); " + s.withoutRange()
                + " numbers have no range and were held.");
        if (!s.onCalibrated().isEmpty()) {
            counts.add(s.onCalibrated() + ".");
        }
        if (s.again() > 0) {
            counts.add(s.again() + " sets of numbers did not go together and were drawn again.");
        }
        if (!s.onTargets().isEmpty()) {
            counts.add(s.onTargets() + ".");
        }
        if (s.near() >= 0) {
            counts.add("In " + s.near() + " of the " + s.draws()
                    + " draws the base holds within 15 % as many people as are observed. "
                    + (s.fitted()
                            ? "The interval of a level is what the targets, their tolerances and the chance of the runs"
                                    + " each draw was fitted with leave open."
                            : "The interval of a level is what the numbers alone allow, and wider than what is known"
                                    + " of the place; read the differences, also in per cent of the base."));
        }
        return counts;
    }

    private static Optional<Line> line(ReportInput input, Doubted one) {
        return one.chance(input)
                .map(mean -> new Line(
                        one.title(),
                        one.headline().name().kind() == Kind.MONEY
                                ? input.manifest().currency() + " a year"
                                : one.headline().name().unit(),
                        one.printed(mean).value(),
                        mean.bounded() ? one.printed(mean).range() : Numeral.NONE,
                        range(one, one.numbers(input)),
                        one.relative(input),
                        range(one, one.structure(input))));
    }

    private static String range(Doubted one, Optional<Estimate> estimate) {
        return estimate.map(of -> one.printed(of).range()).orElse("not asked for");
    }

    private static Ranking ranking(ReportInput input, Doubted one) {
        List<Sureness.Weight> listed = one.weights(input);
        List<Number> clear = listed.stream()
                .filter(Sureness.Weight::clear)
                .map(HowSure::number)
                .toList();
        String said = listed.isEmpty()
                ? "nothing that was drawn makes it vary beyond chance."
                : clear.isEmpty()
                        ? "none can be told from chance with "
                                + input.sureness().draws()
                                + " draws; those that came out largest are in importance.csv."
                        : clear.size() == listed.size()
                                ? "all of the " + listed.size() + " that matter most can be told from chance."
                                : clear.size() + " of the " + listed.size()
                                        + " that matter most can be told from chance with "
                                        + input.sureness().draws() + " draws; the others are in importance.csv.";
        return new Ranking(one.title(), said, clear);
    }

    private static Number number(Sureness.Weight weight) {
        return new Number(
                weight.path(),
                Math.round(100 * weight.share()) + "%",
                Math.round(100 * weight.low()) + " to " + Math.round(100 * weight.high()) + "%",
                weight.rises() ? "rises with it" : "falls with it",
                weight.numbers() > 1
                        ? weight.numbers() + " numbers with one range"
                        : Numeral.of(weight.value()) + " (" + Numeral.range(weight.from(), weight.to()) + ") "
                                + weight.unit(),
                weight.grade(),
                weight.source());
    }

    private static List<Structure> structures(ReportInput input, List<Doubted> compared) {
        return Stream.concat(Stream.of(""), input.sureness().off().stream())
                .map(feedback -> new Structure(
                        feedback.isEmpty() ? "as it is" : "without " + feedback,
                        compared.stream().map(one -> cell(input, one, feedback)).toList()))
                .toList();
    }

    private static Cell cell(ReportInput input, Doubted one, String feedback) {
        Optional<Estimate> found = one.without(input, feedback);
        if (found.isEmpty()) {
            return new Cell(Numeral.NONE, "", "");
        }
        Estimate mean = found.get();
        String note = feedback.isEmpty()
                ? ""
                : one.chance(input).map(as -> one.compared(as, mean)).orElse("");
        return new Cell(
                one.printed(mean).value(), mean.bounded() ? one.printed(mean).range() : "", note);
    }
}
