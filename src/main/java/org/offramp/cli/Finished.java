package org.offramp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.offramp.study.sweep.Shard;
import org.offramp.study.table.Manifest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A result folder that a command is to read. */
final class Finished {

    private Finished() {}

    /**
     * Refuses what cannot become one by waiting: no folder at all, or a shard, whose tables are those of its sweep.
     *
     * @param label of the parameter
     */
    static void require(CommandLine command, String label, Path folder) {
        if (!Files.exists(folder)) {
            throw new ParameterException(
                    command, label + " is " + folder + ": there is no such folder. Maybe the name is wrong?");
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    command,
                    label + " is " + folder + ", a file, expected a result folder. Maybe the folder it is in?");
        }
        if (!Files.exists(folder.resolve(Manifest.FILE)) && Files.isDirectory(folder.resolve(Shard.FOLDER))) {
            throw new ParameterException(
                    command,
                    label + " is " + folder + ": it is a shard of a sweep, which has no tables of its own. Maybe first"
                            + " offramp merge, with all shards?");
        }
    }
}
