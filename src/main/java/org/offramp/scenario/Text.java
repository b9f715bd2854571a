package org.offramp.scenario;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names of Java and pieces of files appear in scenario files and messages. */
public final class Text {

    private static final int LONGEST = 80;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Text() {}

    /** {@code offerRate}, {@code OfferRate} and {@code OFFER_RATE} are all {@code offer-rate} in a file. */
    static String kebab(String name) {
        return HUMP.matcher(name)
                .replaceAll("-")
                .replace('_', '-')
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** An entry of a list as files, tables and the command line write it. */
    public static String word(Enum<?> entry) {
        return kebab(entry.name());
    }

    /** A piece of a file on one line, without control characters, cut where it is long. */
    static String shown(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        String clean = text.substring(0, end).replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]", "?");
        return end < text.length() ? clean + "…" : clean;
    }

    /** The same in quotation marks. */
    static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    /** A number without needless digits: {@code 0.12}, {@code 30}. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
