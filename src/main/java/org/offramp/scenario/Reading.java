package org.offramp.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offramp.measure.Measure;

/** Reading one scenario: the place, the measures in force in it, the measures added, and the settings for each. */
final class Reading {

    private static final String IN_FORCE = "in-force";
    private static final String ADDED = "added";
    private static final Pattern OF_A_MEASURE =
            Pattern.compile("((?:measures|added)\\.[^.\\[\\]=]+\\.)[^=]*=.*", Pattern.DOTALL);

    private final Path file;
    private final List<Path> chain = new ArrayList<>();
    private final SortedSet<Problem> problems = new TreeSet<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final StringBuilder resolved = new StringBuilder();
    private final Set<String> once = new HashSet<>();
    private final Set<String> prefixes = new TreeSet<>();
    private final List<String> settings;

    Reading(Path file, List<String> settings) {
        this.file = file;
        this.settings = settings;
    }

    Scenario read(List<Path> added) {
        Node.Mapping written = Inheritance.read(file, chain);
        Optional<Bound<Place>> bound = place(written);
        Names names = Names.in(bound.map(Bound::resolved).orElse(written));
        problems.addAll(names.problems());
        MeasureCheck check = new MeasureCheck(problems, names, bound.map(Bound::value), known());
        List<Bound<Measure>> inForce = new ArrayList<>();
        for (Names.Name name : names.measures()) {
            Optional<Path> path = chain.stream()
                    .map(link -> Scenario.folder(link).resolve(name.word() + Scenario.ENDING))
                    .filter(Files::isRegularFile)
                    .findFirst();
            path.flatMap(there ->
                            measure(there, Optional.ofNullable(names.changes().get(name.word())), check, IN_FORCE))
                    .ifPresent(inForce::add);
            if (path.isEmpty()) {
                problems.add(name.unknown("measure", known()));
            }
        }
        List<Bound<Measure>> extra = new ArrayList<>();
        added.forEach(path -> measure(path, Optional.empty(), check, ADDED).ifPresent(extra::add));
        unused();
        if (!problems.isEmpty() || bound.isEmpty()) {
            throw new ScenarioException(List.copyOf(problems));
        }
        return new Scenario(
                bound.get().value(),
                inForce.stream().map(Bound::value).toList(),
                extra.stream().map(Bound::value).toList(),
                parameters,
                Principles.of(bound.get(), inForce, extra),
                resolved.append("}").toString());
    }

    /** Names of the measures beside the place or what it extends. */
    private List<String> known() {
        return chain.stream()
                .flatMap(link -> Scenario.measuresBeside(link).stream())
                .distinct()
                .toList();
    }

    private Optional<Bound<Place>> place(Node written) {
        try {
            List<String> own = settings.stream()
                    .filter(setting -> !OF_A_MEASURE.matcher(setting).matches())
                    .toList();
            Bound<Place> bound = ScenarioFile.bind(written, chain, Place.class, own, "", Optional.empty());
            parameters.addAll(bound.parameters());
            resolved.append("{\"place\":").append(Canonical.text(bound.resolved()));
            return Optional.of(bound);
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<Bound<Measure>> measure(
            Path path, Optional<Node.Mapping> changes, MeasureCheck check, String role) {
        try {
            List<Path> files = new ArrayList<>();
            Node written = Inheritance.read(path, files);
            Node changed = changes.map(own -> Inheritance.merge(written, own)).orElse(written);
            changes.ifPresent(own -> files.addAll(chain));
            String word = written.get("name") instanceof Node.Scalar scalar ? scalar.text() : "";
            String prefix = prefix(word, role);
            List<String> own = settings.stream()
                    .filter(setting -> setting.startsWith(prefix))
                    .toList();
            Bound<Measure> bound = ScenarioFile.bind(changed, files, Measure.class, own, prefix, Optional.of("Int$"));
            Measure measure = bound.value();
            bound.parameters().forEach(p -> parameters.add(p.below(prefix)));
            resolved.append(",\"")
                    .append(role)
                    .append(":")
                    .append(measure.name())
                    .append("\":");
            resolved.append(Canonical.text(bound.resolved()));
            int before = problems.size();
            if (!once.add(role + " " + measure.name())) {
                check.problem(bound, "name", "measure " + Text.quoted(measure.name()) + " is there twice", "once", "");
            }
            if (!measure.name().equals(word)) {
                check.problem(bound, "name", "the name stays that of the measure", word, "");
            }
            check.measure(bound, role.equals(ADDED));
            return problems.size() == before ? Optional.of(bound) : Optional.empty();
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** What stands before the paths of a measure: its name is enough but where it replaces one in force of that name. */
    private String prefix(String name, String role) {
        String prefix = prefix(name, role.equals(ADDED) && once.contains(IN_FORCE + " " + name));
        prefixes.add(prefix);
        return prefix;
    }

    /**
     * What stands before the paths of a measure.
     *
     * @param same whether it is added in the place of one in force of the same name
     */
    static String prefix(String name, boolean same) {
        return (same ? ADDED : "measures") + "." + name + ".";
    }

    /** Says which settings are of measures that are not there. */
    private void unused() {
        for (String setting : settings) {
            Matcher matcher = OF_A_MEASURE.matcher(setting);
            if (matcher.matches() && !prefixes.contains(matcher.group(1))) {
                String path = matcher.group(1).substring(0, matcher.group(1).length() - 1);
                List<String> there = prefixes.stream()
                        .map(prefix -> prefix.substring(0, prefix.length() - 1))
                        .toList();
                problems.add(new Problem(
                        Origin.ofSet(Text.shown(setting)),
                        path,
                        "there is no such measure in force or added",
                        Problems.oneOf(there),
                        Nearest.maybe(path, there)));
            }
        }
    }
}
