package org.offramp.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a scenario file with all it extends into the record it describes, or says everything that is wrong with it. */
public final class ScenarioFile {

    private static final String CURRENCY = "currency";

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
        Node written = Inheritance.read(file, chain);
        Bibliography bibliography = Bibliography.near(chain);
        Problems problems = new Problems();
        Optional<String> code =
                written.get(CURRENCY) instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : currency;
        Node resolved = new Overrides(problems, code).apply(written, Shapes.of(type), settings);
        Binder binder = new Binder(problems, bibliography, code);
        @Nullable Object value = binder.bind(resolved, type);
        if (value instanceof Checked checked) {
            checked.check(new Findings(resolved, "", problems));
        }
        problems.stop();
        return new Bound<>(type.cast(value), binder.parameters(), resolved);
    }

    /**
     * Reads again what was read before, as it was resolved. What was accepted then is not judged a second time: a number
     * from the command line stands there without the source and the range it replaced.
     *
     * @throws IllegalArgumentException if it is not what was read before
     */
    static <R extends Record> Bound<R> again(Node resolved, Class<R> type, Optional<String> currency) {
        Problems accepted = new Problems();
        Optional<String> code =
                resolved.get(CURRENCY) instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : currency;
        Binder binder = new Binder(accepted, Bibliography.none(), code);
        @Nullable Object value = binder.bind(resolved, type);
        if (value == null) {
            throw new IllegalArgumentException("it is no scenario as a run resolves one");
        }
        return new Bound<>(type.cast(value), binder.parameters(), resolved);
    }
}
