package org.offramp.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scenario in one form whatever it was written in: JSON, which can be read again. */
public final class Canonical {

    private Canonical() {}

    /** The scenario as JSON, keys in their order, without comments. */
    public static String text(Node node) {
        return JsonText.of(plain(node));
    }

    private static @Nullable Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            mapping.entries().forEach((key, value) -> map.put(key, plain(value)));
            return map;
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().map(Canonical::plain).toList();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> scalar.text();
            case NUMBER -> new BigDecimal(scalar.text().replace("_", ""));
            case TRUTH -> Boolean.valueOf(scalar.text());
            case NOTHING -> null;
        };
    }
}
