package org.offramp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.measure.Measure;
import org.offramp.scenario.Bound;
import org.offramp.scenario.FileKind;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.ScenarioFile;
import org.offramp.scenario.Warning;
import org.offramp.scenario.published.TableFile;
import org.offramp.scenario.studies.Study;
import org.offramp.world.AgendaKind;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp check}: reads scenarios and measures and says everything that is wrong with them. */
@Command(
        name = "check",
        description =
                "Reads files of places, measures and studies and says everything that is wrong with them, with file and"
                        + " line, and warns where they go against international standards. Measures are checked against every place given beside them.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of places, measures, studies or published tables.")
    private List<Path> files;

    @Override
    public Integer call() {
        Map<FileKind, List<Path>> kinds = new EnumMap<>(FileKind.class);
        files.forEach(file -> kinds.computeIfAbsent(FileKind.of(file).orElse(FileKind.PLACE), kind -> new ArrayList<>())
                .add(file));
        List<Path> measures = kinds.getOrDefault(FileKind.MEASURE, List.of());
        List<Path> places = kinds.getOrDefault(FileKind.PLACE, List.of());
        List<Path> studies = kinds.getOrDefault(FileKind.STUDY, List.of());
        int wrong = 0;
        for (Path place : places) {
            List<Warning> warnings = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            boolean passes = passes(place, () -> {
                Scenario scenario = ready(Scenario.read(place, measures, List.of()));
                warnings.addAll(scenario.warnings());
                Nobody.said(scenario).ifPresent(line -> notes.add(place + ": " + line));
                return told(scenario);
            });
            wrong += passes ? 0 : 1;
            warn(warnings);
            notes.forEach(spec.commandLine().getOut()::println);
        }
        for (Path measure : places.isEmpty() ? measures : List.<Path>of()) {
            Optional<String> currency = Optional.of("Int$");
            spec.commandLine()
                    .getOut()
                    .println(measure
                            + ": checked without a place; Maybe give a place file too, for paths and modalities.");
            wrong +=
                    passes(measure, () -> told(ScenarioFile.read(measure, Measure.class, List.of(), currency))) ? 0 : 1;
        }
        for (Path study : studies) {
            wrong += passes(study, () -> StudyCheckup.of(Study.read(study))) ? 0 : 1;
        }
        for (Path table : kinds.getOrDefault(FileKind.TABLE, List.of())) {
            wrong += passes(table, () -> TableFile.read(table).table().rows().size() + " rows") ? 0 : 1;
        }
        return wrong == 0 ? Offramp.DONE : Offramp.REFUSED;
    }

    private boolean passes(Path file, Callable<String> reading) {
        try {
            spec.commandLine().getOut().println(file + ": fine, " + reading.call());
            return true;
        } catch (ScenarioException e) {
            e.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return false;
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(file + ": " + e.getMessage());
            return false;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it goes against international standards; to simulate what is so is no error. */
    private void warn(List<Warning> warnings) {
        warnings.forEach(spec.commandLine().getOut()::println);
    }

    /** Makes the scenario ready as a run would: its life table is solved, its levers are pulled. */
    static Scenario ready(Scenario scenario) {
        RunPlan plan = scenario.place().run();
        new Simulation(
                scenario, new RunOptions(plan.people(), plan.years(), plan.warmup(), plan.seed(), AgendaKind.CALENDAR));
        return scenario;
    }

    /** Numbers by grade, and which measures take people in without asking them. */
    private String told(Scenario scenario) {
        List<String> compulsory = Stream.concat(scenario.inForce().stream(), scenario.added().stream())
                .filter(Measure::compulsory)
                .map(Measure::name)
                .distinct()
                .toList();
        String flagged = compulsory.isEmpty() ? "" : "; compulsory, nobody is asked: " + String.join(", ", compulsory);
        return summary(scenario.parameters()) + flagged;
    }

    private String told(Bound<Measure> measure) {
        return summary(measure.parameters()) + (measure.value().compulsory() ? "; compulsory, nobody is asked" : "");
    }

    private static String summary(List<Parameter> parameters) {
        Map<String, Integer> grades = new TreeMap<>();
        parameters.forEach(p -> grades.merge(p.grade().word(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        grades.forEach((grade, count) -> parts.add(count + " " + grade));
        return parameters.size() + " numbers" + parts.stream().collect(Collectors.joining(", ", " (", ")"));
    }
}
