package org.offramp.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of two result folders, held against each other byte for byte.
 *
 * @param tables how many there are
 * @param difference the first, in words; none where they are identical
 */
public record SameTables(int tables, Optional<String> difference) {

    /** Compares them, in the order of their names. */
    public static SameTables of(Path one, Path other) {
        try {
            TreeSet<String> names = new TreeSet<>(names(one));
            names.addAll(names(other));
            for (String name : names) {
                Optional<String> difference = difference(one.resolve(name), other.resolve(name), name);
                if (difference.isPresent()) {
                    return new SameTables(names.size(), difference);
                }
            }
            return new SameTables(names.size(), Optional.empty());
        } catch (IOException e) {
            throw new RunFailure("cannot compare " + one + " with " + other + ": " + e, e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .toList();
        }
    }

    private static Optional<String> difference(Path one, Path other, String name) throws IOException {
        if (!Files.exists(one) || !Files.exists(other)) {
            return Optional.of(name + " is in " + (Files.exists(one) ? one : other).getParent() + " only");
        }
        if (Files.mismatch(one, other) < 0) {
            return Optional.empty();
        }
        List<String> before = Files.readAllLines(one);
        List<String> after = Files.readAllLines(other);
        int line = 0;
        while (line < Math.min(before.size(), after.size()) && before.get(line).equals(after.get(line))) {
            line++;
        }
        return Optional.of(
                name + ", line " + (line + 1) + ": " + at(before, line) + " before, " + at(after, line) + " now");
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? "'" + lines.get(line) + "'" : "nothing";
    }
}
