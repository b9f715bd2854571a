package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Group;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Gain;

/**
 * Who gains and who does not, one line per group of people: a direction is named only where the whole interval lies on
 * one side of zero.
 *
 * @param arm the arm
 * @param lines a group and what it gains and loses
 */
record GroupWords(String arm, List<Line> lines) {

    /** A group, and a sentence about it. */
    record Line(String group, String words) {}

    /** The lines of every arm but the base that has the rows for them. */
    static List<GroupWords> of(ReportInput input) {
        List<GroupWords> all = new ArrayList<>();
        for (Arm arm : input.manifest().alternatives()) {
            List<Line> lines = new ArrayList<>();
            for (Group group : input.manifest().groups()) {
                line(input, arm.name(), group).ifPresent(lines::add);
            }
            if (!lines.isEmpty()) {
                all.add(new GroupWords(arm.name(), lines));
            }
        }
        return all;
    }

    private static Optional<Line> line(ReportInput input, String arm, Group group) {
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Gain gain : Gain.values()) {
            Optional<Difference> found = gain.in(input, arm, group);
            found.ifPresent(d -> {
                if (gain.better(d)) {
                    better.add(gain.clear(d));
                } else if (gain.worse(d)) {
                    worse.add(gain.clear(d));
                } else {
                    unclear.add(gain.subject());
                }
            });
        }
        List<String> parts = new ArrayList<>();
        add(parts, "gain: ", better, " and ");
        add(parts, "lose: ", worse, " and ");
        add(parts, "see no clear change in ", unclear, " or ");
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(Gain.name(group), String.join("; ", parts) + "."));
    }

    private static void add(List<String> parts, String verb, List<String> what, String last) {
        if (!what.isEmpty()) {
            int end = what.size() - 1;
            String list = end == 0 ? what.get(0) : String.join(", ", what.subList(0, end)) + last + what.get(end);
            parts.add(verb + list);
        }
    }
}
