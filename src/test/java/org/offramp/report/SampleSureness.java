package org.offramp.report;

import java.util.List;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Sureness;

/** A made-up run whose numbers were drawn: shares of the variance of the prison population of the base. */
public final class SampleSureness {

    private SampleSureness() {}

    /** A share of a group. */
    public static Sureness.Share share(String group, double share, double low, double high) {
        return new Sureness.Share("base", "", "prison-population", "all", group, share, low, high);
    }

    /** The same run, with its numbers drawn, one of them listed that cannot be told from chance. */
    public static ReportInput in(ReportInput input, int draws, int held, Sureness.Share... shares) {
        Sureness.Weight weight = new Sureness.Weight(
                "base", "", "prison-population", "a.path", 0.1, 0, 0.3, true, false, "assumed", "", 1, 0, 2, "days", 1);
        Sureness sureness = new Sureness(
                draws,
                3,
                3,
                0,
                held,
                "",
                0,
                -1,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(shares),
                List.of(weight),
                "",
                false);
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
}
