package org.offramp.report.words;

import java.util.Locale;
import org.offramp.report.result.Difference;

/** What a paired interval allows to be said, and nothing more: a direction only when the whole interval lies on one side of zero. */
public enum Verdict {
    /** The whole interval is below zero. */
    LESS,
    /** The whole interval is above zero. */
    MORE,
    /** The interval holds zero. */
    UNCLEAR,
    /** There is no interval. */
    UNKNOWN;

    /** The verdict on a difference. */
    public static Verdict of(Difference difference) {
        if (!difference.known() || !difference.bounded()) {
            return UNKNOWN;
        }
        if (difference.high() < 0) {
            return LESS;
        }
        return difference.low() > 0 ? MORE : UNCLEAR;
    }

    /** The verdict in a word or two. */
    public String word(Kind kind) {
        return switch (this) {
            case LESS -> kind.less().toLowerCase(Locale.ROOT);
            case MORE -> kind.more().toLowerCase(Locale.ROOT);
            case UNCLEAR -> "no clear change";
            case UNKNOWN -> "nothing can be said";
        };
    }

    /** The verdict in a sentence, with the interval it rests on. */
    public static String sentence(OutcomeName name, Difference d, String currency) {
        Kind kind = name.kind();
        String per = (kind == Kind.MONEY ? " " + currency : "") + (name.perYear() ? " a year" : "");
        if (d.mean() == 0 && d.low() == 0 && d.high() == 0) {
            return "No difference in " + name.subject() + " in any replication.";
        }
        return switch (of(d)) {
            case LESS ->
                kind.less() + " " + name.subject() + " than in the base: by " + kind.size(d.low(), d.high()) + per
                        + ".";
            case MORE ->
                kind.more() + " " + name.subject() + " than in the base: by " + kind.size(d.low(), d.high()) + per
                        + ".";
            case UNCLEAR ->
                "No clear change in " + name.subject() + ": anything from "
                        + Printed.change(kind, d).range().replace("points", "percentage points") + per + " fits.";
            case UNKNOWN -> "Nothing can be said about " + name.subject() + ": " + d.reason() + ".";
        };
    }
}
