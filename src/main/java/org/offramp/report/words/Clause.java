package org.offramp.report.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Row;

/**
 * A difference from the base in words for readers who do not read tables: how much, how sure, and of how much. A direction
 * is named only where the whole interval lies on one side of zero.
 *
 * @param subject what there is more or less of
 * @param kind how it is printed
 * @param unit behind a number, such as {@code USD a year}; may be empty
 * @param difference arm minus base
 * @param base the level of the base; NaN where there is none
 */
public record Clause(String subject, Kind kind, String unit, Difference difference, double base) {

    private static final double LITTLE = 0.01;
    private static final double MANY_TIMES = 2;

    /** The clause of an outcome of an arm. */
    static Clause of(String subject, String unit, Headline headline, Difference difference, Optional<Row> base) {
        double level = base.filter(Row::known).map(Row::mean).orElse(Double.NaN);
        return new Clause(subject, headline.name().kind(), unit, difference, level);
    }

    /** What may be said. */
    public Verdict verdict() {
        return Verdict.of(difference);
    }

    /** Whether no replication shows any difference. */
    public boolean nothing() {
        return difference.mean() == 0 && difference.low() == 0 && difference.high() == 0;
    }

    /** All of it: "7,400 fewer people in prison (5,800 to 9,000), 14% of the 51,500 in the base". */
    public String text() {
        if (nothing()) {
            return "no difference in " + subject + " in any replication";
        }
        return switch (verdict()) {
            case LESS, MORE -> told();
            case UNCLEAR -> untold();
            case UNKNOWN -> "nothing can be said about " + subject + ": " + difference.reason();
        };
    }

    private String told() {
        String range = " (" + positive().range() + ")";
        String size = positive().value() + points();
        return kind == Kind.COUNT
                ? size + " " + word() + " " + subject + behind() + range + of()
                : subject + " " + word() + " by " + size + behind() + range + of();
    }

    private String untold() {
        List<String> ends = Numeral.rough(0, difference.low() * times(), difference.high() * times());
        String less = ends.get(1).replace("−", "");
        String whether = kind == Kind.COUNT ? "there are more or fewer " + subject : subject + " rises or falls";
        return "whether " + whether + " cannot be told: anything from " + less
                + (kind == Kind.COUNT ? " fewer to " : " less to ") + ends.get(2) + points() + " more" + behind()
                + " fits"
                + of(Math.max(-difference.low(), difference.high()), "at most ", "so little either way");
    }

    private String of() {
        return of(Math.abs(difference.mean()), "", "which is little");
    }

    /** A change beside the level of the base; nothing where there is none. */
    private String of(double change, String most, String little) {
        if (!(base > 0)) {
            return "";
        }
        double share = change / base;
        return kind == Kind.SHARE || share > MANY_TIMES
                ? ", from " + kind.value(base) + " in the base"
                : ", " + most + percent(share) + " of the " + kind.value(base) + " in the base"
                        + (share < LITTLE ? ", " + little : "");
    }

    /** A share of the base in per cent, in two digits. */
    private static String percent(double share) {
        return Numeral.rough(100 * share, Double.NaN, Double.NaN).get(0) + "%";
    }

    /** Short, for one of several arms: "7,400 fewer, 5,800 to 9,000". */
    public String brief() {
        return positive().value() + points() + " "
                + (kind == Kind.COUNT ? word() : verdict() == Verdict.LESS ? "less" : "more") + ", "
                + positive().range();
    }

    private String word() {
        boolean less = verdict() == Verdict.LESS;
        return kind == Kind.COUNT
                ? (less ? kind.less() : kind.more()).toLowerCase(Locale.ROOT)
                : less ? "falls" : "rises";
    }

    private String behind() {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private String points() {
        return kind == Kind.SHARE ? " percentage points" : "";
    }

    /** The difference as a size, its interval from the smaller end to the larger. */
    private Printed positive() {
        return verdict() == Verdict.LESS
                ? size(-difference.mean(), -difference.high(), -difference.low())
                : size(difference.mean(), difference.low(), difference.high());
    }

    private Printed size(double mean, double low, double high) {
        List<String> rough = Numeral.rough(mean * times(), low * times(), high * times());
        String from = rough.get(1).replaceAll("\u00a0.*", "");
        return new Printed(rough.get(0), from + " to " + rough.get(2));
    }

    private double times() {
        return kind == Kind.SHARE ? 100 : 1;
    }
}
