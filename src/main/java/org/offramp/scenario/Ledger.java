package org.offramp.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Every number bound so far, entered with its range and where it comes from. */
final class Ledger {

    /** Of two numbers, one of them perhaps the mean of a distribution, by how much rounding may part them. */
    private static final double ROUNDING = 1e-9;

    private final List<Parameter> entries = new ArrayList<>();
    private final Problems problems;

    Ledger(Problems problems) {
        this.problems = problems;
    }

    /** All entries by path. */
    List<Parameter> entries() {
        return Parameter.byPath(entries);
    }

    /** Enters a number, in the unit of the model, if it lies in its range. */
    void enter(String path, Node node, Table table, Scale scale, Unit unit, double value) {
        Optional<Double> low = limit(table.low(), "low", path, scale, unit);
        Optional<Double> high = limit(table.high(), "high", path, scale, unit);
        Header header = table.header();
        within(low, high, value, unit, node, path, "low", "high");
        header.bounds().ifPresent(pair -> {
            Optional<Double> from = limit(pair.items().get(0), "lower bound", path, scale, unit);
            Optional<Double> to = limit(pair.items().get(1), "upper bound", path, scale, unit);
            within(from, to, value, unit, node, path, "bound", "bound");
        });
        boolean bounded = header.bounds().isPresent() && low.isEmpty();
        entries.add(new Parameter(
                path,
                tidy(unit.written(value)),
                unit.name(),
                bounded ? bound(header, 0, path, scale, unit) : written(low, unit),
                bounded ? bound(header, 1, path, scale, unit) : written(high, unit),
                header.grade(),
                header.source(),
                header.note(),
                node.origin().file(),
                node.origin().line(),
                header.path().isEmpty() ? path : header.path()));
    }

    private OptionalDouble bound(Header header, int index, String path, Scale scale, Unit unit) {
        return header.bounds()
                .map(pair -> written(limit(pair.items().get(index), "bound", path, scale, unit), unit))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble written(Optional<Double> limit, Unit unit) {
        return limit.map(canonical -> OptionalDouble.of(tidy(unit.written(canonical))))
                .orElse(OptionalDouble.empty());
    }

    private void within(
            Optional<Double> low,
            Optional<Double> high,
            double value,
            Unit unit,
            Node at,
            String path,
            String lowName,
            String highName) {
        if (low.isEmpty() || high.isEmpty()) {
            return;
        }
        String from = lowName + " " + shown(low.get(), unit);
        String to = highName + " " + shown(high.get(), unit);
        if (low.get() > high.get()) {
            problems.add(at, path, from + " is above " + to, "low ≤ value ≤ high", "Maybe the other way round?");
        } else if (value < low.get() * (1 - ROUNDING) || value > high.get() * (1 + ROUNDING)) {
            problems.add(
                    at, path, shown(value, unit) + " lies outside " + from + " to " + to, "low ≤ value ≤ high", "");
        }
    }

    private Optional<Double> limit(@Nullable Node node, String name, String path, Scale scale, Unit unit) {
        if (node == null) {
            return Optional.empty();
        }
        Optional<Amount> amount = Amount.of(node);
        if (amount.isEmpty()) {
            problems.add(node, path, name + " " + node.words() + " is not a number", "a number", Amount.advice(node));
            return Optional.empty();
        }
        Optional<Unit> own = amount.get().unit().isEmpty()
                ? Optional.of(unit)
                : scale.unit(amount.get(), Header.BARE, node, path, problems);
        Optional<Double> canonical = own.map(u -> u.canonical(amount.get().value()));
        if (canonical.isPresent() && scale.quantity().carry(canonical.get()).isEmpty()) {
            String what =
                    name + " " + node.words() + " is not " + scale.quantity().words();
            problems.add(node, path, what, scale.quantity().range(), "");
            return Optional.empty();
        }
        return canonical;
    }

    private static String shown(double canonical, Unit unit) {
        return Text.number(tidy(unit.written(canonical)));
    }

    /** Takes back the rounding of there and back: 7 % is listed as 7, not as 7.000000000000001. */
    private static double tidy(double written) {
        double rounded = new BigDecimal(written).round(new MathContext(14)).doubleValue();
        return Math.abs(rounded - written) <= Math.abs(written) * 1e-14 ? rounded : written;
    }
}
