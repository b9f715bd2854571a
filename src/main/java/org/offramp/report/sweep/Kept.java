package org.offramp.report.sweep;

import org.offramp.report.words.Kind;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/**
 * An outcome a study keeps.
 *
 * @param id of the outcome
 * @param stratum {@code all} or such as {@code sex=female}
 * @param unit as the tables have it
 * @param title as the manifest has it; empty where it has none
 * @param currency of the place
 */
public record Kept(String id, String stratum, String unit, String title, String currency) {

    private static final String ALL = "all";
    private static final String PEOPLE = "people";

    /** The outcome as it heads its column: {@code ID} or {@code ID[STRATUM]}. */
    public String column() {
        return stratum.equals(ALL) ? id : id + "[" + stratum + "]";
    }

    /** The outcome as a reader calls it. */
    public OutcomeName name() {
        OutcomeName name = OutcomeName.of(id, unit);
        boolean stranger = !title.isBlank() && name.title().equals(OutcomeName.upper(id.replace('-', ' ')));
        if (stranger) {
            name = name.where(title, name.subject());
        }
        boolean events = name.perYear() && id.contains("-");
        boolean counts = unit.startsWith(PEOPLE) && !events && name.subject().equals(id.replace('-', ' '));
        if (counts) {
            name = name.where(name.title(), PEOPLE + " " + name.subject());
        }
        if (stratum.equals(ALL)) {
            return name;
        }
        String group = " (" + stratum.replace("=", ": ").replace(";", ", ").replace('-', ' ') + ")";
        return name.where(name.title() + group, name.subject() + group);
    }

    /** How it is printed. */
    public Kind kind() {
        return name().kind();
    }

    /**
     * How a figure reckons it: by what its numbers are multiplied, and in what they then are.
     *
     * @param largest of the numbers, without its sign
     * @param difference whether they are differences
     */
    public Measure measure(double largest, boolean difference) {
        if (kind() == Kind.SHARE) {
            return new Measure(100, difference ? "percentage points" : "per cent");
        }
        Scale scale = Scale.of(largest);
        return new Measure(1 / scale.size(), scale.prefix() + words());
    }

    /** What it is counted in. */
    private String words() {
        OutcomeName name = name();
        if (name.kind() == Kind.MONEY) {
            return currency + " a year";
        }
        boolean stock = name.kind() == Kind.COUNT && !name.perYear();
        return stock ? PEOPLE : name.perYear() && !unit.isBlank() ? unit : name.unit();
    }

    /**
     * By what numbers are multiplied, and in what they then are.
     *
     * @param times the factor
     * @param unit the unit
     */
    public record Measure(double times, String unit) {}
}
