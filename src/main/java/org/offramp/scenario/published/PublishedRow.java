package org.offramp.scenario.published;

import java.util.List;
import java.util.Optional;
import org.offramp.scenario.Findings;
import org.offramp.scenario.Grade;

/**
 * A row of a published table.
 *
 * @param id a word within the table
 * @param title what is counted, of whom
 * @param test what was printed and what must hold of the runs
 * @param grade how well what was printed is founded
 * @param sources where it was printed, those of the table if empty
 * @param fitted whether a number of the scenario was set to it, so that it validates nothing
 * @param note how it was read or computed
 * @param explanation why it does not hold today, found by looking; empty if it should hold
 * @param expected the simulated means the explanation is of; it explains no others
 */
public record PublishedRow(
        String id,
        String title,
        Comparison test,
        Grade grade,
        List<String> sources,
        boolean fitted,
        Optional<String> note,
        Optional<String> explanation,
        Optional<Expected> expected) {

    void check(Findings findings, List<TableRun> runs) {
        for (int i = 0; i < sources.size(); i++) {
            findings.source("sources[" + i + "]", sources.get(i));
        }
        test.readings().forEach((path, reading) -> reading.check(findings.at("test." + path), runs));
        if (expected.isPresent() && (explanation.isEmpty() || test instanceof Comparison.Gap)) {
            findings.problem(
                    "expected",
                    "there is nothing it could be the range of",
                    "an explanation of a simulated mean beside it",
                    "Maybe leave it out?");
        }
        if (test instanceof Comparison.Gap && explanation.isEmpty()) {
            findings.problem("", "missing key 'explanation'", "why the model does not give it", "");
        }
    }
}
