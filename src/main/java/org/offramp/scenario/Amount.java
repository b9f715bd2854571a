package org.offramp.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as written, with or without its unit behind it: {@code 0.25}, {@code 25 %}, {@code 30 days}.
 *
 * @param value the number
 * @param unit the words behind it, empty where there are none
 */
record Amount(double value, String unit) {

    private static final String DIGITS =
            "[-+]?(?:(?:0|[1-9][0-9_]{0,300})(?:\\.[0-9]{0,300})?|\\.[0-9]{1,300})(?:[eE][-+]?[0-9]{1,5})?";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern WITH_UNIT = Pattern.compile("\\s*(" + DIGITS + ")(?![0-9.,_])\\s*(\\D?.*?)\\s*");

    /** Whether the whole text is a number in decimal digits; no octal, no hexadecimal, no comma. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The number such a text means. */
    static double number(String text) {
        return Double.parseDouble(text.replace("_", ""));
    }

    /** Reads a single value, or nothing where it does not begin with a finite number. */
    static Optional<Amount> of(Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || scalar.kind() == Node.Kind.TRUTH
                || scalar.kind() == Node.Kind.NOTHING) {
            return Optional.empty();
        }
        Matcher matcher = WITH_UNIT.matcher(scalar.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double value = number(matcher.group(1));
        return Double.isFinite(value) ? Optional.of(new Amount(value, matcher.group(2))) : Optional.empty();
    }

    /** Advice for a number nobody can read for certain. */
    static String advice(Node node) {
        String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
        if (text.matches("[0-9]{1,3}(,[0-9]{3})+\\b.*")) {
            return "Maybe " + Text.shown(text.replace(",", "")) + "? Write thousands without a comma.";
        }
        if (text.matches("[0-9]+,[0-9]+\\b.*")) {
            return "Maybe " + Text.shown(text.replace(',', '.')) + "? Decimals take a point.";
        }
        return text.matches("0[0-9]+\\b.*") ? "Maybe without the leading zero?" : "";
    }
}
