package org.offramp.report.words;

import java.util.List;
import java.util.stream.Collectors;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Manifest;

/** What each arm is, in a line: which is the base, and what the others have that it has not. */
public final class ArmWords {

    private ArmWords() {}

    /** A line for each arm, the base first. */
    public static List<String> of(Manifest manifest) {
        return manifest.arms().stream()
                .map(arm -> arm.name() + ": " + what(manifest, arm))
                .toList();
    }

    /** What an arm is. */
    public static String what(Manifest manifest, Arm arm) {
        if (arm.name().equals(manifest.base())) {
            return "the base, " + (arm.title().isEmpty() ? "today’s rules" : arm.title() + " under today’s rules");
        }
        String title = arm.title().isEmpty() || arm.title().equals(arm.name()) ? "" : arm.title() + "; ";
        String measures = arm.measures().stream().map(Arm.Measure::title).collect(Collectors.joining(", "));
        String rule = arm.priority().isEmpty()
                ? ""
                : "the priority rule " + arm.priority().replace('-', ' ');
        String added = measures + (measures.isEmpty() || rule.isEmpty() ? "" : " and ") + rule;
        if (arm.another()) {
            return title + "a scenario of its own" + (added.isEmpty() ? "" : " with " + added)
                    + ", paired with the base by replication";
        }
        return title + "the base and " + (added.isEmpty() ? "nothing more" : added);
    }
}
