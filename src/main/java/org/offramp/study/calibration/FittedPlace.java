package org.offramp.study.calibration;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;
import org.offramp.study.table.Json;
import org.offramp.study.unit.Decimal;

/**
 * {@code fitted.yaml}: a small place that extends the one calibrated and holds its free numbers at the best fit, as
 * calibrated numbers with their bounds and the grade they had before.
 *
 * @param draft of the place
 * @param scenario as it stands in the file
 * @param free numbers
 * @param best point
 * @param seed of the calibration
 */
record FittedPlace(Draft draft, Scenario scenario, List<FreeNumber> free, double[] best, long seed) {

    /** The text of the file. */
    String text(Path folder, Path file) {
        Map<String, Parameter> fitted = new LinkedHashMap<>();
        Map<String, String> was = new TreeMap<>();
        for (int d = 0; d < free.size(); d++) {
            FreeNumber number = free.get(d);
            for (Parameter old : number.numbers()) {
                fitted.put(old.path(), moved(old, number, number.value(old, best[d])));
                was.put(old.path(), Decimal.of(old.value()));
            }
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        Path from = folder.toAbsolutePath().normalize();
        String parent = from.relativize(file.toAbsolutePath().normalize()).toString();
        tree.put("extends", parent.replace('\\', '/'));
        for (Parameter one : fitted.values()) {
            Optional<String> table = draft.table(one.path());
            if (table.isEmpty()) {
                put(tree, one.path(), founded(one, Decimal.of(one.value()), limits(one), was.get(one.path())));
            } else {
                put(tree, table.get(), table(table.get(), fitted));
            }
        }
        StringBuilder text = new StringBuilder(
                "# The best fit of offramp calibrate; the uncertainty stands in" + " posterior-fitted.csv.\n");
        block(tree, "", text);
        return text.toString();
    }

    private static Parameter moved(Parameter old, FreeNumber number, double value) {
        return new Parameter(
                old.path(),
                value,
                old.unit(),
                OptionalDouble.of(old.value() * number.least()),
                OptionalDouble.of(old.value() * number.most()),
                old.grade(),
                old.source(),
                old.note(),
                old.file(),
                old.line(),
                old.path());
    }

    private static List<Object> limits(Parameter one) {
        return List.of(
                Decimal.of(one.low().orElse(one.value())), Decimal.of(one.high().orElse(one.value())));
    }

    /** A table has to be written whole: with the numbers in it that were not free. */
    private Map<String, @Nullable Object> table(String path, Map<String, Parameter> fitted) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        Map<String, @Nullable Object> low = new LinkedHashMap<>();
        Map<String, @Nullable Object> high = new LinkedHashMap<>();
        Parameter any = fitted.values().iterator().next();
        for (Parameter old : scenario.parameters()) {
            if (old.path().startsWith(path + ".")) {
                Parameter one = fitted.getOrDefault(old.path(), old);
                String below = old.path().substring(path.length() + 1);
                put(value, below, Decimal.of(one.value()));
                put(low, below, limits(one).get(0));
                put(high, below, limits(one).get(1));
                any = one;
            }
        }
        return founded(any, value, List.of(low, high), "");
    }

    private Map<String, @Nullable Object> founded(
            Parameter one, Object value, List<Object> limits, @Nullable String was) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("value", value);
        facts.put("unit", Json.of(one.unit()).strip());
        facts.put("low", limits.get(0));
        facts.put("high", limits.get(1));
        facts.put(
                "source", Json.of(one.source().isEmpty() ? "ASM" : one.source()).strip());
        facts.put("grade", "calibrated");
        String before =
                draft.beside(one.path(), "prior-grade").orElse(one.grade().word());
        facts.put("prior-grade", before.equals("calibrated") ? "assumed" : before);
        String old = was == null || was.isEmpty() ? "" : "; " + was + " before";
        facts.put(
                "note",
                Json.of("Set by offramp calibrate, seed " + seed + old + ".").strip());
        return facts;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> tree, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, value);
            return;
        }
        Object below = tree.computeIfAbsent(path.substring(0, dot), key -> new LinkedHashMap<String, Object>());
        put((Map<String, @Nullable Object>) below, path.substring(dot + 1), value);
    }

    private static void block(Map<?, ?> tree, String indent, StringBuilder text) {
        tree.forEach((key, value) -> {
            text.append(indent).append(key).append(':');
            if (value instanceof Map<?, ?> below) {
                text.append('\n');
                block(below, indent + "  ", text);
            } else {
                text.append(' ').append(value).append('\n');
            }
        });
    }
}
