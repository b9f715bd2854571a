package org.offramp.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.study.table.Manifest;
import org.offramp.study.table.Seal;
import org.offramp.study.uncertainty.Uncertainty;
import org.offramp.study.unit.Beside;
import org.offramp.world.AgendaKind;
import org.offramp.world.Alternative;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;

/**
 * An experiment asked for once more, exactly, by its manifest. Numbers are drawn and feedbacks switched off in the files
 * of the scenario, so where that was asked for these have to be there, and to give the scenario they gave then.
 *
 * @param folder of the finished experiment
 * @param facts of its manifest
 */
public record Repetition(Path folder, Map<String, Object> facts) {

    /**
     * Reads a result folder.
     *
     * @param version of the program
     * @throws IllegalArgumentException if it cannot be repeated as it was, in one line
     * @throws RunFailure if the folder has no manifest that can be read
     */
    public static Repetition of(Path folder, String version) {
        Map<String, Object> facts = Manifest.read(folder);
        Path file = folder.resolve(Manifest.FILE);
        String kind = Rerun.text(facts, "kind");
        if (!kind.isEmpty() && !kind.equals("run")) {
            throw new IllegalArgumentException(
                    file + ": it is of a " + kind + ", and only a run, a comparison or a sweep"
                            + " can be repeated by its manifest. Maybe the command in it, with another --out?");
        }
        Rerun.sameProgram(folder, facts, version);
        if (!Seal.holds(facts)) {
            throw new IllegalArgumentException(file + ": it is not as it was written: its seal is broken. Maybe it was"
                    + " changed by hand; make the run again?");
        }
        return new Repetition(folder, facts);
    }

    /**
     * The experiment.
     *
     * @param out where it is to be written
     * @param threads how many runs at once
     * @param command that asked for it
     * @throws IllegalArgumentException if its files are no longer what they were, in one line
     */
    public Experiment experiment(Path out, int threads, String command) {
        Map<?, ?> asked = facts.get("asked") instanceof Map<?, ?> map ? map : Map.of();
        Path file = Path.of(String.valueOf(asked.get("file")));
        List<Path> measures = texts(asked, "measures").stream().map(Path::of).toList();
        List<String> settings = texts(asked, "settings");
        AgendaKind agenda = AgendaKind.valueOf(Rerun.text(facts, "agenda").toUpperCase(Locale.ROOT));
        RunOptions options = Rerun.options(facts, agenda, is(asked, "twins"));
        List<Alternative> arms = Rerun.alternatives(facts);
        Scenario scenario = written(file, measures, settings).orElseGet(() -> Rerun.scenario(facts, settings));
        Uncertainty uncertainty = Uncertainty.NONE;
        if (is(asked, "parameters") || is(asked, "structure")) {
            Function<List<String>, Scenario> scenarios = scenarios(file, measures, settings);
            scenario = scenarios.apply(List.of());
            uncertainty = new Uncertainty(
                    is(asked, "parameters"),
                    is(asked, "structure"),
                    Integer.parseInt(String.valueOf(asked.get("draws"))),
                    more -> new Simulation(scenarios.apply(more), options.withoutTwins(), arms),
                    scenarios);
            unchanged(file, scenario, uncertainty, String.valueOf(asked.get("posterior")));
        }
        Map<String, Object> before = new LinkedHashMap<>();
        Stream.of("warnings", "sources").forEach(key -> before.put(key, facts.getOrDefault(key, List.of())));
        return new Experiment(
                scenario,
                file,
                new Simulation(scenario, options, arms),
                options,
                Rerun.number(facts, "replications"),
                threads,
                out,
                Rerun.text(facts, "version"),
                command,
                uncertainty,
                beside(options),
                new Asked(
                        measures,
                        settings,
                        titles(),
                        is(asked, "ranked"),
                        before,
                        facts.containsKey("place-title") ? Rerun.text(facts, "title") : "",
                        facts.containsKey("place-title") ? Rerun.text(facts, "question") : ""));
    }

    /** The scenario as its files give it, where these are there and still give what they gave; else nothing. */
    private Optional<Scenario> written(Path file, List<Path> measures, List<String> settings) {
        try {
            return Optional.of(Scenario.read(file, measures, settings))
                    .filter(scenario -> scenario.hash().equals(facts.get("scenario-hash")));
        } catch (ScenarioException e) {
            return Optional.empty();
        }
    }

    private List<Beside> beside(RunOptions options) {
        List<Beside> beside = new ArrayList<>();
        for (Map<?, ?> arm : Rerun.arms(facts)) {
            if (arm.get("scenario") != null) {
                Scenario scenario = Rerun.scenario(arm, List.of());
                beside.add(new Beside(String.valueOf(arm.get("name")), scenario, new Simulation(scenario, options)));
            }
        }
        return beside;
    }

    private Function<List<String>, Scenario> scenarios(Path file, List<Path> measures, List<String> settings) {
        try {
            Draft draft = Draft.of(file, measures);
            return more ->
                    draft.with(Stream.concat(settings.stream(), more.stream()).toList());
        } catch (ScenarioException e) {
            throw changed(file, e);
        }
    }

    private void unchanged(Path file, Scenario scenario, Uncertainty asked, String posterior) {
        if (!scenario.hash().equals(facts.get("scenario-hash"))
                || !ArmFacts.posterior(scenario, file, asked).equals(posterior)) {
            throw changed(file, null);
        }
    }

    private static IllegalArgumentException changed(Path file, @Nullable Exception cause) {
        return new IllegalArgumentException(
                file + ": it, a file it rests on or its posterior is not what it was when the run was made, and"
                        + " --uncertainty draws from them. Maybe in another folder, or with the files of then?",
                cause);
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new TreeMap<>();
        if (facts.get("arms") instanceof List<?> arms) {
            for (Object arm : arms) {
                if (arm instanceof Map<?, ?> of && of.get("title") instanceof String title) {
                    titles.put(String.valueOf(of.get("name")), title);
                }
            }
        }
        return titles;
    }

    private static List<String> texts(Map<?, ?> facts, String key) {
        return facts.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static boolean is(Map<?, ?> facts, String key) {
        return Boolean.TRUE.equals(facts.get(key));
    }
}
