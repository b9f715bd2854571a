package org.offramp.scenario;

import java.util.List;

/** What should stand in a place, in words. */
final class Expectation {

    private Expectation() {}

    static String of(Shape shape) {
        if (shape instanceof Shape.Number number) {
            return number.quantity().words();
        } else if (shape instanceof Shape.Lengths) {
            return "a distribution of lengths of time";
        } else if (shape instanceof Shape.Structure structure) {
            return "the keys " + String.join(", ", structure.keys());
        } else if (shape instanceof Shape.Variants variants) {
            return "kind: " + Problems.oneOf(List.copyOf(variants.kinds().keySet()));
        } else if (shape instanceof Shape.Choice choice) {
            return Problems.oneOf(List.copyOf(choice.words().keySet()));
        } else if (shape instanceof Shape.Plain plain) {
            return plain.words();
        } else if (shape instanceof Shape.Extended) {
            return "a name, or extends: NAME with what differs";
        } else if (shape instanceof Shape.Perhaps perhaps) {
            return of(perhaps.some());
        }
        return shape instanceof Shape.ListOf ? "a list" : "a mapping";
    }
}
