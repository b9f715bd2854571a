package org.offramp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.measure.Measure;
import org.offramp.scenario.Draft;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.studies.Replications;
import org.offramp.scenario.studies.Study;
import org.offramp.scenario.studies.StudyArm;
import org.offramp.scenario.studies.StudyScenarios;
import org.offramp.world.Alternative;

/**
 * What is compared: a base, arms that add measures to it, and arms that are other scenarios.
 *
 * @param base with the measures of all arms added
 * @param file of its place
 * @param measures files of the measures added
 * @param settings of it
 * @param arms that add measures: their people are twins of those of the base
 * @param others by name: other places, or the same with other numbers; paired with the base by replication
 * @param titles of arms, by name
 * @param plan how large and how long the runs are where nothing is asked
 * @param name of the result folder
 * @param heading of the report
 */
record Comparison(
        Scenario base,
        Path file,
        List<Path> measures,
        List<String> settings,
        List<Alternative> arms,
        Map<String, Scenario> others,
        Map<String, String> titles,
        RunPlan plan,
        String name,
        Heading heading) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]*");
    private static final String BASE = Study.BASE;

    /**
     * Arms of one scenario, each with some measures.
     *
     * @param named {@code NAME=MEASURE[,MEASURE…]}
     * @param single measures each of which is an arm of its own, named by it
     * @throws IllegalArgumentException if something is wrong with the arms, in one line
     */
    static Comparison ofArms(Path file, List<String> named, List<String> single, List<String> settings) {
        Map<String, List<Path>> wanted = new LinkedHashMap<>();
        for (String arm : named) {
            int equals = arm.indexOf('=');
            String name = arm.substring(0, Math.max(0, equals)).strip();
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "--arm is '" + arm + "', expected NAME=MEASURE[,MEASURE...], the name"
                                + " of letters, digits, points, spaces and dashes. Maybe court=drug-court,more-places?");
            }
            if (name.equals(BASE) || wanted.containsKey(name)) {
                throw new IllegalArgumentException(
                        "--arm is '" + arm + "', but there is an arm " + name + " already. Maybe another name?");
            }
            List<Path> files = Stream.of(arm.substring(equals + 1).split(",", -1))
                    .map(String::strip)
                    .map(measure -> measure(file, measure))
                    .distinct()
                    .toList();
            wanted.put(name, files);
        }
        List<Path> alone =
                single.stream().map(measure -> measure(file, measure)).toList();
        Set<Path> all = new LinkedHashSet<>();
        wanted.values().forEach(all::addAll);
        all.addAll(alone);
        List<Path> measures = List.copyOf(all);
        Scenario scenario = Scenario.read(file, measures, settings);
        Function<Path, String> called =
                path -> scenario.added().get(measures.indexOf(path)).name();
        List<Alternative> arms = new ArrayList<>();
        wanted.forEach((name, files) ->
                arms.add(new Alternative(name, files.stream().map(called).toList())));
        for (Path path : alone) {
            String name = called.apply(path);
            if (arms.stream().anyMatch(arm -> arm.name().equals(name))) {
                throw new IllegalArgumentException(
                        "--measure is " + path + ", but there is an arm " + name + " already. Maybe once is enough?");
            }
            arms.add(new Alternative(name, List.of(name)));
        }
        String name = "compare-" + scenario.place().name()
                + arms.stream().map(Alternative::name).map("-"::concat).collect(Collectors.joining());
        RunPlan plan = scenario.place().run();
        return new Comparison(
                scenario,
                file,
                measures,
                settings,
                arms,
                Map.of(),
                Map.of(),
                plan,
                name.replace(' ', '-'),
                Heading.rules(
                        scenario.place().title(),
                        arms.stream().map(Alternative::name).toList()));
    }

    /** A measure by its file, or by its name in the measures beside the place. */
    private static Path measure(Path place, String text) {
        Path path = Path.of(text);
        if (text.isEmpty() || Files.isRegularFile(path) || text.contains("/") || text.endsWith(".yaml")) {
            return path;
        }
        Path beside = Scenario.measureBeside(place, text);
        if (!Files.isRegularFile(beside)) {
            List<String> there = Scenario.measuresBeside(place);
            throw new IllegalArgumentException("there is no measure '" + text + "' beside " + place
                    + ", expected the name of one or a file" + Slip.maybe(text, there));
        }
        return beside;
    }

    /**
     * Other scenarios against the first.
     *
     * @throws IllegalArgumentException if they cannot be held against each other, in one line
     */
    static Comparison ofScenarios(List<Path> files, List<String> settings) {
        Scenario base = Scenario.read(files.get(0), List.of(), settings);
        Map<String, Scenario> others = new LinkedHashMap<>();
        Map<String, String> titles = new TreeMap<>(Map.of(BASE, base.place().title()));
        for (Path file : files.subList(1, files.size())) {
            String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            Scenario other = Scenario.read(file, List.of(), settings);
            if (others.put(name, other) != null || name.equals(BASE)) {
                throw new IllegalArgumentException(
                        "two scenarios are called " + name + ", and an arm is named by its file. Maybe rename one?");
            }
            comparable(files.get(0), base, file, other);
            titles.put(name, other.place().title());
        }
        String name = files.stream()
                .map(file -> "-" + file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
                .collect(Collectors.joining("", "compare", ""));
        RunPlan plan = base.place().run();
        Heading heading = Heading.scenarios(base.place().title(), List.copyOf(others.keySet()));
        return new Comparison(base, files.get(0), List.of(), settings, List.of(), others, titles, plan, name, heading);
    }

    /** What makes the differences of scenarios beside each other hard to read; nothing where nothing does. */
    Optional<String> differing() {
        double people = base.place().population().total().value();
        String others = this.others.entrySet().stream()
                .filter(other -> other.getValue().place().population().total().value() != people)
                .map(other -> other.getKey() + " "
                        + Math.round(
                                other.getValue().place().population().total().value()))
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("Places of different size are compared: the base has " + Math.round(people) + " people, "
                        + others
                        + ". Differences of counts and of money say little; rates and shares can be compared.");
    }

    /** Money of different currencies or prices cannot be subtracted, nor years of different calendars. */
    private static void comparable(Path file, Scenario base, Path with, Scenario other) {
        same("currency", file, base.place().currency(), with, other.place().currency());
        same("price-year", file, base.place().priceYear(), with, other.place().priceYear());
        same("start", file, base.place().start(), with, other.place().start());
        same(
                "run.district",
                file,
                base.place().run().district(),
                with,
                other.place().run().district());
    }

    private static void same(String what, Path file, Object value, Path with, Object other) {
        if (!value.equals(other)) {
            throw new IllegalArgumentException(with + ": " + what + " is " + other + ", in " + file + " it is " + value
                    + ": their difference means nothing. Maybe set both alike with --set " + what
                    + "=…, or run each by itself?");
        }
    }

    /**
     * The arms of a study without factors.
     *
     * @throws IllegalArgumentException if it has factors, or replicates until it is precise
     */
    static Comparison ofStudy(Path file, List<String> settings) {
        Study study = Study.read(file);
        if (!study.factors().isEmpty()) {
            throw new IllegalArgumentException(file + " varies "
                    + study.factors().stream().map(factor -> factor.path()).collect(Collectors.joining(", "))
                    + ", and compare holds arms against each other at one point. Maybe offramp sweep " + file + "?");
        }
        List<StudyArm> twins =
                study.arms().stream().filter(arm -> arm.settings().isEmpty()).toList();
        List<Path> measures = twins.stream()
                .flatMap(arm -> arm.measures().stream())
                .distinct()
                .toList();
        Draft draft = Draft.of(study.scenario(), measures);
        List<String> set = draft.applicable(
                Stream.concat(study.settings().stream(), settings.stream()).toList());
        Scenario base = draft.with(set);
        List<Alternative> arms = twins.stream()
                .map(arm -> new Alternative(
                        arm.name(),
                        arm.measures().stream()
                                .map(path -> base.added().get(measures.indexOf(path)))
                                .map(Measure::name)
                                .toList()))
                .toList();
        Map<String, Scenario> others =
                new LinkedHashMap<>(StudyScenarios.of(study).at(settings));
        others.remove(BASE);
        twins.forEach(arm -> others.remove(arm.name()));
        Map<String, String> titles = new TreeMap<>();
        study.arms().forEach(arm -> titles.put(arm.name(), arm.title()));
        return new Comparison(
                base,
                study.scenario(),
                measures,
                set,
                arms,
                others,
                titles,
                plan(study, base),
                study.name(),
                new Heading(study.title(), study.question()));
    }

    private static RunPlan plan(Study study, Scenario base) {
        RunPlan own = base.place().run();
        Replications asked = study.replications();
        return new RunPlan(
                study.run().people().orElse(own.people()),
                own.district(),
                study.run().warmup().orElse(own.warmup()),
                study.run().years().orElse(own.years()),
                asked.atMost(),
                study.run().seed().orElse(own.seed()));
    }
}
