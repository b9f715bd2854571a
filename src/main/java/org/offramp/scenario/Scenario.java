package org.offramp.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.offramp.measure.Lever;
import org.offramp.measure.Measure;
import org.offramp.person.Substance;

/**
 * What was asked: a place, the measures in force there, the measures added to it. Everything that is wrong in any of the
 * files is said at once.
 */
public final class Scenario {

    private static final String MEASURES = "measures";
    private static final String ENDING = ".yaml";
    private static final String ADDED = "added";

    private final Place place;
    private final List<Measure> inForce;
    private final List<Measure> added;
    private final List<Parameter> parameters;
    private final String resolved;

    Scenario(Place place, List<Measure> inForce, List<Measure> added, List<Parameter> parameters, String resolved) {
        this.place = place;
        this.inForce = List.copyOf(inForce);
        this.added = List.copyOf(added);
        this.parameters = List.copyOf(parameters);
        this.resolved = resolved;
    }

    /**
     * Reads a scenario.
     *
     * @param file of the place
     * @param measures files of the measures to add; they make the alternative arm
     * @param settings from the command line, {@code PATH=VALUE}
     * @throws ScenarioException with every problem in every file
     */
    public static Scenario read(Path file, List<Path> measures, List<String> settings) {
        return new Reading(file).read(measures, settings);
    }

    /**
     * Reads a scenario again from what {@link #resolved} gave.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Scenario again(String resolved) {
        return Resolved.read(resolved);
    }

    /** The place. */
    public Place place() {
        return place;
    }

    /** The measures in force in the place today: in every arm, from the start of the warm-up. */
    public List<Measure> inForce() {
        return inForce;
    }

    /** The measures added: in the alternative arm, from their start. */
    public List<Measure> added() {
        return added;
    }

    /** Every number with its source, by path; those of a measure below {@code measures.NAME}. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Everything as resolved, in canonical form. */
    public String resolved() {
        return resolved;
    }

