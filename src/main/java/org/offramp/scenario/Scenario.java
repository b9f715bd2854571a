package org.offramp.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private Scenario(
            Place place, List<Measure> inForce, List<Measure> added, List<Parameter> parameters, String resolved) {
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

    /** Reading one scenario. */
    private static final class Reading {

        private final Path file;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private final StringBuilder resolved = new StringBuilder();
        private final Set<String> names = new HashSet<>();

        Reading(Path file) {
            this.file = file;
        }

        Scenario read(List<Path> added, List<String> settings) {
            Bound<Place> bound = ScenarioFile.read(file, Place.class, settings);
            Place place = bound.value();
            parameters.addAll(bound.parameters());
            resolved.append("{\"place\":").append(Canonical.text(bound.resolved()));
            List<Measure> inForce = new ArrayList<>();
            for (int i = 0; i < place.measures().size(); i++) {
                String name = place.measures().get(i);
                Path path = folder(file).resolve(name + ENDING);
                if (Files.isRegularFile(path)) {
                    measure(path, place, "in-force").ifPresent(inForce::add);
                } else {
                    List<String> known = measuresBeside(file);
                    String at = "measures[" + i + "]";
                    problems.add(new Problem(
                            bound.origin(at),
                            at,
                            "unknown measure " + Text.quoted(name),
                            Problems.oneOf(known),
                            Nearest.maybe(name, known)));
                }
            }
            List<Measure> extra = new ArrayList<>();
            added.forEach(path -> measure(path, place, ADDED).ifPresent(extra::add));
            if (!problems.isEmpty()) {
                problems.sort(Comparator.naturalOrder());
                throw new ScenarioException(problems);
            }
            return new Scenario(
                    place, inForce, extra, parameters, resolved.append("}").toString());
        }

        private Optional<Measure> measure(Path path, Place place, String role) {
            try {
                Bound<Measure> bound = ScenarioFile.read(path, Measure.class, List.of(), Optional.of("Int$"));
                Measure measure = bound.value();
                bound.parameters().forEach(p -> parameters.add(below("measures." + measure.name(), p)));
                resolved.append(",\"")
                        .append(role)
                        .append(":")
                        .append(measure.name())
                        .append("\":");
                resolved.append(Canonical.text(bound.resolved()));
                int before = problems.size();
                if (!names.add(measure.name())) {
                    problem(bound, "name", "measure " + Text.quoted(measure.name()) + " is there twice", "once", "");
                }
                if (role.equals(ADDED)) {
                    date(bound, place);
                }
                modalities(bound, place);
                for (int i = 0; i < measure.levers().size(); i++) {
                    lever(bound, place, measure.levers().get(i), "levers[" + i + "]");
                }
                return problems.size() == before ? Optional.of(measure) : Optional.empty();
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
                return Optional.empty();
            }
        }

        private void date(Bound<Measure> bound, Place place) {
            bound.value().start().filter(start -> start.isBefore(place.start())).ifPresent(start -> {
                String what = start + " is before the first reported year of " + place.name();
                String maybe =
                        "Maybe put the measure under 'measures' of the place, where it is in force from the start?";
                problem(bound, "start", what, place.start() + " or later", maybe);
            });
        }

        private void modalities(Bound<Measure> bound, Place place) {
            bound.value()
                    .gate()
                    .ifPresent(gate -> gate.treatment().forEach((Substance substance, String modality) -> {
                        Set<String> known = place.treatment().modalities().keySet();
                        if (!known.contains(modality)) {
                            String at = "gate.treatment." + Text.kebab(substance.name());
                            String what = "unknown modality " + Text.quoted(modality);
                            problem(
                                    bound,
                                    at,
                                    what,
                                    Problems.oneOf(List.copyOf(known)),
                                    Nearest.maybe(modality, known));
                        }
                    }));
        }

        private void lever(Bound<Measure> bound, Place place, Lever lever, String at) {
            try {
                Levers.pull(place, lever, 1);
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

        private static Parameter below(String prefix, Parameter p) {
            return new Parameter(
                    prefix + "." + p.path(),
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
    }
}
