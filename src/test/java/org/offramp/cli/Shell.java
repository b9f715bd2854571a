package org.offramp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands as a user gives them, with what they print and what they leave. */
final class Shell {

    /** Small runs. */
    static final List<String> SMALL = List.of(
            "--people", "300", "--years", "2", "--warmup", "1", "--replications", "3", "--threads", "1", "--quiet");

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    int says(List<String> args) {
        return Offramp.run(new PrintWriter(out, true), new PrintWriter(err, true), args.toArray(String[]::new));
    }

    /** A small run or comparison into a folder. */
    int runs(Path folder, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(SMALL);
        all.addAll(List.of("--out", folder.toString()));
        return says(all);
    }

    /** Rows of an arm in a table, the name of the arm taken off. */
    static List<String> rows(Path folder, String table, String arm) {
        return lines(folder, table).stream()
                .filter(line -> line.startsWith(arm + ","))
                .map(line -> line.substring(arm.length()))
                .toList();
    }

    static List<String> lines(Path folder, String table) {
        try {
            return Files.readAllLines(folder.resolve(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
