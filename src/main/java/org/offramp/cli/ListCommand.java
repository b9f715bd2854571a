package org.offramp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.offramp.measure.Measure;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.scenario.Place;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.ScenarioFile;
import org.offramp.study.Experiment;
import org.offramp.study.RunFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp list}: the places and measures there are, and the outcomes. */
@Command(
        name = "list",
        description = "Lists the places and measures in a folder, and the outcomes of every run.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "scenarios",
            description = "The folder; scenarios if left out.")
    private Path folder;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no folder " + folder + ". Maybe run it where the folder scenarios is?");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Places");
        files(folder).forEach(file -> tell(out, file, ListCommand::place));
        out.println();
        out.println("Measures");
        files(folder.resolve("measures")).forEach(file -> tell(out, file, ListCommand::measure));
        out.println();
        out.println("Outcomes");
        Outcomes.ALL.stream().map(Outcome::id).forEach(id -> out.println("  " + id));
        out.println();
        out.println("Against the base");
        Experiment.AGAINST_THE_BASE.forEach(id -> out.println("  " + id));
        return Offramp.DONE;
    }

    private static void tell(PrintWriter out, Path file, Function<Path, String> title) {
        String said;
        try {
            said = title.apply(file);
        } catch (ScenarioException e) {
            said = "(not by itself: offramp check " + file + " says why)";
        }
        out.println(String.format(Locale.ROOT, "  %-56s  %s", file, said));
    }

    private static String place(Path file) {
        return ScenarioFile.read(file, Place.class, List.of()).value().title();
    }

    private static String measure(Path file) {
        return ScenarioFile.read(file, Measure.class, List.of(), Optional.of("Int$"))
                .value()
                .title();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RunFailure("cannot list " + folder + ": " + e, e);
        }
    }
}
