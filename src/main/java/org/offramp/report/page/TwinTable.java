package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Printed;

/**
 * What an arm changes for people who are in both: each is held against the same person in the base.
 *
 * @param arm its name
 * @param lines one for each count of twins
 */
record TwinTable(String arm, List<Line> lines) {

    private static final String ALL = "all";

    /** A count, what it means, its mean and its 95% interval; note is the value of the base, where it has one. */
    record Line(String title, String meaning, String value, String interval, String note) {}

    /** A count of twins; a change is the paired difference of an outcome that the base has too. */
    private record Count(String outcome, String title, String meaning, Kind kind, boolean change) {}

    private static final List<Count> COUNTS = List.of(
            count(
                    "prison-days-avoided",
                    "Prison days avoided",
                    "days on remand or in prison less than in the base, a year"),
            count("people-spared-prison", "People spared prison", "held in the base, never held here, a year"),
            count("people-newly-imprisoned", "People newly imprisoned", "never held in the base, held here, a year"),
            count(
                    "imprisonments-avoided",
                    "Imprisonments avoided",
                    "admissions under sentence less than in the base, a year"),
            count("convictions-avoided", "Convictions avoided", "convictions less than in the base, a year"),
            count("deaths-averted", "Deaths averted", "dead at the end in the base, alive here, a year"),
            count("deaths-caused", "Deaths caused", "alive at the end in the base, dead here, a year"),
            count(
                    "displaced",
                    "Displaced from treatment",
                    "sought treatment of their own accord, started it less often than in the base, and came to it by no measure either, a year"),
            new Count(
                    "net-widening",
                    "Net-widening",
                    "of those who start a measure, people the default would have left alone",
                    Kind.SHARE,
                    false),
            new Count(
                    "net-widening-days",
                    "Net-widening: days under a measure",
                    "change in days of people the default would have left alone, a year",
                    Kind.COUNT,
                    true),
            new Count(
                    "control-days",
                    "Days under state control",
                    "change in days held, under supervision or diverted, a year",
                    Kind.COUNT,
                    true));

    private static Count count(String outcome, String title, String meaning) {
        return new Count(outcome, title, meaning, Kind.COUNT, false);
    }

    /** The table of every arm but the base whose rows are there. */
    static List<TwinTable> of(ReportInput input) {
        List<TwinTable> tables = new ArrayList<>();
        for (Arm arm : input.manifest().alternatives()) {
            List<Line> lines = new ArrayList<>();
            for (Count count : COUNTS) {
                line(input, arm.name(), count).ifPresent(lines::add);
            }
            if (!lines.isEmpty()) {
                tables.add(new TwinTable(arm.name(), lines));
            }
        }
        return tables;
    }

    private static Optional<Line> line(ReportInput input, String arm, Count count) {
        Optional<? extends Estimate> found =
                count.change() ? input.difference(arm, count.outcome(), ALL) : input.horizon(arm, count.outcome(), ALL);
        return found.map(estimate -> {
            if (!estimate.known()) {
                return new Line(count.title(), count.meaning(), Numeral.NONE, "", estimate.reason());
            }
            Printed printed =
                    count.change() ? Printed.change(count.kind(), estimate) : Printed.of(count.kind(), estimate);
            return new Line(
                    count.title(),
                    count.meaning(),
                    printed.value(),
                    estimate.bounded() ? printed.range() : "interval n/a: " + estimate.reason(),
                    base(input, count));
        });
    }

    private static String base(ReportInput input, Count count) {
        return input.horizon(input.manifest().base(), count.outcome(), ALL)
                .filter(Estimate::known)
                .map(row -> "base: " + Printed.of(count.kind(), row).withRange())
                .orElse("");
    }
}
