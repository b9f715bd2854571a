package org.offramp.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offramp.study.table.Json;
import org.offramp.study.table.JsonReader;
import org.offramp.study.unit.Fingerprint;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.PartText;
import org.offramp.study.unit.RunFailure;

/**
 * The units of work that are done, each a small file by its identity: {@code units/} holds what they left, {@code
 * failed/} what became of those that could not be done. A file that is not whole, or of another unit, is as good as none.
 */
public final class UnitStore {

    /** The folder of finished units in a result folder. */
    public static final String UNITS = "units";

    /** The folder of failed ones. */
    public static final String FAILED = "failed";

    private static final String TAB = "\t";
    private static final String UNIT = "unit";
    private static final String MESSAGE = "message";

    private final Path out;
    private final Disk disk;

    /**
     * The store of a result folder.
     *
     * @param workshop where unfinished things lie, on the same disk
     */
    public UnitStore(Path out, Path workshop) {
        this(out, Disk.by(workshop));
    }

    UnitStore(Path out, Disk disk) {
        this.out = out;
        this.disk = disk;
    }

    /** Where a finished unit lies. */
    Path file(Unit unit) {
        return out.resolve(UNITS).resolve(unit.name() + ".txt");
    }

    /** Where the record of a failed unit lies, below the result folder. */
    static String failed(Unit unit) {
        return FAILED + "/" + unit.name() + ".json";
    }

    /** What a unit left, if it is done. */
    Optional<Part> read(Unit unit) {
        return text(file(unit)).flatMap(text -> part(unit, text));
    }

    private static Optional<Part> part(Unit unit, String text) {
        int end = text.indexOf('\n');
        String body = text.substring(end + 1);
        if (end < 0 || !text.substring(0, end).equals(head(unit, body))) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartText.read(body)).filter(part -> part.replication() == unit.replication());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The first line: which unit it is, and the SHA-256 of what follows. */
    private static String head(Unit unit, String body) {
        return String.join(TAB, UNIT, unit.identity(), Fingerprint.of(body));
    }

    /**
     * Keeps what a unit left, and forgets that it failed.
     *
     * @throws RunFailure if it cannot be written
     */
    void write(Unit unit, Part part) {
        String body = PartText.write(part);
        put(file(unit), head(unit, body) + "\n" + body);
        try {
            Files.deleteIfExists(out.resolve(failed(unit)));
        } catch (IOException e) {
            throw cannot(unit, e);
        }
    }

    /** Why a unit could not be done, if that is on record. */
    Optional<String> failure(Unit unit) {
        return text(out.resolve(failed(unit))).flatMap(text -> message(unit, text));
    }

    private static Optional<String> message(Unit unit, String text) {
        try {
            return JsonReader.read(text) instanceof Map<?, ?> record
                            && unit.identity().equals(record.get(UNIT))
                            && record.get(MESSAGE) instanceof String message
                    ? Optional.of(message)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Records that a unit could not be done.
     *
     * @param message why, in one line
     * @param facts all that is needed to try it again: sizes, arms, scenarios
     * @throws RunFailure if it cannot be written
     */
    void fail(Unit unit, String message, Map<String, @Nullable Object> facts) {
        Map<String, @Nullable Object> record = new java.util.LinkedHashMap<>();
        record.put(UNIT, unit.identity());
        record.put(MESSAGE, message);
        record.put("seed", Long.toString(unit.seed()));
        record.put("replication", unit.replication());
        record.putAll(facts);
        put(out.resolve(failed(unit)), Json.of(record));
    }

    /** Takes over what another store knows of a unit; false if that is nothing. */
    boolean adopt(UnitStore other, Unit unit) {
        if (other.read(unit).isPresent()) {
            if (read(unit).isEmpty()) {
                put(file(unit), text(other.file(unit)).orElseThrow());
            }
            return true;
        }
        if (other.failure(unit).isPresent()) {
            if (failure(unit).isEmpty()) {
                put(
                        out.resolve(failed(unit)),
                        text(other.out.resolve(failed(unit))).orElseThrow());
            }
            return true;
        }
        return false;
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void put(Path file, String text) {
        try {
            disk.put(file, text);
        } catch (IOException e) {
            throw new RunFailure(
                    "cannot keep a unit of work in " + file.getParent() + ": " + e
                            + ". Maybe the disk is full, or --out cannot be written to; what is finished is kept, and the"
                            + " same command goes on from there.",
                    e);
        }
    }

    private RunFailure cannot(Unit unit, IOException e) {
        return new RunFailure("cannot remove " + out.resolve(failed(unit)) + ": " + e, e);
    }
}
