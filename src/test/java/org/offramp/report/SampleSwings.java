package org.offramp.report;

import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.Pair;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Sureness;
import org.offramp.report.result.Swing;

/** A made-up run whose numbers were drawn: what its differences swing with, and its pairs draw by draw. */
public final class SampleSwings {

    private SampleSwings() {}

    /** The same run with two numbers, of which the first can be told from chance. */
    public static ReportInput in(ReportInput input) {
        List<Swing> swings = List.of(
                swing("prison-population", "justice.pretrial.a-very-long-path-of-a-number.that-goes-on.remand", 900),
                swing("prison-population", "treatment.demand", 100),
                swing("net-benefit", "health.utility", 2e9));
        List<Pair> pairs = new ArrayList<>();
        for (int draw = 0; draw < 10; draw++) {
            pairs.add(
                    new Pair("base", "alternative", "societal", "average", 1e6 * draw, 100, 85_000 * 100 - 1e6 * draw));
        }
        Sureness sureness = new Sureness(
                50, 3, 3, 0, 0, "", 0, -1, false, List.of(), List.of(), List.of(), List.of(), List.of(), "", false,
                swings, pairs);
        return new ReportInput(
                input.manifest(),
                input.summary(),
                input.differences(),
                input.gates(),
                input.flows(),
                input.accounts(),
                input.parameters(),
                input.pairs(),
                sureness);
    }

    private static Swing swing(String outcome, String path, double half) {
        return new Swing(
                "base",
                "alternative",
                outcome,
                path,
                -1000 - half,
                -1000 + half,
                -1000,
                400,
                "assumed",
                1,
                0,
                2,
                "days");
    }
}
