package org.offramp.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario of which many variants are wanted: its files are read and parsed once, and each set of settings gives the
 * scenario {@link Scenario#read} would give, without touching the disk. Any thread may ask.
 */
public final class Draft {

    private final Path file;
    private final List<Path> measures;
    private final Shelf shelf;
    private final Set<String> there;

    private Draft(Path file, List<Path> measures, Shelf shelf, Set<String> there) {
        this.file = file;
        this.measures = List.copyOf(measures);
        this.shelf = shelf;
        this.there = Set.copyOf(there);
    }

    /**
     * Reads the files of a scenario.
     *
     * @param file of the place
     * @param measures files of the measures to add
     * @throws ScenarioException with every problem in every file
     */
    public static Draft of(Path file, List<Path> measures) {
        return of(file, measures, new Shelf());
    }

    /**
     * The same place with other measures added.
     *
     * @throws ScenarioException with every problem in every file
     */
    public Draft adding(List<Path> others) {
        return of(file, others, shelf);
    }

    private static Draft of(Path file, List<Path> measures, Shelf shelf) {
        Reading reading = new Reading(file, List.of(), shelf);
        reading.read(measures);
        return new Draft(file, measures, shelf, reading.measures());
    }

    /** What stands before the paths of its measures: {@code measures.NAME}. */
    public Set<String> measures() {
        return there;
    }

    /**
     * A variant, checked as a whole.
     *
     * @param settings as on the command line, {@code PATH=VALUE}; a bare number is in the unit the path is written in
     *     only where that is the unit of bare numbers, so give the unit: {@code 30 days}
     * @throws ScenarioException with everything that is wrong with it
     */
    public Scenario with(List<String> settings) {
        return new Reading(file, settings, shelf).read(measures);
    }

    /**
     * Those of some settings that are of something this scenario has: one of a measure that is neither in force nor added
     * here is left out.
     */
    public List<String> applicable(List<String> settings) {
        return settings.stream()
                .filter(setting ->
                        Reading.ofMeasure(setting).map(there::contains).orElse(true))
                .toList();
    }

    /**
     * The path of the table a number is written in, where it shares unit and source with others:
     * {@code justice.pretrial.remand} for {@code justice.pretrial.remand.supply}.
     */
    public Optional<String> table(String path) {
        return header(path).filter(at -> !at.equals(path));
    }

    /** What the file says under a key beside a number, such as {@code prior-grade}. */
    public Optional<String> beside(String path, String key) {
        Node root = shelf.inherited(file).written();
        return header(path)
                .map(at -> NodePath.find(root, at))
                .map(node -> node.get(key))
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text());
    }

    /** The path of the mapping that holds the unit and the source of a number: its own, or that of a table. */
    private Optional<String> header(String path) {
        Node node = shelf.inherited(file).written();
        String at = "";
        for (String step : NodePath.steps(path)) {
            Node next = node.get(step);
            if (next == null) {
                return Optional.empty();
            }
            at = NodePath.child(at, step);
            node = next;
            if (node.get("value") != null) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
