package org.offramp.report.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Facts;
import org.offramp.report.result.Row;
import org.offramp.report.result.Table;

/** What a sweep left in its folder: the facts of its manifest, its points and what came out at each. */
public final class SweepInput {

    private final StudyFacts study;
    private final List<DesignPoint> points;
    private final Map<Place, Row> values = new HashMap<>();
    private final Map<Place, Difference> differences = new HashMap<>();
    private final List<Failure> failures;
    private final Runs runs;

    /** An outcome of an arm at a point. */
    private record Place(int point, String arm, String column) {}

    private SweepInput(StudyFacts study, List<DesignPoint> points, List<Failure> failures, Runs runs) {
        this.study = study;
        this.points = points;
        this.failures = failures;
        this.runs = runs;
    }

    /**
     * Reads a folder.
     *
     * @param manifest manifest.json, already parsed
     * @throws IllegalArgumentException if a table or the manifest is malformed
     */
    public static SweepInput read(Path folder, Map<String, Object> manifest) throws IOException {
        List<String> paths = new Facts("manifest.json", manifest)
                .each("factors").stream().map(factor -> factor.need("path")).toList();
        List<DesignPoint> points = table(folder, "design")
                .each(l -> new DesignPoint(
                        l.count("point"),
                        paths.stream().map(l::text).toList(),
                        l.count("replications"),
                        l.count("failed"),
                        l.text("precise").isBlank() || l.yes("precise")));
        StudyFacts study = StudyFacts.of(manifest, points);
        SweepInput input = new SweepInput(
                study,
                points,
                table(folder, "failures")
                        .each(l -> new Failure(
                                l.count("point"),
                                l.count("replication"),
                                l.text("seed"),
                                l.text("scenario"),
                                l.text("message"))),
                Runs.read(table(folder, "runs"), study));
        table(folder, "summary").each(l -> input.values.put(place(l), value(l)));
        table(folder, "difference").each(l -> input.differences.put(place(l), difference(l)));
        return input;
    }

    /** The facts of the manifest. */
    public StudyFacts study() {
        return study;
    }

    /** The points of the design, in order. */
    public List<DesignPoint> points() {
        return points;
    }

    /** The units that failed. */
    public List<Failure> failures() {
        return failures;
    }

    /** What came out in every replication. */
    public Runs runs() {
        return runs;
    }

    /** An outcome of an arm at a point: mean over replications. */
    public Optional<Row> value(DesignPoint point, String arm, Kept outcome) {
        return Optional.ofNullable(values.get(new Place(point.number(), arm, outcome.column())))
                .filter(Row::known);
    }

    /** The paired difference of an arm from the base at a point. */
    public Optional<Difference> difference(DesignPoint point, String arm, Kept outcome) {
        return Optional.ofNullable(differences.get(new Place(point.number(), arm, outcome.column())))
                .filter(Difference::known);
    }

    /** How many replications the points have, the fewest and the most. */
    public String replications() {
        int least = points.stream().mapToInt(DesignPoint::replications).min().orElse(0);
        int most = points.stream().mapToInt(DesignPoint::replications).max().orElse(0);
        return least == most ? Integer.toString(most) : least + " to " + most;
    }

    /** The point of a grid at two levels, of the first and the second factor. */
    public Optional<DesignPoint> at(String first, String second) {
        return points.stream()
                .filter(p ->
                        p.values().get(0).equals(first) && p.values().get(1).equals(second))
                .findFirst();
    }

    private static Table table(Path folder, String name) throws IOException {
        return Table.read(folder.resolve(name + ".csv"));
    }

    private static Place place(Table.Line l) {
        String stratum = l.text("stratum");
        Kept kept = new Kept(l.text("outcome"), stratum.isBlank() ? "all" : stratum, "", "", "");
        return new Place(l.count("point"), l.text("arm"), kept.column());
    }

    private static Row value(Table.Line l) {
        return new Row(
                l.text("arm"),
                l.text("outcome"),
                l.text("stratum"),
                null,
                l.text("unit"),
                l.number("mean"),
                l.number("sd"),
                l.number("low"),
                l.number("high"),
                l.count("n"));
    }

    private static Difference difference(Table.Line l) {
        return new Difference(
                l.text("base"),
                l.text("arm"),
                l.text("outcome"),
                l.text("stratum"),
                null,
                l.text("unit"),
                l.number("mean"),
                l.number("sd"),
                l.number("low"),
                l.number("high"),
                l.count("n"));
    }
}
