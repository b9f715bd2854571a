package org.offramp.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names a place uses and the modalities it describes, as written: they are looked up even where the place cannot be
 * bound, so that everything that is wrong is said at once.
 *
 * @param measures named under {@code measures}, in their order
 * @param changes of them that the place makes, by name: what stands beside {@code extends}
 * @param modalities described under {@code treatment.modalities}
 * @param named modalities named by programmes and by demand
 */
record Names(List<Name> measures, Map<String, Node.Mapping> changes, Set<String> modalities, List<Name> named) {

    /** Nothing is named. */
    static final Names NONE = new Names(List.of(), Map.of(), Set.of(), List.of());

    /** A name and where it is written. */
    record Name(String word, String path, Origin origin) {

        /** The problem that nothing has this name. */
        Problem unknown(String kind, Collection<String> known) {
            List<String> words = List.copyOf(known);
            String what = "unknown " + kind + " " + Text.quoted(word);
            return new Problem(origin, path, what, Problems.oneOf(words), Nearest.maybe(word, words));
        }
    }

    /** The names in a place file as resolved. */
    static Names in(Node place) {
        List<Name> measures = new ArrayList<>();
        Map<String, Node.Mapping> changes = new LinkedHashMap<>();
        if (place.get("measures") instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                Node name = item instanceof Node.Mapping ? item.get(Inheritance.EXTENDS) : item;
                if (name instanceof Node.Scalar scalar && !scalar.isNothing()) {
                    measures.add(new Name(scalar.text(), "measures[" + i + "]", scalar.origin()));
                    if (item instanceof Node.Mapping mapping) {
                        changes.put(scalar.text(), mapping.without(Inheritance.EXTENDS));
                    }
                }
            }
        }
        Node treatment = place.get("treatment");
        Set<String> modalities = new LinkedHashSet<>(keys(at(treatment, "modalities")));
        List<Name> named = new ArrayList<>();
        collect(at(treatment, "programmes"), "treatment.programmes", named);
        Node demand = at(treatment, "demand");
        for (String mix : List.of("community", "custody")) {
            Node substances = at(demand, mix);
            for (String substance : keys(substances)) {
                collect(at(substances, substance), "treatment.demand." + mix + "." + substance, named);
            }
        }
        return new Names(measures, changes, modalities, named);
    }

    /** Modalities that are named but not described. */
    List<Problem> problems() {
        return named.stream()
                .filter(name -> !modalities.contains(name.word()))
                .map(name -> name.unknown("modality", modalities))
                .toList();
    }

    private static void collect(@Nullable Node mapping, String path, List<Name> into) {
        Node table = at(mapping, "value");
        Node entries = table == null ? mapping : table;
        for (String key : keys(entries)) {
            Node entry = at(entries, key);
            if (entry != null) {
                into.add(new Name(key, path + "." + key, entry.origin()));
            }
        }
    }

    private static @Nullable Node at(@Nullable Node node, String key) {
        return node == null ? null : node.get(key);
    }

    private static List<String> keys(@Nullable Node node) {
        return node instanceof Node.Mapping mapping
                ? List.copyOf(mapping.entries().keySet())
                : List.of();
    }
}
