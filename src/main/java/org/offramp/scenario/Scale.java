package org.offramp.scenario;

import java.util.Optional;

/**
 * How the numbers of one place in a scenario are written: their kind, the period they are counted over, the currency.
 *
 * @param quantity the kind
 * @param per the period in the name of a count ({@code hearingsPerDay}), if there is one
 * @param tender what amounts of money are paid in
 */
record Scale(Quantity quantity, Optional<String> per, Tender tender) {

    /** What a unit is worth here. */
    Optional<Unit> unit(String text) {
        return quantity.unit(text, per, tender);
    }

    /** The unit of a bare number. */
    Optional<Unit> bare() {
        return quantity.bare(per, tender);
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
            problems.add(origin, where, what, expected(), Nearest.maybe(text, quantity.units(per, tender)));
        }
        return unit;
    }

    /** "a unit: days, months, …". */
    String expected() {
        return "a unit: " + String.join(", ", quantity.units(per, tender));
    }

    private String example(Amount amount) {
        return quantity == Quantity.SPAN ? "Maybe " + Text.number(amount.value()) + " days?" : "";
    }
}
