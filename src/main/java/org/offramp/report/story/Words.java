package org.offramp.report.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.offramp.person.OffenceClass;
import org.offramp.scenario.Text;
import org.offramp.time.Clock;

/** Numbers, lengths and names as a story says them. */
final class Words {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private Words() {}

    /** A number with three digits. */
    static String number(double value) {
        String text = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        return text.length() > 12 ? String.format(Locale.ROOT, "%.2e", value) : text;
    }

    /** The rule behind a decision, the chance it gives, and the number drawn: the thing happens if that is below. */
    static String rule(String path, double chance, double drew) {
        return " (" + path + " " + number(chance) + "; drew " + number(drew) + ")";
    }

    /** The rule behind a turn that comes at a rate. */
    static String rate(String path, double perYear) {
        return " (" + path + "; rate then " + number(perYear) + " a year)";
    }

    /** The rule alone. */
    static String rule(String path) {
        return " (" + path + ")";
    }

    /** A length in whole days, or in hours where it is less than a day. */
    static String length(long ticks) {
        long days = Math.round(Clock.days(ticks));
        if (days == 0) {
            return "less than a day";
        }
        return days == 1 ? "1 day" : days + " days";
    }

    /** A name of a list as scenario files write it. */
    static String key(Enum<?> value) {
        return Text.word(value);
    }

    /** The same as words. */
    static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** An offence of a class. */
    static String offence(OffenceClass offence) {
        return switch (offence) {
            case POSSESSION -> "possession";
            case PUBLIC_ORDER -> "an offence against public order";
            case ACQUISITIVE -> "an acquisitive offence";
            case SUPPLY -> "supply";
            case VIOLENT -> "a violent offence";
        };
    }

    /** So many of something. */
    static String count(long n, String one, String more) {
        return n + " " + (n == 1 ? one : more);
    }
}
