package org.offramp.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds one number with a unit to the type that carries it, and enters it in the ledger. */
final class NumberBinder {

    private final Problems problems;
    private final Ledger ledger;

    NumberBinder(Problems problems, Ledger ledger) {
        this.problems = problems;
        this.ledger = ledger;
    }

    /** The number in its type, or null where something is wrong with it. */
    @Nullable
    Object bind(Node node, Scale scale, String path, Table table) {
        Quantity quantity = scale.quantity();
        Optional<Amount> amount = Amount.of(node);
        if (amount.isEmpty()) {
            String what = node.words() + " is not " + quantity.words();
            problems.add(node, path, what, quantity.range() + "; " + scale.expected(), Amount.advice(node));
            return null;
        }
        Optional<Unit> unit = scale.unit(amount.get(), table.header(), node, path, problems);
        if (unit.isEmpty()) {
            return null;
        }
        double canonical = unit.get().canonical(amount.get().value());
        Optional<Object> carried = quantity.carry(canonical);
        if (carried.isEmpty()) {
            String what = shown(node) + " is not " + quantity.words();
            problems.add(
                    node,
                    path,
                    what,
                    quantity.range(),
                    advice(quantity, unit.get(), amount.get().value()));
            return null;
        }
        ledger.enter(path, node, table, scale, unit.get(), canonical);
        return carried.get();
    }

    private static String shown(Node node) {
        return node instanceof Node.Scalar scalar ? Text.shown(scalar.text()) : node.words();
    }

    /** For a probability above 1: a slipped point (1.2 for 0.12) or percent without the sign (12 for 12 %). */
    private static String advice(Quantity quantity, Unit unit, double value) {
        if (quantity != Quantity.CHANCE || unit.over() != 1 || value <= 1 || value > 100) {
            return "";
        }
        boolean slipped = value < 10 && value != Math.rint(value);
        return slipped ? percent(value * 10) : percent(value);
    }

    private static String percent(double value) {
        double tidy = Math.round(value * 1e6) / 1e6;
        return "Maybe you meant " + Text.number(tidy) + " %? Write " + Text.number(Math.round(tidy * 1e6) / 1e8) + ".";
    }
}
