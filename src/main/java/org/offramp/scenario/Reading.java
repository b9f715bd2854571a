package org.offramp.scenario;

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
import java.util.stream.Collectors;
import org.offramp.measure.Measure;

/** Reading one scenario: the place, the measures in force in it, the measures added, and the settings for each. */
final class Reading {

    static final String A_WHOLE = "a measure as a whole cannot be set";

    private static final String IN_FORCE = "in-force";
    private static final String ADDED = "added";
    private static final Pattern OF_A_MEASURE =
            Pattern.compile("((?:measures|added)\\.[^.\\[\\]=]+)(\\.[^=]*)?=.*", Pattern.DOTALL);

    private final Path file;
    private final List<Path> chain = new ArrayList<>();
    private final SortedSet<Problem> problems = new TreeSet<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final StringBuilder resolved = new StringBuilder();
    private final Set<String> once = new HashSet<>();
    private final Set<String> prefixes = new TreeSet<>();
    private final List<String> settings;
    private final Shelf shelf;

    Reading(Path file, List<String> settings, Shelf shelf) {
        this.file = file;
        this.settings = settings;
        this.shelf = shelf;
    }

    Scenario read(List<Path> added) {
        Shelf.Inherited read = shelf.inherited(file);
        Node.Mapping written = read.written();
        FileKind.require(FileKind.PLACE, file, written);
        chain.addAll(read.chain());
        Optional<Bound<Place>> bound = place(written);
        Names names = Names.in(bound.map(Bound::resolved).orElse(written));
        problems.addAll(names.problems());
        MeasureCheck check = new MeasureCheck(problems, names, bound.map(Bound::value), known());
        List<Bound<Measure>> inForce = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (Names.Name name : names.measures()) {
            if (!listed.add(name.word())) {
                String what = "measure " + Text.quoted(name.word()) + " is there twice";
                problems.add(new Problem(name.origin(), name.path(), what, "once", ""));
                continue;
            }
            Optional<Path> path = chain.stream()
                    .map(link -> shelf.folder(link).resolve(name.word() + Scenario.ENDING))
                    .filter(shelf::has)
                    .findFirst();
            path.flatMap(there -> measure(there, Optional.of(name), check)).ifPresent(inForce::add);
            if (path.isEmpty()) {
                problems.add(name.unknown("measure", known()));
            }
        }
        List<Bound<Measure>> extra = new ArrayList<>();
        added.forEach(path -> measure(path, Optional.empty(), check).ifPresent(extra::add));
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
                .flatMap(link -> shelf.measuresBeside(link).stream())
                .distinct()
                .toList();
    }

    private Optional<Bound<Place>> place(Node written) {
        try {
            List<String> own = settings.stream()
                    .filter(setting -> !OF_A_MEASURE.matcher(setting).matches())
                    .toList();
            Bound<Place> bound = ScenarioFile.bind(written, shelf.near(chain), Place.class, own, "", Optional.empty());
            parameters.addAll(bound.parameters());
            resolved.append("{\"place\":").append(Canonical.text(bound.resolved()));
            return Optional.of(bound);
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /**
     * Reads a measure.
     *
     * @param listed where the place names it; nowhere if it is added
     * @param checks of the measures of the place
     */
    private Optional<Bound<Measure>> measure(Path path, Optional<Names.Name> listed, MeasureCheck checks) {
        String role = listed.isPresent() ? IN_FORCE : ADDED;
        Optional<Node.Mapping> changes = listed.flatMap(
                name -> Optional.ofNullable(checks.names().changes().get(name.word())));
        SortedSet<Problem> found = new TreeSet<>();
        MeasureCheck check = checks.into(found);
        Optional<Bound<Measure>> read = measure(path, changes, check, role);
        for (Problem problem : found) {
            boolean here = changes.filter(own -> own.origin().file().equals(problem.file()))
                    .isPresent();
            problems.add(here ? problem.below(listed.orElseThrow().path()) : problem);
        }
        return found.isEmpty() ? read : Optional.empty();
    }

    private Optional<Bound<Measure>> measure(
            Path path, Optional<Node.Mapping> changes, MeasureCheck check, String role) {
        try {
            Shelf.Inherited inherited = shelf.inherited(path);
            List<Path> files = new ArrayList<>(inherited.chain());
            Node written = inherited.written();
            FileKind.require(FileKind.MEASURE, path, written);
            Node changed = changes.map(own -> Inheritance.merge(written, own)).orElse(written);
            changes.ifPresent(own -> files.addAll(chain));
            String word = written.get("name") instanceof Node.Scalar scalar ? scalar.text() : "";
            String prefix = prefix(word, role);
            List<String> own = settings.stream()
                    .filter(setting -> setting.startsWith(prefix))
                    .toList();
            Bound<Measure> bound =
                    ScenarioFile.bind(changed, shelf.near(files), Measure.class, own, prefix, Optional.of("Int$"));
            Measure measure = bound.value();
            bound.parameters().forEach(p -> parameters.add(p.below(prefix)));
            resolved.append(",\"")
                    .append(role)
                    .append(":")
                    .append(measure.name())
                    .append("\":");
            resolved.append(Canonical.text(bound.resolved()));
            if (!once.add(role + " " + measure.name())) {
                check.problem(bound, "name", "measure " + Text.quoted(measure.name()) + " is there twice", "once", "");
            }
            if (!measure.name().equals(word)) {
                check.problem(bound, "name", "the name stays that of the measure", word, "");
            }
            check.measure(bound, role.equals(ADDED));
            return Optional.of(bound);
        } catch (ScenarioException e) {
            check.problems().addAll(e.problems());
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

    /** What stands before the paths of each measure read, without the last point. */
    Set<String> measures() {
        return prefixes.stream()
                .map(prefix -> prefix.substring(0, prefix.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The measure a setting is of, {@code measures.NAME}; nothing where it is of the place. */
    static Optional<String> ofMeasure(String setting) {
        Matcher matcher = OF_A_MEASURE.matcher(setting);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Says which settings are of measures that are not there. */
    private void unused() {
        for (String setting : settings) {
            Matcher matcher = OF_A_MEASURE.matcher(setting);
            if (!matcher.matches()) {
                continue;
            }
            String path = matcher.group(1);
            Origin origin = Origin.ofSet(Text.shown(setting));
            if (!prefixes.contains(path + ".")) {
                List<String> there = List.copyOf(measures());
                problems.add(new Problem(
                        origin,
                        path,
                        "there is no such measure in force or added",
                        there.isEmpty() ? "nothing here: there is no measure" : Problems.oneOf(there),
                        Nearest.maybe(path, there)));
            } else if (matcher.group(2) == null) {
                String below = "a path below, such as " + path + ".gate.offered";
                problems.add(new Problem(origin, path, A_WHOLE, below, ""));
            }
        }
    }
}
