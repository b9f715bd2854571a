package org.offramp.scenario;

import java.util.Optional;

/**
 * A single value of a scenario as somebody wrote it elsewhere, to be put at a path of it: a number with or without its
 * unit, a word, true or false.
 *
 * @param text as written
 */
public record Written(String text) {

    /** The number in it, where it begins with one. */
    public Optional<Double> number() {
        return amount().map(Amount::value);
    }

    /** The unit behind the number; empty where there is none. */
    public String unit() {
        return amount().map(Amount::unit).orElse("");
    }

    private Optional<Amount> amount() {
        return Amount.of(new Node.Scalar(Origin.of(""), Node.Kind.TEXT, text));
    }
}
