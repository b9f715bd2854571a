package org.offramp.report.words;

import java.util.Locale;

/** What sort of number an outcome is, and so how it is printed. */
public enum Kind {
    /** Counted things: people, deaths, cases. */
    COUNT("Fewer", "More"),
    /** A share of something, 0 to 1. */
    SHARE("Lower", "Higher"),
    /** Any other number, such as a rate per 100,000. */
    NUMBER("Lower", "Higher"),
    /** Days. */
    DAYS("Shorter", "Longer"),
    /** An amount in the currency and price year of the place. */
    MONEY("Lower", "Higher");

    private final String less;
    private final String more;

    Kind(String less, String more) {
        this.less = less;
        this.more = more;
    }

    /** The kind a unit suggests. */
    public static Kind ofUnit(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "share", "proportion", "probability" -> SHARE;
            case "people", "persons", "count", "cases", "events", "deaths" -> COUNT;
            case "days", "day" -> DAYS;
            default -> NUMBER;
        };
    }

    /** The word for a fall. */
    public String less() {
        return less;
    }

    /** The word for a rise. */
    public String more() {
        return more;
    }

    /** A value of this kind. */
    public String value(double value) {
        return this == SHARE ? Numeral.percent(value) : Numeral.of(value);
    }

    /** The two ends of an interval. */
    public String range(double low, double high) {
        return this == SHARE ? Numeral.range(low * 100, high * 100) + "%" : Numeral.range(low, high);
    }

    /** The two ends of a difference whose direction the sentence has already told, smaller first. */
    public String size(double low, double high) {
        double small = Math.min(Math.abs(low), Math.abs(high));
        double large = Math.max(Math.abs(low), Math.abs(high));
        return this == SHARE
                ? Numeral.range(small * 100, large * 100) + " percentage points"
                : Numeral.range(small, large);
    }
}
