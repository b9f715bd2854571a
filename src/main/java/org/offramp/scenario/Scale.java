package org.offramp.scenario;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the numbers of one place in a scenario are written: their kind, the period they are counted over, the currency.
 *
 * @param quantity the kind
 * @param per the period in the name of a count ({@code hearingsPerDay}), if there is one
 * @param currency of the scenario, if it names one
 * @param ppp units of that currency per international dollar, where the scenario says so
 */
record Scale(Quantity quantity, Optional<String> per, Optional<String> currency, OptionalDouble ppp) {

    /** What a unit is worth here. */
    Optional<Unit> unit(String text) {
        return quantity.unit(text, per, currency).or(() -> converted(text));
    }

    /** International dollars in the currency of the scenario. */
    private Optional<Unit> converted(String text) {
        if (quantity != Quantity.MONEY || ppp.isEmpty()) {
            return Optional.empty();
        }
        return Units.money(text, Optional.of(Units.INTERNATIONAL))
                .map(unit -> new Unit(unit.name(), unit.times() * ppp.getAsDouble(), unit.over()));
    }

    /** The unit of a bare number. */
    Optional<Unit> bare() {
        return quantity.bare(per, currency);
    }

    /**
     * The unit of a number: its own, else the one beside it, else that of a bare number. Says so where there is none.
     */
    Optional<Unit> unit(Amount amount, Header header, Node at, String path, Problems problems) {
        String text = amount.unit().isEmpty() ? header.unit() : amount.unit();
        boolean own = !amount.unit().isEmpty();
        if (text.isEmpty()) {
            Optional<Unit> bare = header.bare() ? bare() : Optional.empty();
            if (bare.isEmpty()) {
                Origin origin = header.bare() ? at.origin() : header.at();
                String what = header.bare() ? Text.number(amount.value()) + " has no unit" : "missing key 'unit'";
                problems.add(origin, header.bare() ? path : header.path(), what, expected(), example(amount));
            }
            return bare;
        }
        Optional<Unit> unit = unit(text);
        if (unit.isEmpty()) {
            Origin origin = own ? at.origin() : header.at();
            String what = Text.quoted(text) + " is not a unit of " + quantity.words();
            String where = own ? path : NodePath.child(header.path(), "unit");
            problems.add(origin, where, what, expected(), Nearest.maybe(text, quantity.units(per, currency)));
        }
        return unit;
    }

    /** "a unit: days, months, …". */
    String expected() {
        return "a unit: " + String.join(", ", quantity.units(per, currency));
    }

    private String example(Amount amount) {
        return quantity == Quantity.SPAN ? "Maybe " + Text.number(amount.value()) + " days?" : "";
    }
}
