package org.offramp.scenario.studies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.measure.Measure;
import org.offramp.scenario.FileKind;
import org.offramp.scenario.Nearest;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Salvage;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.Written;

/** Makes a study of what is written in its file: finds the files it names, and tries its values on the place. */
final class StudyReader {

    private static final RunSize AS_THE_PLACE =
            new RunSize(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What a run is held to be where the place cannot say. */
    private static final RunPlan SHORTEST = new RunPlan(1, 1, 0, 1, 1, 1);

    private final Path file;
    private final StudyFile written;
    private final Wrong wrong;

    private StudyReader(Path file, Salvage<StudyFile> read, StudyRemains remains) {
        this.file = file;
        this.written = read.bound().value();
        this.wrong = new Wrong(read, remains);
    }

    /**
     * The study of a file.
     *
     * @throws org.offramp.scenario.ScenarioException with everything that is wrong with it
     */
    static Study read(Path file) {
        StudyRemains remains = new StudyRemains();
        Salvage<StudyFile> read = Salvage.of(file, StudyFile.class, FileKind.STUDY, remains::mend);
        return new StudyReader(file, read, remains).study();
    }

    /** What is wrong with one part keeps no other from being looked at, but for those that rest on it. */
    private Study study() {
        name();
        Path place = path(written.scenario());
        boolean there = there(place);
        List<StudyArm> arms = new ArrayList<>();
        written.arms().forEach((name, arm) -> arms.add(arm(place, there, name, arm)));
        Map<String, Scenario> set = new LinkedHashMap<>();
        Map<Integer, Factor> factors = new TreeMap<>();
        if (there) {
            try {
                tried(place, arms, set, factors);
            } catch (ScenarioException e) {
                wrong.all(e.problems());
            }
        }
        RunPlan plan = plan(Optional.ofNullable(set.get(Study.BASE)));
        wrong.stop();
        return new Study(
                written.name(),
                written.title(),
                written.question(),
                file,
                place,
                settings(written.set()),
                arms.stream().map(arm -> titled(arm, set)).toList(),
                List.copyOf(factors.values()),
                design(),
                written.points().orElse(0),
                written.run().orElse(AS_THE_PLACE),
                written.replications()
                        .map(wanted -> new Replications(wanted.atLeast(), wanted.atMost(), wanted.until()))
                        .orElse(Replications.fixed(plan.replications())),
                written.outcomes().stream().map(OutcomeName::parse).toList(),
                written.notes().orElse(""));
    }

    /**
     * Tries what is written on the place; without the arms and the settings that are wrong by themselves.
     *
     * @param set takes the arms before anything is varied
     * @param factors takes the factors, by where they stand
     */
    private void tried(Path place, List<StudyArm> arms, Map<String, Scenario> set, Map<Integer, Factor> factors) {
        boolean all = !wrong.at("arms");
        List<StudyArm> sound =
                arms.stream().filter(arm -> !wrong.at("arms." + arm.name())).toList();
        List<String> settings = settings(written.set());
        Trial trial = new Trial(place, settings, sound, all, wrong);
        set.putAll(trial.set());
        if (wrong.any()) {
            trial = new Trial(
                    place,
                    right("set.", settings),
                    sound.stream().map(this::withWhatIsRight).toList(),
                    all,
                    wrong);
            set.clear();
            set.putAll(trial.set());
        }
        if (!set.containsKey(Study.BASE)) {
            return;
        }
        new OutcomesOfPlace(written.outcomes(), wrong).strata(set.values(), all && set.size() > arms.size());
        for (int i = 0; i < written.vary().size(); i++) {
            if (!wrong.at("vary[" + i + "]")) {
                factors.put(i, factor(written.vary().get(i), set.values()));
            }
        }
        trial.vary(factors, design());
    }

    private StudyArm withWhatIsRight(StudyArm arm) {
        List<String> settings = right("arms." + arm.name() + ".set.", arm.settings());
        return new StudyArm(arm.name(), arm.title(), arm.measures(), settings);
    }

    /** Those of some settings of which nothing wrong is known. */
    private List<String> right(String above, List<String> settings) {
        return settings.stream()
                .filter(setting -> !wrong.at(above + setting.substring(0, setting.indexOf('='))))
                .toList();
    }

    private StudyDesign design() {
        return written.design().orElse(StudyDesign.GRID);
    }

    private void name() {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$|\\.json$", "");
        if (!wrong.at("name") && !name.equals(written.name())) {
            wrong.problem("name", "'" + written.name() + "' is not the name of the file", name, "");
        }
    }

    /** Whether the file of the place is there. */
    private boolean there(Path place) {
        if (wrong.at("scenario")) {
            return false;
        }
        boolean there = Files.isRegularFile(place);
        if (!there) {
            String name = written.scenario();
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            List<String> beside = places(place).stream().map(folder::concat).toList();
            String maybe = Nearest.maybe(name, beside);
            wrong.problem("scenario", "'" + name + "' is not a file", "a file relative to this one", maybe);
        }
        return there;
    }

    /** Files of places in the folder of one that is not there. */
    private static List<String> places(Path missing) {
        try (Stream<Path> files = Files.list(missing.toAbsolutePath().getParent())) {
            return files.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> FileKind.of(path).equals(Optional.of(FileKind.PLACE)))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private StudyArm arm(Path place, boolean there, String name, StudyFile.Arm arm) {
        String at = "arms." + name;
        if (arm.measures().isEmpty() && arm.set().isEmpty()) {
            boolean like = there && Files.isRegularFile(Scenario.measureBeside(place, name));
            String maybe = like ? "Maybe measures: [" + name + "]?" : "";
            wrong.problem(at, "it is the same as the base", "measures, set, or both", maybe);
        }
        List<Path> measures = new ArrayList<>();
        for (int i = 0; i < arm.measures().size(); i++) {
            String measure = arm.measures().get(i);
            Path own = path(measure);
            Path beside = Scenario.measureBeside(place, measure);
            if (there && !Files.isRegularFile(own) && !Files.isRegularFile(beside)) {
                String what = "unknown measure '" + measure + "'";
                wrong.unknown(at + ".measures[" + i + "]", what, measure, Scenario.measuresBeside(place));
            }
            measures.add(Files.isRegularFile(own) ? own : beside);
        }
        return new StudyArm(name, arm.title().orElse(""), measures, settings(arm.set()));
    }

    /** The title of an arm: its own, else those of its measures, else its name. */
    private static StudyArm titled(StudyArm arm, Map<String, Scenario> set) {
        Scenario scenario = set.get(arm.name());
        String measures = scenario == null
                ? ""
                : scenario.added().stream().map(Measure::title).collect(Collectors.joining(" + "));
        String title = Stream.of(arm.title(), measures, arm.name())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseThrow();
        return new StudyArm(arm.name(), title, arm.measures(), arm.settings());
    }

    /** A factor in the unit its values are written in, or where they are bare in that of the path. */
    private static Factor factor(StudyFile.Varied varied, Iterable<Scenario> arms) {
        List<Written> all = Stream.of(varied.values().stream(), varied.low().stream(), varied.high().stream())
                .flatMap(some -> some)
                .toList();
        boolean numbers = all.stream().allMatch(value -> value.number().isPresent());
        String own = numbers ? all.get(0).unit() : "";
        String unit = numbers && own.isEmpty() ? unit(varied.path(), arms) : own;
        Optional<Factor.Range> range = varied.low()
                .map(low -> new Factor.Range(
                        low.number().orElseThrow(),
                        varied.high().flatMap(Written::number).orElseThrow(),
                        varied.steps().orElse(0),
                        varied.scale().orElse(FactorScale.LINEAR)));
        return new Factor(
                varied.path(),
                varied.also(),
                varied.label().orElse(varied.path()),
                unit,
                varied.values().stream()
                        .map(value -> numbers ? FactorValue.exact(value.number().orElseThrow()) : value.text())
                        .toList(),
                range);
    }

    private static String unit(String path, Iterable<Scenario> arms) {
        for (Scenario arm : arms) {
            Optional<String> unit = arm.parameters().stream()
                    .filter(parameter -> parameter.path().equals(path))
                    .map(parameter -> parameter.unit())
                    .findFirst();
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return "";
    }

    /**
     * The plan of a run as it will be, which says what cannot be.
     *
     * @param base the place, where it could be read
     */
    private RunPlan plan(Optional<Scenario> base) {
        RunSize size = written.run().orElse(AS_THE_PLACE);
        RunPlan place = base.map(one -> one.place().run()).orElse(SHORTEST);
        try {
            RunPlan plan = new RunPlan(
                    size.people().orElse(place.people()),
                    place.district(),
                    size.warmup().orElse(place.warmup()),
                    size.years().orElse(place.years()),
                    place.replications(),
                    size.seed().orElse(place.seed()));
            boolean varied = written.vary().stream().anyMatch(one -> one.path().equals("run.years"));
            if (size.years().isPresent() || base.isPresent() && !varied && !wrong.at("run")) {
                new OutcomesOfPlace(written.outcomes(), wrong).years(plan.years());
            }
            return plan;
        } catch (IllegalArgumentException e) {
            wrong.problem("run", String.valueOf(e.getMessage()), "", "");
            return place;
        }
    }

    private static List<String> settings(Map<String, Written> set) {
        return set.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().text())
                .toList();
    }

    private Path path(String name) {
        return file.resolveSibling(name).normalize();
    }
}
