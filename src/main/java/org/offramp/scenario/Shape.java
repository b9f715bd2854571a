package org.offramp.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a Java type looks like in a scenario file: the one reading of types that binder, overrides and schema share. */
sealed interface Shape {

    /** A record: a mapping with a key for each component. */
    record Structure(Class<?> type) implements Shape {
        /** The components in order. */
        List<Field> fields() {
            return Shapes.fields(type);
        }

        /** The keys in order. */
        List<String> keys() {
            return fields().stream().map(Field::key).toList();
        }

        /** The first key one value stands under where it may stand for the whole. */
        Optional<String> brief() {
            return Optional.ofNullable(type.getAnnotation(Brief.class)).map(keys -> keys.value()[0]);
        }

        /** What is written, in full. */
        Node inFull(Node node) {
            Brief keys = type.getAnnotation(Brief.class);
            if (keys == null || !(node instanceof Node.Scalar) || node.isNothing()) {
                return node;
            }
            Map<String, Node> entries = new LinkedHashMap<>();
            for (String key : keys.value()) {
                entries.put(key, node);
            }
            return new Node.Mapping(node.origin(), entries);
        }

        Optional<Field> field(String key) {
            return fields().stream().filter(f -> f.key().equals(key)).findFirst();
        }
    }

    /** A component of a record. */
    record Field(String key, Class<?> type, Shape shape) {
        /** Whether a file may leave it out. */
        boolean mayBeMissing() {
            return shape instanceof Perhaps
                    || shape instanceof ListOf
                    || shape instanceof MapOf
                    || type == boolean.class;
        }
    }

    /** A sealed interface: a mapping whose key {@code kind} names one of its records. */
    record Variants(Class<?> type) implements Shape {
        /** The records by name, in the order they are permitted. */
        Map<String, Structure> kinds() {
            return Shapes.kinds(type);
        }
    }

    /** An enum: one of its words. */
    record Choice(Class<?> type) implements Shape {
        /** The constants by word, in their order. */
        Map<String, Object> words() {
            return Shapes.words(type);
        }
    }

    /** What has a name, as it is ({@code NAME}) or changed ({@code extends: NAME} with keys of the record). */
    record Extended(Structure of) implements Shape {}

    /** A list. */
    record ListOf(Shape item) implements Shape {}

    /** A mapping from the words of an enum, or from any names. */
    record MapOf(Optional<Choice> keys, Shape value) implements Shape {}

    /** Something a file may leave out. */
    record Perhaps(Shape some) implements Shape {}

    /** A number with a unit and a source; {@code per} is the period in the name of its component. */
    record Number(Quantity quantity, Optional<String> per) implements Shape {}

    /** A distribution of lengths of time, with a unit and a source. */
    record Lengths() implements Shape {}

    /** A plain value: how things are arranged rather than how many there are. */
    enum Plain implements Shape {
        /** Text. */
        TEXT("text"),
        /** A date. */
        DATE("a date, YYYY-MM-DD"),
        /** Yes or no. */
        TRUTH("true or false"),
        /** A number without a fraction, 32 bits. */
        INT("a whole number"),
        /** A number without a fraction, 64 bits. */
        LONG("a whole number"),
        /** A number. */
        DOUBLE("a number"),
        /** A value for another place. */
        WRITTEN("a number with or without its unit, a word, true or false");

        private final String words;

        Plain(String words) {
            this.words = words;
        }

        /** What is expected, for a message. */
        String words() {
            return words;
        }
    }
}
