package org.offramp.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Doubted;
import org.offramp.report.words.Headline;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Limits;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Printed;
import org.offramp.report.words.RuleComparison;
import org.offramp.report.words.Verdict;

/**
 * The headline outcomes as a table for a terminal: each arm with its intervals, the paired difference, and a plain word
 * for what it allows to be said.
 *
 * @param input the results
 */
record RunTable(ReportInput input) {

    private static final Pattern RANGE = Pattern.compile("(.*\\d) to (.*\\d)(\\D*)");
    private static final String GAP = "  ";

    void print(PrintWriter out) {
        Manifest manifest = input.manifest();
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        for (Headline headline : Headline.of(input)) {
            rows.add(row(headline));
            if (headline.name().id().equals("treatment-coverage") && manifest.coverageTarget() > 0) {
                String target = Numeral.percent(manifest.coverageTarget());
                rows.add(List.of(GAP + "target", target + ", " + Numeral.oneIn(manifest.coverageTarget())));
            }
        }
        out.println();
        out.println(manifest.title() + ", " + manifest.horizon() + ": mean of " + manifest.replications()
                + (manifest.replications() == 1 ? " replication" : " replications, with 95 % intervals"));
        out.println();
        print(out, rows);
        sureness(out);
        compulsory(out);
        RuleComparison.of(input).filter(rules -> !rules.outcomes().isEmpty()).ifPresent(rules -> {
            out.println();
            out.println("Priority rules compared");
            out.println();
            print(out, rules(rules));
        });
        new RankingTable(input).print(out);
        out.println();
        out.println(Limits.line(input));
    }

    /** An outcome, and a line for each rule below it. */
    private static List<List<String>> rules(RuleComparison rules) {
        List<List<String>> lines = new ArrayList<>();
        for (Headline outcome : rules.outcomes()) {
            lines.add(List.of(RuleComparison.heading(outcome), "mean", "difference from the base"));
            for (Arm arm : rules.arms()) {
                lines.add(List.of(
                        GAP + rules.rule(arm),
                        rules.printed(outcome, arm).map(RunTable::shown).orElse(Numeral.NONE),
                        rules.change(outcome, arm).map(RunTable::shown).orElse("")));
            }
        }
        return lines;
    }

    /** Rows with their columns below each other. */
    static void print(PrintWriter out, List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + GAP.length()));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** What the numbers and the structure allow, where that was asked. */
    private void sureness(PrintWriter out) {
        boolean numbers = input.sureness().draws() > 0;
        boolean structure = !input.sureness().off().isEmpty();
        if (!numbers && !structure) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "How sure is this",
                "chance",
                numbers ? "the numbers (" + input.sureness().draws() + " draws)" : "",
                structure ? "the structure" : "",
                numbers ? "on assumed or unverified numbers" : ""));
        for (Doubted one : Doubted.of(input)) {
            rows.add(List.of(
                    one.title(),
                    one.chance(input).map(of -> one.printed(of).range()).orElse(Numeral.NONE),
                    one.numbers(input).map(of -> one.printed(of).range()).orElse(""),
                    one.structure(input).map(of -> one.printed(of).range()).orElse(""),
                    one.weak(input).orElse("")));
        }
        out.println();
        print(out, rows);
        if (numbers) {
            out.println(input.sureness().onTargets() + ".");
        }
    }

    /** Says which measures take people in without asking them. */
    private void compulsory(PrintWriter out) {
        Manifest manifest = input.manifest();
        List<String> names = Stream.concat(
                        manifest.inForce().stream(), manifest.arms().stream().flatMap(arm -> arm.measures().stream()))
                .filter(Arm.Measure::compulsory)
                .map(Arm.Measure::title)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            out.println();
            out.println("Compulsory, nobody is asked: " + String.join(", ", names));
        }
    }

    /** The arm beside the base; several that are ranked have a table of their own. */
    private Optional<Arm> other() {
        return input.ranking().isEmpty() ? input.manifest().alternative() : Optional.empty();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("", input.manifest().base()));
        other().ifPresent(arm -> header.addAll(List.of(arm.name(), "difference", "")));
        return header;
    }

    private List<String> row(Headline headline) {
        Manifest manifest = input.manifest();
        Kind kind = headline.name().kind();
        String unit = kind == Kind.MONEY
                ? manifest.currency() + " a year"
                : kind == Kind.SHARE || kind == Kind.COUNT && !headline.name().perYear()
                        ? ""
                        : headline.name().unit();
        List<String> row = new ArrayList<>();
        row.add(headline.name().title() + (unit.isEmpty() ? "" : ", " + unit));
        row.add(value(headline, manifest.base()));
        Optional<Arm> alternative = other();
        if (alternative.isPresent()) {
            String arm = alternative.get().name();
            Optional<Difference> difference = headline.difference(input, arm);
            row.add(value(headline, arm));
            row.add(difference.map(d -> shown(Printed.change(kind, d))).orElse(Numeral.NONE));
            row.add(headline.sure(input, arm).map(d -> Verdict.of(d).word(kind)).orElse(""));
        }
        return row;
    }

    private String value(Headline headline, String arm) {
        Optional<Row> found = headline.in(input, arm);
        if (found.isEmpty() || !found.get().known()) {
            return Numeral.NONE;
        }
        Row row = found.get();
        String oneIn = headline.name().id().equals("treatment-coverage") ? ", " + Numeral.oneIn(row.mean()) : "";
        return shown(Printed.of(headline.name().kind(), row)) + oneIn;
    }

    /** 1.81 million (1.79–1.83): the word behind the numbers is said once. */
    static String shown(Printed printed) {
        Matcher range = RANGE.matcher(printed.range());
        if (!range.matches()) {
            return printed.value();
        }
        boolean signed = (range.group(1) + range.group(2)).matches(".*[+−-].*");
        return printed.value() + " (" + range.group(1) + (signed ? " to " : "–") + range.group(2) + ")";
    }
}
