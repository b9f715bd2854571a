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

    /** The tender of a file as written: its {@code currency} and {@code ppp}, or the currency given where it names none. */
    static Tender of(Node written, Optional<String> otherwise) {
        Optional<String> code =
                written.get("currency") instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : otherwise;
        Node ppp = written.get("ppp");
        Node value = ppp == null ? null : ppp.get("value");
        Node number = value == null ? ppp : value;
        Optional<Amount> amount = number == null ? Optional.empty() : Amount.of(number);
        OptionalDouble each = amount.filter(a -> a.value() > 0)
                .map(a -> OptionalDouble.of(a.value()))
                .orElse(OptionalDouble.empty());
        return new Tender(code, each);
    }
}
