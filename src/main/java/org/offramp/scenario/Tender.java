package org.offramp.scenario;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What amounts of money in a file are paid in.
 *
 * @param code of the currency, if the file names one
 * @param international units of it per international dollar, if the file says so; amounts may then be in {@code Int$} too
 */
record Tender(Optional<String> code, OptionalDouble international) {

    /** Any currency. */
    static final Tender ANY = new Tender(Optional.empty(), OptionalDouble.empty());

    /**
     * The tender of a file as written: its {@code currency} and {@code ppp}, or the currency given where it names none. A
     * {@code ppp} that is wrong is complained of where it stands, and not once more at each amount: here it passes for 1.
     */
    static Tender of(Node written, Optional<String> otherwise) {
        Optional<String> code =
                written.get("currency") instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : otherwise;
        Node ppp = written.get("ppp");
        Node value = ppp == null ? null : ppp.get("value");
        Node number = value == null ? ppp : value;
        Optional<Amount> amount = number == null ? Optional.empty() : Amount.of(number);
        double each = amount.map(Amount::value).filter(worth -> worth > 0).orElse(1.0);
        return new Tender(code, ppp == null ? OptionalDouble.empty() : OptionalDouble.of(each));
    }
}
