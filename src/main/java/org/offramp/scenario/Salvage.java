package org.offramp.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a file, and what is wrong with the rest: keys and types first, and then what the record that is
 * left finds in itself. So that everything wrong with a file can be said in one go.
 *
 * @param bound what is left
 * @param types problems of keys and types, each of a part that is not left
 * @param found problems what is left finds in itself
 */
public record Salvage<R extends Record>(Bound<R> bound, List<Problem> types, List<Problem> found) {

    /** Keeps the lists. */
    public Salvage {
        types = List.copyOf(types);
        found = List.copyOf(found);
    }

    /**
     * Reads a file that must be of a kind.
     *
     * @param mending what is written without its broken parts, of which it is told the problems
     * @throws ScenarioException if nothing can be made of it
     */
    public static <R extends Record> Salvage<R> of(
            Path file, Class<R> type, FileKind kind, BiFunction<Node.Mapping, List<Problem>, Node.Mapping> mending) {
        List<Path> chain = new ArrayList<>();
        Node.Mapping written = Inheritance.read(file, chain);
        FileKind.require(kind, file, written);
        Bibliography bibliography = Bibliography.near(chain);
        Problems types = new Problems();
        Optional<Bound<R>> whole = bind(written, type, bibliography, types);
        Bound<R> left = whole.or(() -> bind(mending.apply(written, types.all()), type, bibliography, new Problems()))
                .orElseThrow(() -> new ScenarioException(types.all()));
        Problems found = new Problems();
        if (left.value() instanceof Checked checked) {
            checked.check(new Findings(left.resolved(), "", found, left.parameters(), bibliography));
        }
        return new Salvage<>(left, types.all(), found.all());
    }

    private static <R extends Record> Optional<Bound<R>> bind(
            Node written, Class<R> type, Bibliography bibliography, Problems problems) {
        Binder binder = new Binder(problems, bibliography, Tender.of(written, Optional.empty()));
        @Nullable Object value = binder.bind(written, type);
        return value == null
                ? Optional.empty()
                : Optional.of(new Bound<>(type.cast(value), binder.parameters(), written));
    }
}
