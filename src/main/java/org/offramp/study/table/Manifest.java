package org.offramp.study.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offramp.study.unit.RunFailure;

/** {@code manifest.json}: what was asked, with what it was answered, and all that is needed to ask again. */
public final class Manifest {

    /** The name of the file in a result folder; it is written last, so where it is the folder is whole. */
    public static final String FILE = "manifest.json";

    private Manifest() {}

    public static void write(Path folder, Map<String, @Nullable Object> facts) throws IOException {
        Files.writeString(folder.resolve(FILE), Json.of(facts));
    }

    /**
     * Reads the manifest of a result folder.
     *
     * @throws RunFailure if there is none or it cannot be read
     */
    public static Map<String, Object> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (JsonReader.read(Files.readString(file)) instanceof Map<?, ?> map) {
                Map<String, Object> facts = new LinkedHashMap<>();
                map.forEach((key, value) -> {
                    if (value != null) {
                        facts.put(key.toString(), value);
                    }
                });
                return facts;
            }
            throw new RunFailure(file + ": is no manifest. Maybe the folder holds something else.");
        } catch (NoSuchFileException e) {
            throw new RunFailure(
                    file + ": there is no such file. Maybe the run did not finish; give the same command"
                            + " again and it goes on from there.",
                    e);
        } catch (IOException | IllegalArgumentException e) {
            throw new RunFailure(file + ": " + e.getMessage(), e);
        }
    }
}
