package org.offramp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offramp.report.SweepReport;
import org.offramp.report.words.OutcomeName;
import org.offramp.scenario.studies.Factor;
import org.offramp.scenario.studies.Study;
import org.offramp.study.guard.Condition;
import org.offramp.study.sweep.Shard;
import org.offramp.study.sweep.SweepFolder;
import org.offramp.study.sweep.SweepResult;
import org.offramp.study.sweep.SweepTask;
import org.offramp.study.sweep.UnitNews;
import org.offramp.study.table.Json;
import org.offramp.study.unit.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp sweep}: a study file, every arm at every design point. */
@Command(
        name = "sweep",
        description = "Runs a study: every arm at every point of its design, replicated; writes tables with each varied"
                + " number, seed and outcome. Interrupted, the same command goes on from where it was.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a unit of work failed, and the tables are without it; or nothing could be written",
            "2:the command line, the study or a scenario is wrong",
            "3:a condition of --fail-if holds, and no unit failed; the results are there",
            "130:interrupted; what is finished is kept, and the same command goes on from there"
        })
final class SweepCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "STUDY",
            description = "The file of a study, such as scenarios/studies/kenya-places-and-offers.yaml.")
    private Path file;

    @Mixin
    private SizeOptions size;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = WholeNumber.class,
            description = "Units of work at once; the results do not depend on it. All processors if left out.")
    private @Nullable Integer threads;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Does only the I-th of N parts of the work and writes no tables; offramp merge puts the parts"
                    + " together.")
    private @Nullable String shard;

    @Option(names = "--retry-failed", description = "Tries units again that failed before.")
    private boolean retry;

    @Option(names = "--json", description = "One line of JSON for every unit on standard output, and no table.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder; results/STUDY if left out.")
    private @Nullable Path out;

    @Mixin
    private Guard guard;

    @Option(names = "--quiet", description = "No progress and no table.")
    private boolean quiet;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        int workers =
                Bounds.of(command, "--threads", threads, Runtime.getRuntime().availableProcessors(), 1, 4096);
        Optional<Shard> part = shard(command);
        Study study = size.of(command, Study.read(file));
        List<Condition> conditions = guard.read(command, KnownOfStudy.of(study)::require);
        if (part.isPresent() && !conditions.isEmpty()) {
            throw new ParameterException(
                    command, "--fail-if asks of the tables, and a shard writes none. Maybe give it to offramp merge?");
        }
        Path folder = out == null ? Path.of("results", study.name()) : out;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(
                    command,
                    "--out is " + folder + ", which is a file; expected a folder, there or not. Maybe another name?");
        }
        SweepTask task =
                new SweepTask(study, folder(folder, Typed.line(spec)), workers, part, retry, Offramp.Version.number());
        SweepResult result;
        Interruption interruption = new Interruption(command.getErr(), folder, quiet);
        try (Progress progress = new Progress(Terminal.style(quiet), command.getErr())) {
            result = task.run(progress, news -> tell(study, news));
        } finally {
            interruption.isOver();
        }
        return new SweepTold(result, folder, part, retry, conditions)
                .tell(command, quiet || json, json ? command.getErr() : command.getOut());
    }

    /** A result folder of a sweep. */
    static SweepFolder folder(Path out, String command) {
        return new SweepFolder(
                out,
                command,
                (id, unit) -> OutcomeName.of(id, unit).title(),
                (folder, facts) -> SweepReport.write(folder));
    }

    private Optional<Shard> shard(CommandLine command) {
        if (shard == null) {
            return Optional.empty();
        }
        Optional<Shard> read = Shard.read(shard);
        if (read.isEmpty()) {
            throw new ParameterException(
                    command, "--shard is '" + shard + "', expected I/N with 1 to N for I, such as 2/3");
        }
        return read;
    }

    private void tell(Study study, UnitNews news) {
        if (!json) {
            return;
        }
        Map<String, @Nullable Object> factors = new LinkedHashMap<>();
        List<String> values = news.point().values();
        for (int i = 0; i < values.size(); i++) {
            Factor factor = study.factors().get(i);
            factors.put(factor.path(), factor.numeric() ? new Json.Raw(values.get(i)) : values.get(i));
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("unit", news.unit().name());
        line.put("point", news.unit().point());
        line.put("replication", news.unit().replication());
        line.put("seed", news.unit().seed());
        line.put("factors", factors);
        line.put("status", news.status().word());
        spec.commandLine().getOut().println(Json.line(line));
    }
}
