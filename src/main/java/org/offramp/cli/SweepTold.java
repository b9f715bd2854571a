package org.offramp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.offramp.study.guard.Condition;
import org.offramp.study.sweep.Shard;
import org.offramp.study.sweep.SweepResult;
import picocli.CommandLine;

/**
 * What is said at the end of a sweep.
 *
 * @param result of it
 * @param folder with the tables, or with the units of a shard
 * @param shard which part it was, if not all
 * @param retried whether units that failed before were tried again
 * @param conditions judged at the end
 */
record SweepTold(SweepResult result, Path folder, Optional<Shard> shard, boolean retried, List<Condition> conditions) {

    /**
     * Prints the table, what became of each condition, and what failed.
     *
     * @param judged takes a line for each condition
     * @return the exit code: a unit that failed comes before a condition that holds, which was judged without it
     */
    int tell(CommandLine command, boolean quiet, PrintWriter judged) {
        PrintWriter out = command.getOut();
        if (!quiet && shard.isEmpty()) {
            new SweepTable(result).print(out);
            out.println();
            out.println("Tables: " + folder);
        } else if (!quiet) {
            out.println("Shard " + shard.orElseThrow() + ": " + result.done() + " units in " + folder
                    + "; offramp merge puts the shards together.");
        }
        int code = Guard.judge(conditions, new SweepEvidence(result).rows(), judged);
        result.failures().forEach(line -> command.getErr().println("offramp: " + line));
        if (result.failed() > 0) {
            command.getErr()
                    .println("offramp: " + result.failed() + " of " + (result.done() + result.failed())
                            + " units failed" + (shard.isPresent() ? "" : "; the tables are without them")
                            + ". They are not tried again"
                            + (retried ? " by themselves" : "") + "; --retry-failed does.");
            return Offramp.FAILED;
        }
        return code;
    }
}
