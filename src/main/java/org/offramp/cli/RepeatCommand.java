package org.offramp.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.studies.Study;
import org.offramp.study.Experiment;
import org.offramp.study.Repetition;
import org.offramp.study.SameTables;
import org.offramp.study.SweepRepetition;
import org.offramp.study.sweep.SweepFolder;
import org.offramp.study.sweep.SweepTask;
import org.offramp.study.table.Manifest;
import org.offramp.study.unit.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp repeat}: a run once more, exactly, and whether it gives the same tables. */
@Command(
        name = "repeat",
        description =
                "Makes a run, a comparison or a sweep again, exactly, from its manifest, and says whether every table is"
                        + " the same to the byte. Ends with 1 if one is not.",
        mixinStandardHelpOptions = true)
final class RepeatCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "A result folder.")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the repetition is written; RUN-repeated if left out.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = WholeNumber.class,
            description = "How much runs at once; the results do not depend on it. All processors if left out.")
    private @Nullable Integer threads;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Finished.require(command, "RUN", folder);
        Conduct conduct = new Conduct(command, quiet);
        Path plain = folder.normalize();
        Path there = out == null ? plain.resolveSibling(plain.getFileName() + "-repeated") : conduct.folder(out, "");
        if (there.toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize())) {
            throw new ParameterException(
                    command, "--out is " + out + ", which is the run itself. Maybe another folder?");
        }
        int workers =
                Bounds.of(command, "--threads", threads, Runtime.getRuntime().availableProcessors(), 1, 4096);
        Map<String, Object> facts = Manifest.read(folder);
        if (SweepRepetition.of(facts)) {
            sweep(command, facts, there, workers);
        } else {
            conduct.run(experiment(command, there, workers));
        }
        SameTables same = SameTables.of(folder, there);
        if (same.difference().isPresent()) {
            command.getOut().println("different: " + same.difference().get());
            return Offramp.FAILED;
        }
        command.getOut().println("identical: all " + same.tables() + " tables of " + folder + " and " + there);
        return Offramp.DONE;
    }

    private void sweep(CommandLine command, Map<String, Object> facts, Path there, int workers) {
        String version = Offramp.Version.number();
        Interruption interruption = new Interruption(command.getErr(), there, quiet);
        try (Progress progress = new Progress(Terminal.style(quiet), command.getErr())) {
            Study study = SweepRepetition.study(folder, facts, there, version);
            SweepFolder to = SweepCommand.folder(there, Typed.line(spec));
            new SweepTask(study, to, workers, Optional.empty(), false, version).again(progress, facts);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage(), e);
        } finally {
            interruption.isOver();
        }
    }

    private Experiment experiment(CommandLine command, Path there, int workers) {
        try {
            return Repetition.of(folder, Offramp.Version.number()).experiment(there, workers, Typed.line(spec));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }
}
