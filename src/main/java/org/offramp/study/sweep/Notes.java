package org.offramp.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.study.table.Json;
import org.offramp.study.table.JsonReader;
import org.offramp.study.unit.RunFailure;

/**
 * The note a shard leaves beside its units: which part it is, of what plan.
 *
 * @param shard which part
 * @param plan of the whole
 * @param folder in which it lies
 */
record Notes(Shard shard, Plan plan, Path folder) {

    private static final String SHARD = "shard";
    private static final String PLAN = "plan";

    /** Writes the note of a shard. */
    static void write(Shard shard, Plan plan, Path folder, Disk disk) {
        Map<String, @Nullable Object> note = new LinkedHashMap<>();
        note.put(SHARD, shard.toString());
        note.put(PLAN, plan.facts());
        try {
            disk.put(folder.resolve(Shard.FOLDER).resolve(shard.note()), Json.of(note));
        } catch (IOException e) {
            throw new RunFailure("cannot write to " + folder + ": " + e + ". Maybe the disk is full?", e);
        }
    }

    /**
     * The notes in a result folder, in alphabetical order.
     *
     * @throws RunFailure if there is none, or one that cannot be read
     */
    static List<Notes> in(Path folder) {
        Path there = folder.resolve(Shard.FOLDER);
        if (!Files.isDirectory(there)) {
            throw new RunFailure(folder + ": has no " + Shard.FOLDER
                    + "/, expected the --out of offramp sweep --shard i/n. Maybe"
                    + (Files.exists(folder) ? " another folder?" : " the name is wrong: there is no such folder."));
        }
        List<Notes> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(there)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                notes.add(read(folder, file));
            }
        } catch (IOException e) {
            throw new RunFailure("cannot read " + there + ": " + e, e);
        }
        return notes;
    }

    private static Notes read(Path folder, Path file) throws IOException {
        try {
            Map<String, @Nullable Object> note = Plan.map(JsonReader.read(Files.readString(file)));
            Shard shard = Shard.read(Plan.text(note, SHARD))
                    .orElseThrow(() -> new IllegalArgumentException("there is no such shard"));
            return new Notes(shard, Plan.of(Plan.map(note.get(PLAN))), folder);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new RunFailure(
                    file + ": is no note of a shard (" + e.getMessage()
                            + "). Maybe give the command of the shard again.",
                    e);
        }
    }
}
