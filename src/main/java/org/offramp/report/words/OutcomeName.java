package org.offramp.report.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outcome as a reader calls it.
 *
 * @param id the id in every table
 * @param title the heading of its row
 * @param subject what a sentence says there is more or less of
 * @param kind how it is printed
 * @param unit the unit in words, empty where the kind says it
 * @param perYear whether it adds up over time, and is therefore shown as a mean per year
 */
public record OutcomeName(String id, String title, String subject, Kind kind, String unit, boolean perYear) {

    private static final Pattern WITHIN = Pattern.compile("(rearrest|reconviction|reimprisonment)-(\\d+)y");

    private static final List<OutcomeName> KNOWN = List.of(
            stock("prison-population", "Prison population", "people in prison"),
            stock("remand-population", "Remand population", "people on remand"),
            stock("sentenced-population", "Sentenced prisoners", "sentenced prisoners"),
            new OutcomeName("prison-rate", "Prison rate", "prison rate", Kind.NUMBER, "held per 100,000 people", false),
            share("prison-occupancy", "Prison occupancy", "prison occupancy", "held / capacity"),
            flow("prison-admissions", "Prison admissions", "prison admissions"),
            flow("prison-releases", "Releases from prison", "releases from prison"),
            new OutcomeName("mean-stay-days", "Mean stay in prison", "mean stay in prison", Kind.DAYS, "days", false),
            share(
                    "treatment-coverage",
                    "Treatment coverage",
                    "treatment coverage",
                    "of people with a disorder, treated in the year"),
            flow("arrests", "Arrests", "arrests"),
            flow("convictions", "Convictions", "convictions"),
            flow("diversions", "Diversions", "diversions"),
            flow("crimes", "Crimes", "crimes"),
            flow("overdose-deaths", "Overdose deaths", "overdose deaths"),
            flow("deaths", "Deaths", "deaths"),
            new OutcomeName(
                    "qalys",
                    "QALYs",
                    "quality-adjusted life-years",
                    Kind.COUNT,
                    "a year, of people with drug use or police contact",
                    true),
            flow("control-days", "Days under state control", "days under state control"),
            new OutcomeName("cost", "Cost, all payers", "cost to all payers", Kind.MONEY, "a year", true));

    /** The name of an outcome; one not in the list is called by its id, and printed as its unit suggests. */
    public static OutcomeName of(String id, String unit) {
        for (OutcomeName name : KNOWN) {
            if (name.id.equals(id)) {
                return name;
            }
        }
        Matcher within = WITHIN.matcher(id);
        if (within.matches()) {
            String event = event(within.group(1)) + " within " + within.group(2) + " years";
            return share(id, upper(event), event, "of people released (Kaplan–Meier)");
        }
        String words = id.replace('-', ' ');
        return new OutcomeName(id, upper(words), words, Kind.ofUnit(unit), unit, false);
    }

    /** The same outcome for one stratum, such as one payer. */
    public OutcomeName where(String newTitle, String newSubject) {
        return new OutcomeName(id, newTitle, newSubject, kind, unit, perYear);
    }

    /** The event a recidivism outcome counts: re-arrest, reconviction, re-imprisonment. */
    public static String event(String word) {
        return switch (word) {
            case "rearrest" -> "re-arrest";
            case "reimprisonment" -> "re-imprisonment";
            default -> word;
        };
    }

    /** The first letter in upper case. */
    public static String upper(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static OutcomeName stock(String id, String title, String subject) {
        return new OutcomeName(id, title, subject, Kind.COUNT, "people held on an average day", false);
    }

    private static OutcomeName flow(String id, String title, String subject) {
        return new OutcomeName(id, title, subject, Kind.COUNT, "a year", true);
    }

    private static OutcomeName share(String id, String title, String subject, String unit) {
        return new OutcomeName(id, title, subject, Kind.SHARE, unit, false);
    }
}
