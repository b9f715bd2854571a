package org.offramp.study.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/**
 * The finished replications of an experiment, kept in the result folder until all are there: a run that was interrupted
 * goes on from them. Each is there as a whole or not at all, and belongs to one scenario, one set of options and one
 * version of the program.
 */
public final class Parts implements Finished {

    private static final int LETTERS = 16;

    private final Path folder;

    /**
     * The parts of an experiment.
     *
     * @param workshop the folder inside the result folder where unfinished things lie
     * @param key what the experiment is, in hexadecimal
     */
    public Parts(Path workshop, String key) {
        this.folder = workshop.resolve(key.substring(0, Math.min(LETTERS, key.length())));
    }

    /** The finished replication of a number; a file that cannot be read whole is as good as none. */
    Optional<Part> read(int replication) {
        Path file = file(replication);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartText.read(Files.readString(file))).filter(part -> part.replication() == replication);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The same where it has to be there. */
    public Part need(int replication) {
        return read(replication)
                .orElseThrow(() -> new RunFailure(file(replication)
                        + ": the finished replication is gone or damaged. Maybe another run uses the same --out; give"
                        + " the same command again."));
    }

    @Override
    public Part.Arm arm(int replication, int arm) {
        return need(replication).arms().get(arm);
    }

    /** Keeps a finished replication. */
    public void write(Part part) {
        Path file = file(part.replication());
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try {
            Files.createDirectories(folder);
            Files.writeString(half, PartText.write(part));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RunFailure(
                    "cannot keep replication " + part.replication() + " in " + folder + ": " + e
                            + ". Maybe the disk is full, or --out cannot be written to.",
                    e);
        }
    }

    /** Keeps the rows of the table of twins of one arm of one unit of work; whole before its replication is kept. */
    void twins(int arm, int replication, int unit, String rows) {
        Path file = twins(arm, replication, unit);
        try {
            Files.createDirectories(folder);
            Files.writeString(file, rows);
        } catch (IOException e) {
            throw new RunFailure("cannot keep twins in " + folder + ": " + e + ". Maybe the disk is full.", e);
        }
    }

    /** Where these rows are kept, if there are any. */
    Path twins(int arm, int replication, int unit) {
        return folder.resolve(String.format(Locale.ROOT, "%06d-%06d-%d.twins", replication, unit, arm));
    }

    private Path file(int replication) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.part", replication));
    }
}
