package org.offramp.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offramp.measure.Measure;

/** Reads a scenario file with all it extends into the record it describes, or says everything that is wrong with it. */
public final class ScenarioFile {

    private ScenarioFile() {}

    /**
     * Reads a file. Amounts of money are in the {@code currency} the file names; where it names none, in any.
     *
     * @param file YAML, or JSON by its ending
     * @param type the record it describes
     * @param settings from the command line, {@code PATH=VALUE}
     * @throws ScenarioException with every problem there is
     */
    public static <R extends Record> Bound<R> read(Path file, Class<R> type, List<String> settings) {
        return read(file, type, settings, Optional.empty());
    }

    /**
     * Reads a file that takes its currency from elsewhere, as a measure does from its place.
     *
     * @param currency code, used where the file names none
     * @throws ScenarioException with every problem there is
     */
    public static <R extends Record> Bound<R> read(
            Path file, Class<R> type, List<String> settings, Optional<String> currency) {
        List<Path> chain = new ArrayList<>();
        return bind(Inheritance.read(file, chain), Bibliography.near(chain), type, settings, "", currency);
    }

    /**
     * The same of a file that has been read.
     *
     * @param bibliography sources its numbers may name
     * @param prefix what stands before the path within the file in every setting
     */
    static <R extends Record> Bound<R> bind(
            Node written,
            Bibliography bibliography,
            Class<R> type,
            List<String> settings,
            String prefix,
            Optional<String> currency) {
        Problems problems = new Problems();
        Tender asWritten = Tender.of(written, currency);
        Node resolved = new Overrides(problems, asWritten, prefix).apply(written, Shapes.of(type), settings);
        Binder binder = new Binder(problems, bibliography, Tender.of(resolved, currency));
        @Nullable Object value = binder.bind(resolved, type);
        Findings findings = new Findings(resolved, "", problems, binder.parameters(), bibliography);
        if (value instanceof Checked checked) {
            checked.check(findings);
        }
        if (value instanceof Measure measure) {
            Citations.check(measure, findings);
        }
        problems.stop();
        return new Bound<>(type.cast(value), binder.parameters(), resolved);
    }

    /**
     * Reads a file that must be of a kind, and says in one problem if it is plainly of another.
     *
     * @throws ScenarioException with every problem there is
     */
    public static <R extends Record> Bound<R> read(Path file, Class<R> type, FileKind kind) {
        List<Path> chain = new ArrayList<>();
        Node written = Inheritance.read(file, chain);
        FileKind.require(kind, file, written);
        return bind(written, Bibliography.near(chain), type, List.of(), "", Optional.empty());
    }

    /**
     * Reads again what was read before, as it was resolved. What was accepted then is not judged a second time: a number
     * from the command line stands there without the source and the range it replaced.
     *
     * @throws IllegalArgumentException if it is not what was read before
     */
    static <R extends Record> Bound<R> again(Node resolved, Class<R> type, Optional<String> currency) {
        Problems accepted = new Problems();
        Binder binder = new Binder(accepted, Bibliography.none(), Tender.of(resolved, currency));
        @Nullable Object value = binder.bind(resolved, type);
        if (value == null) {
            throw new IllegalArgumentException("it is no scenario as a run resolves one");
        }
        return new Bound<>(type.cast(value), binder.parameters(), resolved);
    }
}
