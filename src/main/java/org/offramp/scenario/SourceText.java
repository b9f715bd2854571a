package org.offramp.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The text of a file, if it is a file, of a size somebody may have written, in UTF-8. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /**
     * Reads a file of at most so many bytes.
     *
     * @throws ScenarioException if it is missing, a folder, unreadable, too large, empty or not text
     */
    static String read(Path path, int largest) {
        if (Files.isDirectory(path)) {
            throw refused(path, 0, "is a folder", "a scenario file", "Maybe one of the files in it?");
        }
        if (!Files.exists(path)) {
            throw refused(path, 0, "there is no such file", "a scenario file in YAML or JSON", sibling(path));
        }
        if (!Files.isRegularFile(path)) {
            throw refused(path, 0, "is no ordinary file", "a scenario file in YAML or JSON", "");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                String size = (largest >> 20) + " MB";
                throw refused(
                        path, 0, "is larger than " + size, "at most " + size, "Maybe it holds data, not a scenario?");
            }
            String text = decoded(path, bytes);
            if (text.isBlank()) {
                throw refused(path, 0, "is empty", "keys and values", "");
            }
            return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw refused(path, 0, "cannot be read: " + Text.shown(why), "", "Maybe it is protected?");
        }
    }

    private static String decoded(Path path, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw refused(
                    path, line, "is not text in UTF-8", "YAML or JSON", "Maybe it was saved in another encoding?");
        }
        return out.flip().toString();
    }

    private static String sibling(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Path name = path.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return Nearest.maybe(name.toString(), names);
        } catch (IOException | java.io.UncheckedIOException e) {
            return ""; // advice only
        }
    }

    private static ScenarioException refused(Path path, int line, String what, String expected, String maybe) {
        Origin at = new Origin(path.toString(), line, 0);
        return new ScenarioException(List.of(new Problem(at, "", what, expected, maybe)));
    }
}
