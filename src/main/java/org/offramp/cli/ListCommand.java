package org.offramp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.measure.Measure;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.scenario.Place;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.ScenarioFile;
import org.offramp.scenario.Text;
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

    private static final String PLACES = "places";
    private static final String MEASURES = "measures";
    private static final List<String> ALL = List.of(PLACES, MEASURES, "outcomes");

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WHAT|DIR",
            arity = "0..2",
            description = "places, measures or outcomes, all if left out; and the folder, scenarios if left out.")
    private List<String> asked = new ArrayList<>();

    @Override
    public Integer call() {
        boolean some = !asked.isEmpty() && ALL.contains(asked.get(0));
        List<String> shown = some ? List.of(asked.remove(0)) : ALL;
        Path folder = Path.of(asked.isEmpty() ? "scenarios" : asked.get(0));
        if (!Files.isDirectory(folder) || asked.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no folder " + String.join(" ", asked)
                            + ". Maybe run it where the folder scenarios is, or ask for places, measures or outcomes?");
        }
        PrintWriter out = spec.commandLine().getOut();
        for (String what : shown) {
            out.println(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1));
            switch (what) {
                case PLACES -> files(folder).forEach(file -> tell(out, file, () -> place(file, some)));
                case MEASURES ->
                    files(folder.resolve(MEASURES)).forEach(file -> tell(out, file, () -> measure(file, some)));
                default -> {
                    Outcomes.ALL.stream().map(Outcome::id).forEach(id -> out.println("  " + id));
                    out.println();
                    out.println("Against the base");
                    Experiment.AGAINST_THE_BASE.forEach(id -> out.println("  " + id));
                }
            }
            if (!what.equals(shown.get(shown.size() - 1))) {
                out.println();
            }
        }
        return Offramp.DONE;
    }

    private static void tell(PrintWriter out, Path file, Supplier<String> words) {
        try {
            out.println("  " + words.get());
        } catch (ScenarioException e) {
            out.println("  " + file + "  (not by itself: offramp check " + file + " says why)");
        }
    }

    private static String place(Path file, boolean more) {
        Place place = ScenarioFile.read(file, Place.class, List.of()).value();
        return line(place.name(), "", place.title(), more ? List.of(place.question()) : List.of());
    }

    private static String measure(Path file, boolean more) {
        Measure measure = ScenarioFile.read(file, Measure.class, List.of(), Optional.of("Int$"))
                .value();
        String stage = measure.gate().map(gate -> Text.word(gate.stage())).orElse("rules");
        List<String> below = Stream.of(
                        measure.used().map("Used: "::concat), measure.evidence().map("Evidence: "::concat))
                .flatMap(Optional::stream)
                .toList();
        return line(
                measure.name(),
                stage + (measure.compulsory() ? ", compulsory" : ""),
                measure.title(),
                more ? below : List.of());
    }

    private static String line(String name, String stage, String title, List<String> below) {
        String first = stage.isEmpty()
                ? String.format(Locale.ROOT, "%-32s  %s", name, title)
                : String.format(Locale.ROOT, "%-32s  %-20s  %s", name, stage, title);
        return first + below.stream().map("\n      "::concat).collect(Collectors.joining());
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
