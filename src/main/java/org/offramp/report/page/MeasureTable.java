package org.offramp.report.page;

import java.util.List;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Manifest;
import org.offramp.report.words.Naming;

/** The measures in force and those added: where each stands on the road, whether anybody is asked, and what is known of it. */
final class MeasureTable {

    private MeasureTable() {}

    /** A line of the table; used and evidence are empty where nothing is said. */
    record Line(
            String title,
            String stage,
            String start,
            boolean compulsory,
            String consent,
            String summary,
            String used,
            String evidence) {}

    static List<Line> inForce(Manifest manifest) {
        return manifest.inForce().stream().map(m -> line(manifest, m)).toList();
    }

    /** The measures of any arm beside the base, each once. */
    static List<Line> added(Manifest manifest) {
        return manifest.alternatives().stream()
                .flatMap(arm -> arm.measures().stream())
                .map(m -> line(manifest, m))
                .distinct()
                .toList();
    }

    private static Line line(Manifest manifest, Arm.Measure m) {
        return new Line(
                Naming.measure(manifest, m.name()),
                m.stage().isBlank()
                        ? "n/a (the manifest does not say)"
                        : m.stage().replace('-', ' '),
                m.start().isBlank() ? "in force throughout" : "from " + m.start(),
                m.compulsory(),
                m.compulsory()
                        ? "compulsory: no consent step"
                        : m.stage().equals("rules") ? "changes the rules" : "with consent",
                m.summary(),
                m.used(),
                m.evidence());
    }
}
