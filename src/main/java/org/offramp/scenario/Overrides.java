package org.offramp.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code --set PATH=VALUE}: puts values from the command line into a scenario before it is bound. A number takes the
 * place of the old one, of its range and of its source; a length of time stretches the distribution that is there.
 */
final class Overrides {

    static final String NO_PATH = "there is no such path";
    static final String NO_ITEM = "there is no item";

    private final Problems problems;
    private final Tender tender;
    private final String prefix;

    /**
     * Settings of a file.
     *
     * @param prefix what stands before the path within the file in every setting
     */
    Overrides(Problems problems, Tender tender, String prefix) {
        this.problems = problems;
        this.tender = tender;
        this.prefix = prefix;
    }

    /** The scenario with all settings in it; those that do not fit are problems and left out. */
    Node apply(Node root, Shape shape, List<String> settings) {
        Node result = root;
        for (String setting : settings) {
            result = apply(result, shape, setting);
        }
        return result;
    }

    private Node apply(Node root, Shape shape, String setting) {
        Origin origin = Origin.ofSet(Text.shown(setting));
        int equals = setting.indexOf('=');
        List<String> steps = equals < 0 ? List.of() : NodePath.steps(setting.substring(prefix.length(), equals));
        if (steps.isEmpty()) {
            problems.add(origin, "", "is no setting", "PATH=VALUE", "Maybe justice.dropped.possession=0.3?");
            return root;
        }
        try {
            Node value = Document.parse(setting.substring(equals + 1), origin);
            Setting set = new Setting(root, setting.substring(0, equals), steps, value);
            return Optional.ofNullable(set.put(root, shape, 0, "")).orElse(root);
        } catch (ScenarioException e) {
            e.problems().forEach(p -> problems.add(p.at(), p.path(), p.what(), p.expected(), p.maybe()));
            return root;
        }
    }

    /** One setting on its way down the scenario. */
    private final class Setting {

        private final Node root;
        private final String path;
        private final List<String> steps;
        private final Node value;

        Setting(Node root, String path, List<String> steps, Node value) {
            this.root = root;
            this.path = path;
            this.steps = steps;
            this.value = value;
        }

        /** What stands here after the setting, or null where the path leads nowhere. */
        private @Nullable Node put(@Nullable Node old, Shape shape, int depth, String unit) {
            if (shape instanceof Shape.Perhaps perhaps) {
                return put(old, perhaps.some(), depth, unit);
            }
            Node table = old == null ? null : old.get("value");
            if (old instanceof Node.Mapping parameter && table != null && Shapes.isTable(shape)) {
                String below = parameter.get("unit") instanceof Node.Scalar scalar ? scalar.text() : unit;
                if (depth < steps.size() || table.get(LengthsBinder.FAMILY) != null) {
                    Node changed = put(table, shape, depth, below);
                    return changed == null ? null : parameter.with("value", changed);
                }
                return leaf(table, shape, below);
            }
            if (depth == steps.size()) {
                return leaf(old, shape, unit);
            }
            String step = steps.get(depth);
            int index = NodePath.index(step);
            if (shape instanceof Shape.ListOf list && old instanceof Node.Sequence items && index >= 0) {
                return item(items, list, index, depth, unit);
            }
            Optional<Shape> part = index >= 0 ? Optional.empty() : part(old, shape, step);
            if (part.isEmpty() || !(old == null || old instanceof Node.Mapping || old instanceof Node.Scalar)) {
                return nowhere();
            }
            Node.Mapping mapping = old instanceof Node.Mapping m ? m : opened(old, shape);
            Node changed = put(mapping.get(step), part.get(), depth + 1, unit);
            return changed == null ? null : mapping.with(step, changed);
        }

