package org.offramp.scenario.published;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.offramp.scenario.Checked;
import org.offramp.scenario.Findings;

/**
 * A table somebody printed, with the runs that must give it again.
 *
 * @param name of the file
 * @param title what it is a table of
 * @param letter under which {@code docs/validation.md} lists it
 * @param sources ids in {@code sources.json}
 * @param about what is set up, and what must come out
 * @param runs by which it is simulated; two runs of one table with the same seed are twins
 * @param rows a figure, a curve, an order, … each
 * @param heldAgainst what the model is held against
 */
public record PublishedTable(
        String name,
        String title,
        String letter,
        List<String> sources,
        String about,
        List<TableRun> runs,
        List<PublishedRow> rows,
        HeldAgainst heldAgainst)
        implements Checked {

    /** What a table holds the model against. */
    public enum HeldAgainst {
        /** What was counted in a real place, or forecast for one. */
        OBSERVED,
        /** Figures of another model of the same thing. */
        MODEL,
        /** A formula, arithmetic, or what is so by definition. */
        THEORY
    }

    @Override
    public void check(Findings findings) {
        for (int i = 0; i < sources.size(); i++) {
            findings.source("sources[" + i + "]", sources.get(i));
        }
        if (rows.isEmpty()) {
            findings.problem("rows", "there is no row", "at least one figure", "");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < runs.size(); i++) {
            once(findings, names, "runs[" + i + "].name", "run", runs.get(i).name());
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            once(findings, ids, "rows[" + i + "].id", "row", rows.get(i).id());
            rows.get(i).check(findings.at("rows[" + i + "]"), runs);
        }
    }

    private static void once(Findings findings, Set<String> before, String path, String what, String name) {
        if (!before.add(name)) {
            findings.problem(path, what + " '" + name + "' is there twice", "each name once", "");
        }
    }
}
