package org.offramp.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An error that modellers make, planted into the program: a file of src/test/planted with the error in words, the test
 * that must catch it, and a unified diff. Lines are found by what they say and not by their numbers, so that a diff holds
 * as long as its lines are there, once.
 *
 * @param name of the file
 * @param error in words
 * @param test class and method
 * @param pieces by file: what is there, and what stands there with the error
 */
record Patch(String name, String error, String test, Map<Path, List<Piece>> pieces) {

    private static final Path FOLDER = Path.of("src/test/planted");

    /** Lines and what they are replaced by. */
    record Piece(String before, String after) {}

    /** Every planted error, by name. */
    static List<Patch> all() throws IOException {
        List<Patch> patches = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".patch")).sorted().toList()) {
                patches.add(read(file));
            }
        }
        return patches;
    }

    private static Patch read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".patch", "");
        String error = "";
        String test = "";
        Map<Path, List<Piece>> pieces = new LinkedHashMap<>();
        List<Piece> of = List.of();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String line : (Files.readString(file) + "@@").lines().toList()) {
            if (line.startsWith("Error: ")) {
                error = line.substring("Error: ".length());
            } else if (line.startsWith("Caught-by: ")) {
                test = line.substring("Caught-by: ".length());
            } else if (line.startsWith("@@") || line.startsWith("--- ")) {
                if (before.length() > 0) {
                    of.add(new Piece(before.toString(), after.toString()));
                    before.setLength(0);
                    after.setLength(0);
                }
            } else if (line.startsWith("+++ b/")) {
                of = pieces.computeIfAbsent(Path.of(line.substring("+++ b/".length())), path -> new ArrayList<>());
            } else if (!pieces.isEmpty() && !line.isEmpty()) {
                if (line.charAt(0) != '+') {
                    before.append(line.substring(1)).append('\n');
                }
                if (line.charAt(0) != '-') {
                    after.append(line.substring(1)).append('\n');
                }
            }
        }
        return new Patch(name, error, test, pieces);
    }

    /**
     * The text of a file with the error.
     *
     * @throws IllegalStateException if the lines of the diff are not there, or more than once
     */
    String planted(Path file) throws IOException {
        String text = Files.readString(file);
        for (Piece piece : pieces.getOrDefault(file, List.of())) {
            int at = text.indexOf(piece.before());
            if (at < 0 || text.indexOf(piece.before(), at + 1) >= 0) {
                throw new IllegalStateException(
                        name + ": lines not found once in " + file + "; Maybe they have changed:\n" + piece.before());
            }
            text = text.substring(0, at)
                    + piece.after()
                    + text.substring(at + piece.before().length());
        }
        return text;
    }
}
