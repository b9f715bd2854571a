package org.offramp.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds plain values: text, dates, yes or no, whole numbers and the words of an enum. */
final class PlainBinder {

    private final Problems problems;

    PlainBinder(Problems problems) {
        this.problems = problems;
    }

    /** The value, or null where it is something else. */
    @Nullable
    Object bind(Node node, Shape.Plain plain, String path) {
        Object value = node instanceof Node.Scalar scalar ? value(scalar, plain) : null;
        if (value == null) {
            problems.add(node, path, node.words() + " is not " + plain.words(), plain.words(), advice(node, plain));
        }
        return value;
    }

    /** The constant of a word, or null where there is no such word. */
    @Nullable
    Object choice(Node node, Shape.Choice choice, String path) {
        String word = node instanceof Node.Scalar scalar && !node.isNothing() ? scalar.text() : node.words();
        return choice(word, choice, node.origin(), path);
    }

    @Nullable
    Object choice(String word, Shape.Choice choice, Origin at, String path) {
        Object constant = choice.words().get(word);
        if (constant == null) {
            String kind = Text.kebab(choice.type().getSimpleName()).replace('-', ' ');
            problems.unknown(at, path, kind, word, List.copyOf(choice.words().keySet()));
        }
        return constant;
    }

    /** A measure in force by its name; what differs from its file is read with that file. */
    @Nullable
    Object inForce(Node node, String path) {
        Node name = node instanceof Node.Mapping ? node.get(Inheritance.EXTENDS) : node;
        if (name instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
            return new InForce(scalar.text());
        }
        String what = node.words() + " names no measure";
        problems.add(node, path, what, "a name, or extends: NAME with what differs here", "");
        return null;
    }

    private static @Nullable Object value(Node.Scalar scalar, Shape.Plain plain) {
        String text = scalar.text();
        boolean number = scalar.kind() == Node.Kind.NUMBER;
        try {
            return switch (plain) {
                case TEXT -> scalar.kind() == Node.Kind.TEXT ? text : null;
                case DATE -> LocalDate.parse(text);
                case TRUTH -> scalar.kind() == Node.Kind.TRUTH ? Boolean.valueOf(text) : null;
                case INT -> number ? Integer.valueOf(text.replace("_", "")) : null;
                case LONG -> number ? Long.valueOf(text.replace("_", "")) : null;
                case DOUBLE -> number ? (Object) Amount.number(text) : null;
                case WRITTEN -> scalar.isNothing() ? null : new Written(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static String advice(Node node, Shape.Plain plain) {
        if (plain == Shape.Plain.TEXT && node instanceof Node.Scalar scalar && !node.isNothing()) {
            return "Maybe put it in quotes: \"" + Text.shown(scalar.text()) + "\".";
        }
        boolean word = plain == Shape.Plain.TRUTH && node instanceof Node.Scalar;
        return word ? "Maybe true or false without quotes?" : Amount.advice(node);
    }
}
