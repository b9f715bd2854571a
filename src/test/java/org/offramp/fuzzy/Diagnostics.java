package org.offramp.fuzzy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The evidence of one test, all of it said at once: faults fail, what is inconclusive is a warning. */
public final class Diagnostics {

    private final Map<String, Evidence> all = new LinkedHashMap<>();

    /** Holds a proportion against its range. */
    public void proportion(String what, long events, long trials, double low, double high) {
        if (all.putIfAbsent(what, Fuzzy.proportion(events, trials, low, high)) != null) {
            throw new IllegalArgumentException(what + " is there already");
        }
    }

    /** Everything, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        all.forEach((what, evidence) -> {
            boolean clear = evidence.verdict() == Evidence.Verdict.SOUND;
            lines.add((clear ? "" : evidence.verdict() == Evidence.Verdict.FAULT ? "FAULT " : "WARNING ") + what + ": "
                    + evidence);
        });
        return lines;
    }

    /** What came to a verdict. */
    public List<String> of(Evidence.Verdict verdict) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().verdict() == verdict)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Says how many proportions came to which verdict, and everything about those that are not sound, so that a green
     * build shows what it could not decide. Everything goes into a file target/fuzzy/TEST.txt, named after the class of the
     * test, a line each.
     *
     * @throws AssertionError if there is a fault
     */
    public void conclude(Consumer<String> said) {
        int sound = of(Evidence.Verdict.SOUND).size();
        int unclear = of(Evidence.Verdict.INCONCLUSIVE).size();
        said.accept("Proportions: " + sound + " sound, " + unclear + " inconclusive, " + (all.size() - sound - unclear)
                + " at fault");
        keep();
        lines().stream()
                .filter(line -> line.startsWith("WARNING ") || line.startsWith("FAULT "))
                .forEach(said);
        if (sound + unclear < all.size()) {
            throw new AssertionError("proportions out of their range:\n" + String.join("\n", lines()));
        }
    }

    private void keep() {
        String test = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.endsWith("Test"))
                        .findFirst())
                .map(name -> name.replaceAll(".*\\.", ""))
                .orElse("other");
        Path file = Path.of("target/fuzzy", test + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
