package org.offramp.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file as it was written: mappings in the order of the file, lists and single values, each with its place.
 * The origin of what stands under a key is the line of the key.
 */
public sealed interface Node {

    /** Where it is written. */
    Origin origin();

    /** The entry under a key, or null where this is no mapping or has no such key. */
    default @Nullable Node get(String key) {
        return this instanceof Mapping mapping ? mapping.entries().get(key) : null;
    }

    /** Whether nothing was written: {@code key:} or {@code key: null}. */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    }

    /** Whether this is a number (or a table of numbers) together with its unit and where it comes from. */
    default boolean isParameter() {
        return get("value") != null || get("distribution") != null;
    }

    /** What it is, in words, for an error message. */
    default String words() {
        if (this instanceof Scalar scalar) {
            return scalar.kind() == Kind.TEXT
                    ? Text.quoted(scalar.text())
                    : scalar.kind() == Kind.NOTHING ? "nothing" : Text.shown(scalar.text());
        }
        return this instanceof Mapping ? "a mapping" : "a list";
    }

    /** Keys with what stands under them. */
    record Mapping(Origin origin, Map<String, Node> entries) implements Node {
        /** Keeps the order. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The same mapping with one entry replaced, or added at the end. */
        Mapping with(String key, Node node) {
            Map<String, Node> changed = new LinkedHashMap<>(entries);
            changed.put(key, node);
            return new Mapping(origin, changed);
        }

        /** The same mapping without an entry. */
        Mapping without(String key) {
            Map<String, Node> rest = new LinkedHashMap<>(entries);
            rest.remove(key);
            return new Mapping(origin, rest);
        }
    }

    /** A list. */
    record Sequence(Origin origin, List<Node> items) implements Node {
        /** Keeps the order. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A single value; a number keeps the digits it was written with. */
    record Scalar(Origin origin, Kind kind, String text) implements Node {}

    /** What a single value is. */
    enum Kind {
        /** Words, dates, numbers with a unit behind them. */
        TEXT,
        /** A finite number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** Nothing was written. */
        NOTHING
    }
}
