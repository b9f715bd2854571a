package org.offramp.report.words;

import java.util.Optional;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Group;
import org.offramp.report.result.ReportInput;

/** What a group of people can gain or lose, per so many of them where it can be counted. */
public enum Gain {
    /** Days in prison, on remand or under sentence. */
    PRISON("prison-population", "days in prison", "per 1,000 people a year", 1000 * 365.25, false),
    /** Share of those with a disorder who are treated in a year. */
    TREATMENT("treatment-coverage", "treatment coverage", "percentage points", 0, true),
    /** Deaths from any cause. */
    DEATHS("deaths", "deaths", "per million people a year", 1e6, false),
    /** Days under any control by the state. */
    CONTROL("control-days", "days under control", "per 1,000 people a year", 1000, false);

    private static final double POINT = 0.01;

    private final String outcome;
    private final String subject;
    private final String unit;
    private final double times;
    private final boolean moreIsBetter;

    Gain(String outcome, String subject, String unit, double times, boolean moreIsBetter) {
        this.outcome = outcome;
        this.subject = subject;
        this.unit = unit;
        this.times = times;
        this.moreIsBetter = moreIsBetter;
    }

    /** What there is more or less of. */
    public String subject() {
        return subject;
    }

    /** The unit of a difference. */
    public String unit() {
        return unit;
    }

    /** The paired difference of an arm from the base in a group, in the unit; only where it has an interval. */
    public Optional<Difference> in(ReportInput input, String arm, Group group) {
        double one = this == TREATMENT ? POINT : group.people() / times;
        return input.difference(arm, outcome, group.stratum())
                .map(d -> d.dividedBy(one))
                .filter(d -> d.known() && d.bounded());
    }

    /** Whether a difference is clearly for the better. */
    public boolean better(Difference d) {
        return Verdict.of(d) == (moreIsBetter ? Verdict.MORE : Verdict.LESS);
    }

    /** Whether a difference is clearly for the worse. */
    public boolean worse(Difference d) {
        return Verdict.of(d) == (moreIsBetter ? Verdict.LESS : Verdict.MORE);
    }

    /** A clear difference in words: "fewer days in prison (by 3.1 to 5.2 per 1,000 people a year)". */
    public String clear(Difference d) {
        boolean less = Verdict.of(d) == Verdict.LESS;
        String word = this == TREATMENT ? less ? "lower" : "higher" : less ? "fewer" : "more";
        return word + " " + subject + " (by " + Kind.NUMBER.size(d.low(), d.high()) + " " + unit + ")";
    }

    /** A group by the name readers know. */
    public static String name(Group group) {
        return switch (group.stratum()) {
            case "sex=male" -> "Men and boys";
            case "sex=female" -> "Women and girls";
            case "age=12-17" -> "Aged 12 to 17";
            default ->
                "Aged " + Naming.value(group.stratum()).replace("-", " to ").replace("+", " and over");
        };
    }
}
