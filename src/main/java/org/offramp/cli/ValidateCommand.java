package org.offramp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.report.result.Validated;
import org.offramp.report.validation.MarkdownPage;
import org.offramp.report.validation.Tally;
import org.offramp.report.validation.TerminalTable;
import org.offramp.report.validation.ValidationPage;
import org.offramp.scenario.Problem;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.published.TableFile;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.RunFailure;
import org.offramp.study.validation.Validation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp validate}: published tables, and whether the model gives them again. */
@Command(
        name = "validate",
        description =
                "Runs published tables as scenarios and says of each row whether the model gives it again: published,"
                        + " simulated with its 95 %% interval, what is near enough, verdict. Interrupted, the same command"
                        + " goes on from where it was.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row of the tables asked for agrees or says why not",
            "1:a row fails or is undecided and nobody says why; or a run failed",
            "2:the command line, a table or a scenario is wrong",
            "130:interrupted; what is finished is kept, and the same command goes on from there"
        })
final class ValidateCommand implements Callable<Integer> {

    /** Where the tables are. */
    static final Path TABLES = Path.of("scenarios", "validation", "tables");

    private static final Path FOLDER = Path.of("results", "validation");

    private static final String ENDING = ".yaml";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Names of tables (offramp list tables) or their files; all if left out.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = WholeNumber.class,
            description = "How much runs at once; the results do not depend on it. All processors if left out.")
    private @Nullable Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder; if left out results/validation, and with names results/validation-NAME.")
    private @Nullable Path out;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Writes the verdicts as a page in Markdown as well, such as docs/validation.md.")
    private @Nullable Path page;

    @Option(names = "--quiet", description = "No progress and no table.")
    private boolean quiet;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        int workers =
                Bounds.of(command, "--threads", threads, Runtime.getRuntime().availableProcessors(), 1, 4096);
        checkPage(command);
        List<TableFile> tables = tables(command);
        Path folder = out == null ? folder(tables) : out;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(
                    command,
                    "--out is " + folder + ", which is a file; expected a folder, there or not. Maybe another name?");
        }
        int missing = missing(tables);
        Validation validation = new Validation(tables, folder, workers, Offramp.Version.number());
        Interruption interruption = new Interruption(command.getErr(), folder, quiet);
        List<Validated> read = new ArrayList<>();
        try (Progress progress = new Progress(Terminal.style(quiet), command.getErr())) {
            validation.run(progress, made -> {
                Validated validated = Validated.read(made).without(missing);
                Files.writeString(made.resolve(ValidationPage.FILE), new ValidationPage(validated).html());
                if (page != null) {
                    Files.writeString(page, new MarkdownPage(validated).text());
                }
                read.add(validated);
            });
        } finally {
            interruption.isOver();
        }
        Validated validated = read.get(0);
        if (!quiet) {
            new TerminalTable(validated).print(command.getOut());
            command.getOut().println("Page: " + folder.resolve(ValidationPage.FILE));
        }
        return Tally.green(validated) ? Offramp.DONE : Offramp.FAILED;
    }

    private void checkPage(CommandLine command) {
        if (page == null) {
            return;
        }
        Path parent = page.toAbsolutePath().getParent();
        if (Files.isDirectory(page)) {
            throw new ParameterException(command, "--page is " + page + ", which is a folder; expected a file.");
        } else if (parent == null || !Files.isDirectory(parent)) {
            throw new ParameterException(
                    command, "--page is " + page + ", expected a file in a folder that is there. Maybe make it first?");
        }
    }

    /** The folder of a result: one of its own where tables were chosen, so that it does not replace that of all. */
    private Path folder(List<TableFile> tables) {
        return names.isEmpty()
                ? FOLDER
                : FOLDER.resolveSibling(FOLDER.getFileName() + "-"
                        + tables.stream().map(file -> file.table().name()).collect(Collectors.joining("-")));
    }

    /** How many of the tables the release gate needs were not asked for. */
    private static int missing(List<TableFile> tables) {
        Set<String> asked = tables.stream().map(file -> file.table().name()).collect(Collectors.toSet());
        return (int)
                all(TABLES).stream().filter(file -> !asked.contains(name(file))).count();
    }

    private List<TableFile> tables(CommandLine command) {
        List<Path> files = new ArrayList<>();
        if (names.isEmpty()) {
            files.addAll(all(TABLES));
            if (files.isEmpty()) {
                throw new ParameterException(
                        command, "there is no table in " + TABLES + ". Maybe run it where the folder scenarios is?");
            }
        }
        for (String name : names) {
            files.add(file(command, name));
        }
        List<TableFile> tables = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                tables.add(TableFile.read(file));
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        tables.sort(Comparator.comparing(file -> file.table().letter()));
        return tables;
    }

    private static Path file(CommandLine command, String name) {
        Path written = Path.of(name);
        Path named = TABLES.resolve(name + ENDING);
        if (Files.isRegularFile(named)) {
            return named;
        } else if (name.endsWith(ENDING)) {
            return written;
        }
        List<String> known = all(TABLES).stream().map(ValidateCommand::name).toList();
        throw new ParameterException(
                command,
                "there is no table '" + name + "', expected one of " + String.join(", ", known)
                        + Slip.maybe(name, known));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(ENDING, "");
    }

    /** The tables in a folder, in alphabetical order. */
    static List<Path> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RunFailure("cannot list " + folder + ": " + e, e);
        }
    }
}
