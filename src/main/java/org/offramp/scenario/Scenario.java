package org.offramp.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.offramp.measure.Measure;

/**
 * What was asked: a place, the measures in force there, the measures added to it. Everything that is wrong in any of the
 * files is said at once.
 */
public final class Scenario {

    private static final String MEASURES = "measures";
    /** What names of files end in. */
    static final String ENDING = ".yaml";

    private final Place place;
    private final List<Measure> inForce;
    private final List<Measure> added;
    private final List<Parameter> parameters;
    private final List<Warning> warnings;
    private final String resolved;

    Scenario(
            Place place,
            List<Measure> inForce,
            List<Measure> added,
            List<Parameter> parameters,
            List<Warning> warnings,
            String resolved) {
        this.place = place;
        this.inForce = List.copyOf(inForce);
        this.added = List.copyOf(added);
        this.parameters = List.copyOf(parameters);
        this.warnings = List.copyOf(warnings);
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
        return new Reading(file, settings, new Shelf()).read(measures);
    }

    /**
     * Reads a scenario again from what {@link #resolved} gave.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Scenario again(String resolved) {
        return Resolved.read(resolved, List.of());
    }

    /**
     * The same of a scenario that was read with settings: the numbers they set have no source but the command line.
     *
     * @param settings {@code PATH=VALUE}
     * @throws IllegalArgumentException if it is something else
     */
    public static Scenario again(String resolved, List<String> settings) {
        return Resolved.read(resolved, settings);
    }

    /** The same place without the measures that were added: its base arm alone. */
    public Scenario asToday() {
        return adding(List.of());
    }

    /** The same place with these measures added and no others. Its parameters and its text stay those of this scenario. */
    public Scenario adding(List<Measure> measures) {
        return new Scenario(place, inForce, measures, parameters, warnings, resolved);
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

    /** Where it goes against the international standards the field works under. */
    public List<Warning> warnings() {
        return warnings;
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

    /** The file of a measure beside a scenario file, there or not. */
    public static Path measureBeside(Path file, String name) {
        return folder(file).resolve(name + ENDING);
    }

    /** The folder of the measures of a scenario file. */
    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        for (Path folder = parent; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(MEASURES))) {
                return file.isAbsolute() ? folder.resolve(MEASURES) : fromHere(folder.resolve(MEASURES));
            }
        }
        return file.resolveSibling(MEASURES);
    }

    /** A path as somebody here would write it, so that messages name files as the user does. */
    private static Path fromHere(Path absolute) {
        Path here = Path.of("").toAbsolutePath();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }
}
