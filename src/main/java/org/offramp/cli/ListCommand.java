package org.offramp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
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
import org.offramp.report.words.Definition;
import org.offramp.scenario.Place;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.ScenarioFile;
import org.offramp.scenario.Text;
import org.offramp.scenario.published.PublishedTable;
import org.offramp.scenario.published.TableFile;
import org.offramp.scenario.studies.StudyFile;
import org.offramp.study.Experiment;
import org.offramp.study.unit.RunFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp list}: the places, measures and published tables there are, a line each, and the outcomes. */
@Command(
        name = "list",
        description =
                "Lists the places, measures and studies in a folder, the outcomes of every run, and published tables.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final String PLACES = "places";
    private static final String MEASURES = "measures";
    private static final String TABLES = "tables";
    private static final String STUDIES = "studies";
    private static final List<String> ALL = List.of(PLACES, MEASURES, "outcomes", TABLES, STUDIES);

    private static final Path VALIDATION = Path.of("validation", "tables");

    private static final int WIDTH = 100;
    private static final String INDENT = " ".repeat(6);

    /** What a shell offers. */
    static final class All implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WHAT|DIR",
            arity = "0..2",
            completionCandidates = All.class,
            description =
                    "places, measures, outcomes, tables or studies, all if left out; and the folder, scenarios if left out,"
                            + " or the name of one measure.")
    private List<String> asked = new ArrayList<>();

    @Option(names = "--long", description = "Of measures also the title, where it is used and what is known of it.")
    private boolean longTexts;

    @Override
    public Integer call() {
        boolean some = !asked.isEmpty() && ALL.contains(asked.get(0));
        List<String> shown = some ? List.of(asked.remove(0)) : ALL;
        PrintWriter out = spec.commandLine().getOut();
        Path one = SCENARIOS.resolve(MEASURES).resolve((asked.isEmpty() ? "" : asked.get(0)) + ".yaml");
        if (shown.equals(List.of(MEASURES)) && asked.size() == 1 && Files.isRegularFile(one)) {
            tell(out, one, () -> measure(one, true));
            return Offramp.DONE;
        }
        Path folder = asked.isEmpty() ? SCENARIOS : Path.of(asked.get(0));
        if (!Files.isDirectory(folder) || asked.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no folder " + String.join(" ", asked)
                            + ". Maybe run it where the folder scenarios is, or ask for places, measures, outcomes, tables or studies?");
        }
        for (String what : shown) {
            out.println(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1));
            switch (what) {
                case PLACES -> files(folder).forEach(file -> tell(out, file, () -> place(file, some)));
                case MEASURES ->
                    files(folder.resolve(MEASURES)).forEach(file -> tell(out, file, () -> measure(file, longTexts)));
                case TABLES -> files(folder.resolve(VALIDATION)).forEach(file -> tell(out, file, () -> table(file)));
                case STUDIES ->
                    files(folder.resolve(STUDIES)).forEach(file -> tell(out, file, () -> study(file, some)));
                default -> {
                    Outcomes.ALL.stream().map(Outcome::id).forEach(id -> out.println("  " + outcome(id, some)));
                    out.println();
                    out.println("Against the base");
                    Experiment.AGAINST_THE_BASE.forEach(id -> out.println("  " + outcome(id, some)));
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

    private static String outcome(String id, boolean more) {
        return id + (more ? Definition.of(id).map(ListCommand::wrapped).orElse("") : "");
    }

    private static String place(Path file, boolean more) {
        Place place = ScenarioFile.read(file, Place.class, List.of()).value();
        return line(place.name(), "", place.title(), more ? List.of(place.question()) : List.of());
    }

    private static String table(Path file) {
        PublishedTable table = TableFile.read(file).table();
        return line(table.name(), table.letter(), table.title(), List.of());
    }

    private static String study(Path file, boolean more) {
        StudyFile study = StudyFile.written(file);
        return line(study.name(), "", study.title(), more ? List.of(study.question()) : List.of());
    }

    private static String measure(Path file, boolean more) {
        Measure measure = ScenarioFile.read(file, Measure.class, List.of(), Optional.of("Int$"))
                .value();
        String stage = measure.gate().map(gate -> Text.word(gate.stage())).orElse("rules");
        List<String> below = Stream.of(
                        Optional.of(measure.title() + ". " + measure.summary()),
                        measure.used().map("Used: "::concat),
                        measure.evidence().map("Evidence: "::concat))
                .flatMap(Optional::stream)
                .toList();
        return line(
                measure.name(),
                stage + (measure.compulsory() ? ", compulsory" : ""),
                more ? "" : firstSentence(measure.summary()),
                more ? below : List.of());
    }

    /** The first sentence of a text, cut behind a word where it is wider than a usual terminal. */
    static String firstSentence(String text) {
        String sentence = text.strip().split("(?<=\\.)\\s", 2)[0];
        if (sentence.length() <= WIDTH) {
            return sentence;
        }
        return sentence.substring(0, sentence.lastIndexOf(' ', WIDTH - 2)).replaceFirst("[,;:]$", "") + " …";
    }

    private static String line(String name, String stage, String title, List<String> below) {
        String first = stage.isEmpty()
                ? String.format(Locale.ROOT, "%-32s  %s", name, title)
                : String.format(Locale.ROOT, "%-32s  %-20s  %s", name, stage, title)
                        .stripTrailing();
        return first + below.stream().map(ListCommand::wrapped).collect(Collectors.joining());
    }

    /** Lines below a name, indented, none wider than a usual terminal where the words allow it. */
    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int used = WIDTH;
        for (String word : text.split(" ")) {
            if (used + 1 + word.length() > WIDTH) {
                lines.append("\n").append(INDENT).append(word);
                used = INDENT.length() + word.length();
            } else {
                lines.append(' ').append(word);
                used += 1 + word.length();
            }
        }
        return lines.toString();
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