        private @Nullable Node item(Node.Sequence old, Shape.ListOf list, int index, int depth, String unit) {
            List<Node> items = new ArrayList<>(old.items());
            if (index >= items.size()) {
                String size = items.isEmpty() ? "the list is empty" : "[0] to [" + (items.size() - 1) + "]";
                problems.add(value, path, NO_ITEM + " [" + index + "]", size, "");
                return null;
            }
            Node changed = put(items.get(index), list.item(), depth + 1, unit);
            if (changed == null) {
                return null;
            }
            items.set(index, changed);
            return new Node.Sequence(old.origin(), items);
        }

        private Optional<Shape> part(@Nullable Node old, Shape shape, String step) {
            if (shape instanceof Shape.MapOf map) {
                boolean known = map.keys().map(c -> c.words().containsKey(step)).orElse(true);
                return known ? Optional.of(map.value()) : Optional.empty();
            }
            Shape.Structure structure = null;
            if (shape instanceof Shape.Structure plain) {
                structure = plain;
            } else if (shape instanceof Shape.Variants variants && old != null) {
                Node kind = old instanceof Node.Scalar ? old : old.get("kind");
                structure = variants.kinds().get(kind instanceof Node.Scalar scalar ? scalar.text() : "");
            }
            return Optional.ofNullable(structure).flatMap(s -> s.field(step)).map(Shape.Field::shape);
        }

        /** A mapping where there was nothing, or only the word of a kind. */
        private Node.Mapping opened(@Nullable Node old, Shape shape) {
            Map<String, Node> entries = new LinkedHashMap<>();
            if (old instanceof Node.Scalar && !old.isNothing() && shape instanceof Shape.Variants) {
                entries.put("kind", old);
            }
            return new Node.Mapping(old == null ? value.origin() : old.origin(), entries);
        }

        /** The value in place of what was there, or null where nobody can tell what it means. */
        private @Nullable Node leaf(@Nullable Node old, Shape shape, String unitBeside) {
            Optional<Amount> amount = Amount.of(value);
            if (shape instanceof Shape.Lengths && amount.isPresent() && old instanceof Node.Mapping mapping) {
                return stretched(mapping, unitBeside);
            }
            if (shape instanceof Shape.Number number && amount.isPresent() && old != null) {
                Scale scale = new Scale(number.quantity(), number.per(), tender);
                String ownUnit = Amount.of(old).map(Amount::unit).orElse("");
                String written = ownUnit.isEmpty() ? unitBeside : ownUnit;
                Optional<Unit> before = written.isEmpty() ? Optional.empty() : scale.unit(written);
                Optional<Unit> bare = scale.bare();
                boolean unclear = amount.get().unit().isEmpty()
                        && before.isPresent()
                        && bare.isPresent()
                        && !before.get().sameSize(bare.get());
                if (unclear) {
                    String maybe = "Maybe '" + value.words() + " " + written + "'?";
                    String what = value.words() + " has no unit, and the scenario counts in " + Text.quoted(written);
                    problems.add(value, path, what, "the number with its unit", maybe);
                    return null;
                }
            }
            return value;
        }

        private Node stretched(Node.Mapping old, String unitBeside) {
            Map<String, Node> entries = new LinkedHashMap<>(old.entries());
            Headers.KEYS.stream().filter(key -> !key.equals("unit")).forEach(entries::remove);
            if (!unitBeside.isEmpty()) {
                entries.putIfAbsent("unit", new Node.Scalar(old.origin(), Node.Kind.TEXT, unitBeside));
            }
            entries.put(LengthsBinder.SCALED_TO, value);
            return new Node.Mapping(value.origin(), entries);
        }

        private @Nullable Node nowhere() {
            List<String> paths = NodePath.all(root).stream().map(prefix::concat).toList();
            String maybe = path.startsWith("measures[")
                    ? "Maybe by its name, as in measures.drug-court.gate.offered?"
                    : paths.stream()
                            .filter(known -> known.endsWith("." + path))
                            .findFirst()
                            .map(known -> "Maybe '" + known + "'?")
                            .orElseGet(() -> Nearest.maybe(path, paths));
            problems.add(value, path, NO_PATH, "a path of the scenario", maybe);
            return null;
        }
    }
}
