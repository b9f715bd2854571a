package org.offramp.scenario;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offramp.time.Span;

/** The units of scenario files and what they are worth; a new unit is one word here. */
final class Units {

    /** Days in each period. */
    private static final Map<String, Double> DAYS =
            Map.of("hour", 1 / 24.0, "day", 1.0, "week", 7.0, "month", Span.MONTH, "year", Span.YEAR);

    private static final Map<String, Double> MULTIPLES = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final List<String> RATIOS =
            List.of("ratio", "rate ratio", "hazard ratio", "odds ratio", "risk ratio", "multiplier", "weight");
    private static final String COUNTED =
            "number people persons residents prisoners patients users places beds slots cases"
                    + " hearings trials offences arrests contacts admissions releases convictions officers judges prosecutors"
                    + " workers staff posts kits tests visits sessions units items";
    private static final String PERIOD = "(hour|day|week|month|year)s?";
    private static final Pattern RATE =
            Pattern.compile("per (?:(\\d{1,9}) )?(?:(?:persons?|people)(?:[- ]| per ))?" + PERIOD);
    private static final Pattern COUNT = Pattern.compile(
            "(?:(thousand|million|billion) ?)?([a-z]+)?(?: ?per 100000(?: people| population)?)?(?: ?per " + PERIOD
                    + ")?");
    private static final Pattern DENSITY =
            Pattern.compile("(?:([a-z]+) )?per 100000(?: people| population)?(?: per year)?");
    private static final Pattern MONEY =
            Pattern.compile("(?:(thousand|million|billion) )?(\\S+?)(?: per [a-z][a-z -]*)?");
    /** International dollars. */
    static final String INTERNATIONAL = "Int$";

    private Units() {}

    /** probability, share, percent. */
    static Optional<Unit> chance(String text) {
        return switch (plain(text)) {
            case "probability", "share" -> Optional.of(Unit.plain(text));
            case "%", "percent", "per cent" -> Optional.of(new Unit(text, 1, 100));
            default -> Optional.empty();
        };
    }

    /** per year, per month, per 1000 person-years, … */
    static Optional<Unit> rate(String text) {
        Matcher matcher = RATE.matcher(thousands(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double people = matcher.group(1) == null ? 1 : Double.parseDouble(matcher.group(1));
        double perYear = matcher.group(2).equals("year") ? 1 : Span.YEAR / days(matcher.group(2));
        return people > 0 ? Optional.of(new Unit(text, perYear, people)) : Optional.empty();
    }

    /** ratio, odds ratio, multiplier, … */
    static Optional<Unit> ratio(String text) {
        return RATIOS.contains(plain(text)) ? Optional.of(Unit.plain(text)) : Optional.empty();
    }

    /** hours, days, weeks, months, years. */
    static Optional<Unit> span(String text) {
        String word = plain(text);
        String period = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return switch (period) {
            case "hour" -> Optional.of(new Unit(text, 1, 24));
            case "day", "week", "month", "year" -> Optional.of(new Unit(text, days(period), 1));
            default -> Optional.empty();
        };
    }

    /**
     * people, places, million people, prisoners per 100,000 people, hearings per day, …
     *
     * @param per the period the number is counted over ({@code hearingsPerDay}), if the model names one
     */
    static Optional<Unit> count(String text, Optional<String> per) {
        Matcher matcher = COUNT.matcher(thousands(text));
        if (text.isBlank() || !matcher.matches()) {
            return Optional.empty();
        }
        String noun = matcher.group(2);
        String period = matcher.group(3);
        if (noun != null && !isCounted(noun) || per.isPresent() && period == null) {
            return Optional.empty();
        }
        double times = matcher.group(1) == null ? 1 : MULTIPLES.getOrDefault(matcher.group(1), 1.0);
        if (per.isEmpty() || per.get().equals(period)) {
            return Optional.of(new Unit(text, times, 1));
        }
        return Optional.of(new Unit(text, times * days(per.get()), days(period)));
    }

    /** per 100,000 people, places per 100,000 people, hearings per 100,000 people per year. */
    static Optional<Unit> density(String text) {
        Matcher matcher = DENSITY.matcher(thousands(text));
        boolean known = matcher.matches() && (matcher.group(1) == null || isCounted(matcher.group(1)));
        return known ? Optional.of(Unit.plain(text)) : Optional.empty();
    }

    private static boolean isCounted(String noun) {
        return List.of(COUNTED.split(" ")).contains(noun);
    }

    private static String thousands(String text) {
        return plain(text).replaceAll("(?<=\\d)[, ](?=\\d{3})", "");
    }

    /**
     * EUR, million EUR, EUR per day, …: the currency is checked, what it is paid for is kept for the reader.
     *
     * @param tender its currency, and international dollars ({@code Int$}) where it says what one is worth; where it names no
     *     currency, any there is
     */
    static Optional<Unit> money(String text, Tender tender) {
        Matcher matcher = MONEY.matcher(text.strip().replaceAll("\\s+", " "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String code = matcher.group(2);
        double times = matcher.group(1) == null ? 1 : MULTIPLES.getOrDefault(matcher.group(1), 1.0);
        boolean foreign =
                tender.code().filter(own -> !own.equals(INTERNATIONAL)).isPresent();
        if (foreign && code.equals(INTERNATIONAL) && tender.international().isPresent()) {
            return Optional.of(new Unit(text, times * tender.international().getAsDouble(), 1));
        }
        boolean known = tender.code()
                .map(code::equals)
                .orElseGet(() -> code.equals(INTERNATIONAL)
                        || Currency.getAvailableCurrencies().stream()
                                .anyMatch(any -> any.getCurrencyCode().equals(code)));
        return known ? Optional.of(new Unit(text, times, 1)) : Optional.empty();
    }

    private static double days(String period) {
        return DAYS.getOrDefault(period, 1.0);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
