package org.offramp.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.offramp.chance.Distribution;

/**
 * Binds a distribution of lengths of time: {@code {distribution: log-normal, median: 14, sigma: 0.95, unit: months}},
 * or one length for everybody, {@code 30 days}. Everything that is a time is in the unit; the model gets days.
 *
 * <p>A log-normal may be given by median and mean: sigma = √(2 ln(mean / median)). Any distribution may be stretched to
 * a mean, {@code scaled-to: 40 days}, keeping its shape.
 */
final class LengthsBinder {

    static final String FAMILY = "distribution";
    static final String SCALED_TO = "scaled-to";
    private static final Map<String, Shape.Structure> FAMILIES = Shapes.kinds(Distribution.class);
    private static final String LOG_NORMAL = "log-normal";

    private final Problems problems;
    private final Headers headers;
    private final Ledger ledger;
    private final Scale scale = new Scale(Quantity.SPAN, Optional.empty(), Optional.empty(), OptionalDouble.empty());

    LengthsBinder(Problems problems, Headers headers, Ledger ledger) {
        this.problems = problems;
        this.headers = headers;
        this.ledger = ledger;
    }

    /** The distribution in days, or null where something is wrong with it. */
    @Nullable
    Object bind(Node node, String path, Table table) {
        if (node instanceof Node.Scalar) {
            Optional<Amount> amount = Amount.of(node);
            if (amount.isPresent()) {
                Optional<Unit> unit = scale.unit(amount.get(), table.header(), node, path, problems);
                return unit.map(u -> constant(amount.get(), u, node, path, table))
                        .orElse(null);
            }
        }
        if (!(node instanceof Node.Mapping mapping) || mapping.get(FAMILY) == null) {
            String names = String.join(", ", FAMILIES.keySet());
            problems.add(node, path, node.words() + " is not a distribution", "{distribution: " + names + "}", "");
            return null;
        }
        Node name = mapping.get(FAMILY);
        String word = name instanceof Node.Scalar scalar ? scalar.text() : "";
        Shape.Structure family = FAMILIES.get(word);
        if (family == null) {
            problems.unknown(mapping.origin(), path, FAMILY, word, List.copyOf(FAMILIES.keySet()));
            return null;
        }
        return family(mapping, word, family, path, table);
    }

    private @Nullable Object family(Node.Mapping node, String word, Shape.Structure family, String path, Table around) {
        boolean byMean = word.equals(LOG_NORMAL) && node.get("mean") != null && node.get("sigma") == null;
        List<String> needed = byMean ? List.of("median", "mean") : family.keys();
        List<String> keys = new ArrayList<>(needed);
        keys.add(0, FAMILY);
        keys.add(SCALED_TO);
        Header read = headers.read(node, path, keys);
        boolean own = Headers.isFounded(node)
                || around.header().bare()
                || node.origin().isSet();
        Header header = own
                ? read
                : read.unit().isEmpty() ? around.header() : around.header().in(read.unit());
        Table table = own
                ? new Table(header, node.get("low"), node.get("high"))
                : new Table(header, around.low(), around.high());
        Map<String, Double> numbers = numbers(node, needed, path);
        Optional<Unit> unit = unit(header, node, path);
        if (unit.isEmpty() || numbers.size() < needed.size()) {
            return null;
        }
        try {
            if (byMean) {
                numbers.put("sigma", sigma(numbers.getOrDefault("median", 0.0), numbers.getOrDefault("mean", 0.0)));
            }
            List<Object> values = new ArrayList<>();
            family.keys().forEach(key -> values.add(numbers.getOrDefault(key, 0.0)));
            Distribution written = (Distribution) Construction.of(family.type(), values);
            double factor = factor(node, written, unit.get(), path);
            return entered(written.scaled(factor), unit.get(), node, path, table);
        } catch (IllegalArgumentException e) {
            problems.add(node, path, String.valueOf(e.getMessage()), "a distribution of lengths of time", "");
            return null;
        }
    }

    private Map<String, Double> numbers(Node node, List<String> needed, String path) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String key : needed) {
            Node value = node.get(key);
            Optional<Amount> amount = value == null ? Optional.empty() : Amount.of(value);
            if (value == null) {
                problems.add(node, path, "missing key '" + key + "'", "a number", "");
            } else if (amount.isEmpty() || !amount.get().unit().isEmpty()) {
                String where = NodePath.child(path, key);
                problems.add(value, where, value.words() + " is not a number", "a number in the unit", "");
            } else {
                numbers.put(key, amount.get().value());
            }
        }
        return numbers;
    }

    private Optional<Unit> unit(Header header, Node at, String path) {
        if (header.unit().isEmpty()) {
            problems.add(at, path, "missing key 'unit'", scale.expected(), "");
            return Optional.empty();
        }
        return scale.unit(new Amount(0, ""), header, at, path, problems);
    }

    private static double sigma(double median, double mean) {
        if (!(median > 0 && mean >= median)) {
            throw new IllegalArgumentException(
                    "mean " + Text.number(mean) + " lies below median " + Text.number(median));
        }
        return StrictMath.sqrt(2 * StrictMath.log(mean / median));
    }

    /** From the unit as written to days, stretched to the mean asked for. */
    private double factor(Node node, Distribution written, Unit unit, String path) {
        Node target = node.get(SCALED_TO);
        if (target == null) {
            return unit.canonical(1);
        }
        Optional<Amount> amount = Amount.of(target);
        Optional<Unit> own = amount.flatMap(a -> a.unit().isEmpty() ? Optional.of(unit) : scale.unit(a.unit()));
        if (own.isEmpty() || !(written.mean() > 0)) {
            String where = NodePath.child(path, SCALED_TO);
            problems.add(target, where, target.words() + " is not a length of time", scale.expected(), "");
            return unit.canonical(1);
        }
        return own.get().canonical(amount.map(Amount::value).orElse(0.0)) / written.mean();
    }

    private Object constant(Amount amount, Unit unit, Node node, String path, Table table) {
        double days = unit.canonical(amount.value());
        if (scale.quantity().carry(days).isEmpty()) {
            problems.add(
                    node,
                    path,
                    node.words() + " is not a length of time",
                    scale.quantity().range(),
                    "");
            return new Distribution.Constant(0);
        }
        return entered(new Distribution.Constant(days), unit, node, path, table);
    }

    private Distribution entered(Distribution days, Unit unit, Node node, String path, Table table) {
        if (!Double.isFinite(days.mean())) {
            throw new IllegalArgumentException("its mean is infinite");
        }
        ledger.enter(path, node, table, scale, unit, days.mean());
        return days;
    }
}
