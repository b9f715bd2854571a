package org.offramp.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Density;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;
import org.offramp.money.Money;
import org.offramp.time.Span;

/** The kinds of number a scenario may hold: each has its units, its range and the type that alone may carry it. */
enum Quantity {
    /** Per occasion. */
    CHANCE(Chance.class, Chance::new, "a probability", "a number from 0 to 1", "probability, share, percent"),
    /** Per person and time. */
    RATE(
            Rate.class,
            Rate::new,
            "a rate",
            "zero or more per person-year",
            "per person-year, per year, per person-month, per month, per week, per day, per 100 person-years,"
                    + " per 1000 person-years, per 100000 person-years"),
    /** Times as much. */
    RATIO(
            Ratio.class,
            Ratio::new,
            "a ratio",
            "zero or more",
            "ratio, rate ratio, hazard ratio, odds ratio, risk ratio, multiplier, weight"),
    /** How many. */
    COUNT(
            Count.class,
            Count::new,
            "a count",
            "zero or more",
            "number, people, thousand people, million people, places, beds, cases, officers, kits, hearings per day,"
                    + " people per year, per 100000 people"),
    /** How many per 100,000 people of the place. */
    DENSITY(
            Density.class,
            Density::new,
            "a count per 100,000 people",
            "zero or more",
            "per 100000 people, places per 100000 people, hearings per 100000 people per year"),
    /** How long. */
    SPAN(Span.class, Span::new, "a length of time", "zero or more", "hours, days, weeks, months, years"),
    /** How dear. */
    MONEY(Money.class, Money::new, "an amount of money", "zero or more", "");

    private final Class<?> type;
    private final DoubleFunction<Object> constructor;
    private final String words;
    private final String range;
    private final String units;

    Quantity(Class<?> type, DoubleFunction<Object> constructor, String words, String range, String units) {
        this.type = type;
        this.constructor = constructor;
        this.words = words;
        this.range = range;
        this.units = units;
    }

    /** The quantity a Java type carries, if it is one. */
    static Optional<Quantity> of(Class<?> type) {
        return Arrays.stream(values()).filter(q -> q.type == type).findFirst();
    }

    /** "a probability". */
    String words() {
        return words;
    }

    /** "a number from 0 to 1". */
    String range() {
        return range;
    }

    /** The value in its type, or nothing where it is out of range. */
    Optional<Object> carry(double canonical) {
        try {
            return Optional.of(constructor.apply(canonical));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    /**
     * What a unit is worth.
     *
     * @param per the period in the name of the component, for counts
     * @param tender of the scenario, for money
     */
    Optional<Unit> unit(String text, Optional<String> per, Tender tender) {
        return switch (this) {
            case CHANCE -> Units.chance(text);
            case RATE -> Units.rate(text);
            case RATIO -> Units.ratio(text);
            case COUNT -> Units.count(text, per);
            case DENSITY -> Units.density(text);
            case SPAN -> Units.span(text);
            case MONEY -> Units.money(text, tender);
        };
    }

    /** The unit of a bare number; a bare length of time has none. */
    Optional<Unit> bare(Optional<String> per, Tender tender) {
        return switch (this) {
            case CHANCE -> Optional.of(Unit.plain("probability"));
            case RATE -> Optional.of(Unit.plain("per person-year"));
            case RATIO -> Optional.of(Unit.plain("ratio"));
            case COUNT ->
                Optional.of(Unit.plain(per.map(period -> "per " + period).orElse("number")));
            case DENSITY -> Optional.of(Unit.plain("per 100000 people"));
            case SPAN -> Optional.empty();
            case MONEY -> Optional.of(Unit.plain(tender.code().orElse("money")));
        };
    }

    /** The units that fit, in words for a message. */
    List<String> units(Optional<String> per, Tender tender) {
        if (this == MONEY) {
            String code = tender.code().orElse("EUR");
            List<String> own = List.of(code, "million " + code, code + " per day", code + " per case");
            boolean foreign = tender.international().isPresent() && !code.equals(Units.INTERNATIONAL);
            return foreign
                    ? Stream.concat(own.stream(), Stream.of(Units.INTERNATIONAL))
                            .toList()
                    : own;
        }
        if (this == COUNT && per.isPresent()) {
            return List.of("hearings per day", "people per month", "cases per year", "per " + per.get());
        }
        return List.of(units.split(", "));
    }
}