    /** SHA-256 of the resolved scenario, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(resolved.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Names of the measures that stand beside a scenario file, in alphabetical order. */
    public static List<String> measuresBeside(Path file) {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (java.io.IOException e) {
            return List.of();
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        for (Path folder = parent; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(MEASURES))) {
                return folder.resolve(MEASURES);
            }
        }
        return file.resolveSibling(MEASURES);
    }

    /** A number of a measure: its path stands below that of the measure. */
    static Parameter below(Measure measure, Parameter p) {
        return new Parameter(
                "measures." + measure.name() + "." + p.path(),
                p.value(),
                p.unit(),
                p.low(),
                p.high(),
                p.grade(),
                p.source(),
                p.note(),
                p.file(),
                p.line());
    }

    /** Reading one scenario. */
    private static final class Reading {

        private final Path file;
        private final List<Path> chain = new ArrayList<>();
        private final SortedSet<Problem> problems = new TreeSet<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private final StringBuilder resolved = new StringBuilder();
        private final Set<String> once = new HashSet<>();
        private Names names = Names.NONE;

        Reading(Path file) {
            this.file = file;
        }

        Scenario read(List<Path> added, List<String> settings) {
            names = Names.in(Inheritance.read(file, chain));
            Optional<Bound<Place>> bound = place(settings);
            problems.addAll(names.problems());
            Optional<Place> place = bound.map(Bound::value);
            List<Measure> inForce = new ArrayList<>();
            for (Names.Name name : names.measures()) {
                Optional<Path> path = chain.stream()
                        .map(link -> folder(link).resolve(name.word() + ENDING))
                        .filter(Files::isRegularFile)
                        .findFirst();
                path.flatMap(there -> measure(there, place, "in-force")).ifPresent(inForce::add);
                if (path.isEmpty()) {
                    Stream<String> known = chain.stream().flatMap(link -> measuresBeside(link).stream());
                    problems.add(name.unknown("measure", known.distinct().toList()));
                }
            }
            List<Measure> extra = new ArrayList<>();
            added.forEach(path -> measure(path, place, ADDED).ifPresent(extra::add));
            if (!problems.isEmpty() || place.isEmpty()) {
                throw new ScenarioException(List.copyOf(problems));
            }
            return new Scenario(
                    place.get(),
                    inForce,
                    extra,
                    parameters,
                    resolved.append("}").toString());
        }

        private Optional<Bound<Place>> place(List<String> settings) {
            try {
                Bound<Place> bound = ScenarioFile.read(file, Place.class, settings);
                parameters.addAll(bound.parameters());
                resolved.append("{\"place\":").append(Canonical.text(bound.resolved()));
                return Optional.of(bound);
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
                return Optional.empty();
            }
        }

        private Optional<Measure> measure(Path path, Optional<Place> place, String role) {
            try {
                Bound<Measure> bound = ScenarioFile.read(path, Measure.class, List.of(), Optional.of("Int$"));
                Measure measure = bound.value();
                bound.parameters().forEach(p -> parameters.add(below(measure, p)));
                resolved.append(",\"")
                        .append(role)
                        .append(":")
                        .append(measure.name())
                        .append("\":");
                resolved.append(Canonical.text(bound.resolved()));
                int before = problems.size();
                if (!once.add(measure.name())) {
                    problem(bound, "name", "measure " + Text.quoted(measure.name()) + " is there twice", "once", "");
                }
                modalities(bound);
                place.ifPresent(there -> {
                    if (role.equals(ADDED)) {
                        date(bound, there);
                    }
                    for (int i = 0; i < measure.levers().size(); i++) {
                        lever(bound, there, measure.levers().get(i), "levers[" + i + "]");
                    }
                });
                return problems.size() == before ? Optional.of(measure) : Optional.empty();
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
                return Optional.empty();
            }
        }

        private void date(Bound<Measure> bound, Place place) {
            String reported = " is before the first reported year of " + place.name();
            bound.value().start().filter(start -> start.isBefore(place.start())).ifPresent(start -> {
                String maybe =
                        "Maybe put the measure under 'measures' of the place, where it is in force from the start?";
                problem(bound, "start", start + reported, place.start() + " or later", maybe);
            });
            bound.value()
                    .end()
                    .filter(end -> !end.isAfter(place.start()))
                    .ifPresent(end -> problem(bound, "end", end + reported, "after " + place.start(), ""));
        }

        private void modalities(Bound<Measure> bound) {
            bound.value()
                    .gate()
                    .ifPresent(gate -> gate.treatment().forEach((Substance substance, String modality) -> {
                        if (!names.modalities().contains(modality)) {
                            String at = "gate.treatment." + Text.kebab(substance.name());
                            problems.add(new Names.Name(modality, at, bound.origin(at))
                                    .unknown("modality", names.modalities()));
                        }
                    }));
        }

        private void lever(Bound<Measure> bound, Place place, Lever lever, String at) {
            try {
                Levers.pull(place, lever, 1);
                if (Levers.idle(lever)) {
                    String what = Text.quoted(lever.path()) + " is read once for all arms: no lever works on it";
                    String rules = "a path of the rules, in justice, treatment, drug-use or offending";
                    problem(
                            bound,
                            at + ".path",
                            what,
                            rules,
                            "Maybe set it with --set, or in a place file of its own?");
                }
            } catch (Levers.Stuck e) {
                String last = lever.path().substring(lever.path().lastIndexOf('.') + 1);
                problem(bound, at + ".path", e.getMessage(), Problems.oneOf(e.known()), Nearest.maybe(last, e.known()));
            } catch (IllegalArgumentException e) {
                problem(bound, at, "pulled on " + place.name() + ": " + e.getMessage(), "", "");
            }
        }

        private void problem(Bound<Measure> bound, String at, String what, String expected, String maybe) {
            problems.add(new Problem(bound.origin(at), at, what, expected, maybe));
        }
    }
}
