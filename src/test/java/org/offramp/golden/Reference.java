package org.offramp.golden;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offramp.cli.Program;

/**
 * A small run whose tables are committed below results/reference.
 *
 * @param place name of its file in scenarios
 * @param measures names of the files in scenarios/measures that are added
 * @param years reported
 */
record Reference(String place, List<String> measures, int years) {

    /** The tables that are committed; the others follow from the same numbers. */
    static final List<String> TABLES =
            List.of("summary.csv", "difference.csv", "gates.csv", "flows.csv", "accounts.csv");

    /**
     * What is committed: a place over some years; two measures, one a gate and one a lever, in another; and one year of
     * every further place.
     */
    static final List<Reference> ALL = List.of(
            new Reference("portugal", List.of(), 3),
            new Reference("usa", List.of("drug-court", "more-places"), 1),
            year("belgium"),
            year("bulgaria"),
            year("cote-d-ivoire"),
            year("england-and-wales"),
            year("iran"),
            year("kenya"),
            year("malaysia"),
            year("mexico"),
            year("nigeria"),
            year("norway"),
            year("south-africa"),
            year("viet-nam"),
            year("world"));

    /** Where they are. */
    static final Path FOLDER = Path.of("results/reference");

    private static Reference year(String place) {
        return new Reference(place, List.of(), 1);
    }

    /** The name of its folder: that of the place and those of the measures. */
    String name() {
        return measures.isEmpty() ? place : place + "-" + String.join("-", measures);
    }

    /** Where its tables are committed. */
    Path folder() {
        return FOLDER.resolve(name());
    }

    /** Makes the run. */
    void run(Path out) {
        List<String> args = new ArrayList<>(List.of("run", "scenarios/" + place + ".yaml"));
        for (String measure : measures) {
            args.addAll(List.of("--measure", "scenarios/measures/" + measure + ".yaml"));
        }
        args.addAll(List.of("--people", "3000", "--warmup", "5", "--years", Integer.toString(years)));
        args.addAll(List.of("--replications", "2", "--seed", "1", "--threads", "2", "--quiet"));
        args.addAll(List.of("--out", out.toString()));
        StringWriter said = new StringWriter();
        int code = Program.start(said, args.toArray(String[]::new));
        if (code != 0) {
            throw new AssertionError("the run of " + name() + " ended with " + code + ":\n" + said);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
