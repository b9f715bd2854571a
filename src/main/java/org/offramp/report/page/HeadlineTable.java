package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Headline;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Printed;
import org.offramp.report.words.Verdict;

/** The headline outcomes of each arm with their intervals, and what may be said about their difference. */
final class HeadlineTable {

    private HeadlineTable() {}

    /** A number as a cell: the value, its interval below, and what else is to be said. */
    record Cell(String value, String interval, String note) {}

    /** A line of the table; difference and verdict are empty where there is only a base. */
    record Line(String title, String unit, List<Cell> arms, List<Cell> differences, String verdict) {}

    static List<Line> lines(ReportInput input) {
        Manifest manifest = input.manifest();
        Optional<Arm> alternative = manifest.alternative();
        List<Line> lines = new ArrayList<>();
        for (Headline headline : Headline.of(input)) {
            List<Cell> arms = new ArrayList<>();
            arms.add(cell(headline, headline.in(input, manifest.base()), manifest));
            alternative.ifPresent(arm -> arms.add(cell(headline, headline.in(input, arm.name()), manifest)));
            Optional<Difference> difference = alternative.flatMap(arm -> headline.difference(input, arm.name()));
            lines.add(new Line(
                    headline.name().title(),
                    unit(headline.name(), manifest),
                    arms,
                    alternative.isPresent()
                            ? List.of(change(headline, difference, headline.in(input, manifest.base())))
                            : List.of(),
                    alternative
                            .flatMap(arm -> headline.sure(input, arm.name()))
                            .map(d -> Verdict.of(d).word(headline.name().kind()))
                            .orElse(alternative.isPresent() ? Numeral.NONE : "")));
            if (headline.name().id().equals("treatment-coverage") && manifest.coverageTarget() > 0) {
                lines.add(target(manifest));
            }
        }
        return lines;
    }

    /** An outcome in every arm, each held against the base, so that a table is as wide for seven arms as for two. */
    record Group(String title, String unit, boolean main, List<ArmLine> arms) {}

    /** An arm in such a table; difference and verdict are empty for the base. */
    record ArmLine(String arm, Cell value, Cell difference, String verdict) {}

    /** The outcomes of a run with more than two arms; of others nothing. */
    static List<Group> groups(ReportInput input) {
        Manifest manifest = input.manifest();
        if (manifest.arms().size() < 3) {
            return List.of();
        }
        return Headline.of(input).stream()
                .map(headline -> new Group(
                        headline.name().title(),
                        unit(headline.name(), manifest),
                        headline.main() && headline.stratum().equals("all"),
                        manifest.arms().stream()
                                .map(arm -> armLine(input, headline, arm))
                                .toList()))
                .toList();
    }

    private static ArmLine armLine(ReportInput input, Headline headline, Arm arm) {
        Manifest manifest = input.manifest();
        String name = Naming.arm(manifest, arm.name());
        Optional<Row> base = headline.in(input, manifest.base());
        Cell value = cell(headline, headline.in(input, arm.name()), manifest);
        if (arm.name().equals(manifest.base())) {
            return new ArmLine(name, value, new Cell("", "", ""), "");
        }
        return new ArmLine(
                name,
                value,
                change(headline, headline.difference(input, arm.name()), base),
                headline.sure(input, arm.name())
                        .map(d -> Verdict.of(d).word(headline.name().kind()))
                        .orElse(Numeral.NONE));
    }

    private static String unit(OutcomeName name, Manifest manifest) {
        return name.kind() == Kind.MONEY
                ? manifest.currency() + " a year, prices of " + manifest.priceYear()
                : name.unit();
    }

    private static Cell cell(Headline headline, Optional<Row> found, Manifest manifest) {
        if (found.isEmpty()) {
            return new Cell(Numeral.NONE, "", "not recorded in this run");
        }
        Row row = found.get();
        Kind kind = headline.name().kind();
        if (!row.known()) {
            return new Cell(Numeral.NONE, "", row.reason());
        }
        String oneIn = headline.name().id().equals("treatment-coverage") ? Numeral.oneIn(row.mean()) : "";
        Printed printed = Printed.of(kind, row);
        return new Cell(printed.value(), interval(row, printed), kind == Kind.MONEY ? dollars(row, manifest) : oneIn);
    }

    private static Cell change(Headline headline, Optional<Difference> found, Optional<Row> base) {
        if (found.isEmpty() || !found.get().known()) {
            return new Cell(Numeral.NONE, "", found.map(Estimate::reason).orElse("not recorded in this run"));
        }
        Difference d = found.get();
        Kind kind = headline.name().kind();
        String relative = base.filter(b -> b.known() && b.mean() > 0)
                .map(b -> Printed.relative(d, b.mean()).value() + " of the base")
                .orElse("");
        Printed printed = Printed.change(kind, d);
        return new Cell(printed.value(), interval(d, printed), relative);
    }

    /** In international dollars, which buy the same everywhere; nothing where the manifest has no rate. */
    private static String dollars(Row row, Manifest manifest) {
        return manifest.ppp() > 0 ? Numeral.of(row.mean() / manifest.ppp()) + " Int$" : "";
    }

    private static String interval(Estimate estimate, Printed printed) {
        return estimate.bounded() ? printed.range() : "interval n/a: " + estimate.reason();
    }

    private static Line target(Manifest manifest) {
        Cell target =
                new Cell(Numeral.percent(manifest.coverageTarget()), "", Numeral.oneIn(manifest.coverageTarget()));
        List<Cell> arms = manifest.alternative().isPresent() ? List.of(target, target) : List.of(target);
        List<Cell> differences = manifest.alternative().isPresent() ? List.of(new Cell("", "", "")) : List.of();
        return new Line("Target for treatment coverage", "named by the scenario", arms, differences, "");
    }
}
