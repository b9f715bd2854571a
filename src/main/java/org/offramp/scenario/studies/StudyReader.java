package org.offramp.scenario.studies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.measure.Measure;
import org.offramp.scenario.Bound;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.Written;

/** Makes a study of what is written in its file: finds the files it names, and tries its values on the place. */
final class StudyReader {

    private static final RunSize AS_THE_PLACE =
            new RunSize(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Path file;
    private final StudyFile written;
    private final Wrong wrong;

    StudyReader(Path file, Bound<StudyFile> bound) {
        this.file = file;
        this.written = bound.value();
        this.wrong = new Wrong(bound);
    }

    /** The study, or everything that is wrong with it. */
    Study study() {
        name();
        Path place = path(written.scenario());
        if (!Files.isRegularFile(place)) {
            String maybe = "Maybe it is " + place + " that is missing?";
            wrong.problem(
                    "scenario", "'" + written.scenario() + "' is not a file", "a file relative to this one", maybe);
        }
        List<StudyArm> arms = new ArrayList<>();
        written.arms().forEach((name, arm) -> arms.add(arm(place, name, arm)));
        wrong.stop();
        Trial trial = new Trial(place, settings(written.set()), arms, wrong);
        Map<String, Scenario> set = trial.set();
        wrong.stop();
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < written.vary().size(); i++) {
            factors.add(factor(written.vary().get(i), set.values()));
        }
        StudyDesign design = written.design().orElse(StudyDesign.GRID);
        trial.vary(factors, design);
        strata(set);
        RunPlan plan = plan(set.values().iterator().next().place().run());
        wrong.stop();
        return new Study(
                written.name(),
                written.title(),
                written.question(),
                file,
                place,
                settings(written.set()),
                arms.stream().map(arm -> titled(arm, set)).toList(),
                factors,
                design,
                written.points().orElse(0),
                written.run().orElse(AS_THE_PLACE),
                written.replications()
                        .map(wanted -> new Replications(wanted.atLeast(), wanted.atMost(), wanted.until()))
                        .orElse(Replications.fixed(plan.replications())),
                written.outcomes().stream().map(OutcomeName::parse).toList(),
                written.notes().orElse(""));
    }

    private void name() {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$|\\.json$", "");
        if (!name.equals(written.name())) {
            wrong.problem("name", "'" + written.name() + "' is not the name of the file", name, "");
        }
    }

    private StudyArm arm(Path place, String name, StudyFile.Arm arm) {
        List<Path> measures = new ArrayList<>();
        for (int i = 0; i < arm.measures().size(); i++) {
            String measure = arm.measures().get(i);
            Path there = path(measure);
            Path beside = Scenario.measureBeside(place, measure);
            if (!Files.isRegularFile(there) && !Files.isRegularFile(beside)) {
                String what = "unknown measure '" + measure + "'";
                String at = "arms." + name + ".measures[" + i + "]";
                wrong.unknown(at, what, measure, Scenario.measuresBeside(place));
            }
            measures.add(Files.isRegularFile(there) ? there : beside);
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

    private void strata(Map<String, Scenario> arms) {
        Scenario base = arms.values().iterator().next();
        List<String> measures = arms.values().stream()
                .flatMap(arm -> Stream.concat(arm.inForce().stream(), arm.added().stream()))
                .filter(measure -> measure.gate().isPresent())
                .map(Measure::name)
                .distinct()
                .toList();
        for (int i = 0; i < written.outcomes().size(); i++) {
            OutcomeName name = OutcomeName.parse(written.outcomes().get(i));
            List<String> strata = StudyCheck.outcome(name.id())
                    .orElseThrow()
                    .strata(base.place().treatment().names(), measures);
            if (!strata.contains(name.stratum())) {
                String what = name.stratum().equals(OutcomeName.ALL)
                        ? "'" + name.id() + "' has no value of everybody together"
                        : "'" + name.id() + "' has no stratum '" + name.stratum() + "'";
                wrong.unknown("outcomes[" + i + "]", what, name.stratum(), strata);
            }
        }
    }

    /** The plan of a run as it will be, which says what cannot be. */
    private RunPlan plan(RunPlan place) {
        RunSize size = written.run().orElse(AS_THE_PLACE);
        try {
            return new RunPlan(
                    size.people().orElse(place.people()),
                    place.district(),
                    size.warmup().orElse(place.warmup()),
                    size.years().orElse(place.years()),
                    place.replications(),
                    size.seed().orElse(place.seed()));
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
