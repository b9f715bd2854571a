package org.offramp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.offramp.study.guard.Condition;
import org.offramp.study.sweep.Merge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp merge}: the shards of a sweep put together. */
@Command(
        name = "merge",
        description =
                "Puts the shards of a sweep together: their units in one folder, and the tables, the same bytes as"
                        + " if one machine had done it all. The files of the study are not needed.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a shard or a unit is missing, shards do not belong together, or a unit of work had failed",
            "2:the command line is wrong",
            "3:a condition of --fail-if holds, and no unit failed; the results are there"
        })
final class MergeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders of the shards, the --out of offramp sweep --shard; several shards may share one.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Result folder; one of the others, maybe.")
    private Path out;

    @Mixin
    private Guard guard;

    @Option(names = "--quiet", description = "No table.")
    private boolean quiet;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(
                    command,
                    "--out is " + out + ", which is a file; expected a folder, there or not. Maybe another name?");
        }
        Merge merge = new Merge(folders, SweepCommand.folder(out, Typed.line(spec)), Offramp.Version.number());
        List<Condition> conditions =
                guard.isEmpty() ? List.of() : guard.read(command, KnownOfStudy.of(merge.plan())::require);
        return new SweepTold(merge.run(), out, Optional.empty(), false, conditions)
                .tell(command, quiet, command.getOut());
    }
}
