package org.offramp.study.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.scenario.Origin;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Problem;
import org.offramp.scenario.ScenarioException;
import org.offramp.study.unit.RunFailure;

/**
 * What calibration left of the numbers it moved: sets of values that meet the targets together, each as likely as the
 * others. The file stands beside the place, {@code posteriors/NAME.csv}: {@code draw} and a column for each number by its
 * path, in the unit of the scenario; row 0 holds the values of the scenario when it was made.
 *
 * @param file where it is
 * @param paths of its numbers, in the order of the columns
 * @param made the values of the scenario when it was made
 * @param rows the sets of values
 */
public record Posterior(Path file, List<String> paths, double[] made, List<double[]> rows) {

    private static final double SAME = 1e-9;
    private static final String DRAW = "draw";

    /** Where the posterior of a place would be. */
    public static Path beside(Path scenario, String place) {
        return scenario.resolveSibling("posteriors").resolve(place + ".csv");
    }

    /**
     * Reads a posterior.
     *
     * @return nothing where there is no such file
     * @throws ScenarioException if there is one that is no posterior
     * @throws RunFailure if it cannot be read
     */
    public static Optional<Posterior> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines =
                    Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
            List<String> header =
                    lines.isEmpty() ? List.of() : List.of(lines.get(0).split(","));
            if (header.size() < 2 || !header.get(0).equals(DRAW) || lines.size() < 3) {
                throw wrong(file, 1, "it is no posterior", "draw,PATH,… and at least two rows");
            }
            List<double[]> rows = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                rows.add(row(file, i + 1, lines.get(i), header.size()));
            }
            return Optional.of(new Posterior(
                    file, header.subList(1, header.size()), rows.get(0), List.copyOf(rows.subList(1, rows.size()))));
        } catch (IOException e) {
            throw new RunFailure(file + ": cannot be read: " + e, e);
        }
    }

    private static double[] row(Path file, int line, String text, int columns) {
        String[] fields = text.split(",", -1);
        if (fields.length != columns) {
            throw wrong(file, line, "it has " + fields.length + " fields", columns + ", as the header");
        }
        double[] row = new double[columns - 1];
        for (int i = 1; i < columns; i++) {
            row[i - 1] = number(fields[i].strip());
            if (!Double.isFinite(row[i - 1])) {
                throw wrong(file, line, "'" + fields[i] + "' is not a number", "a finite number");
            }
        }
        return row;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static ScenarioException wrong(Path file, int line, String what, String expected) {
        return new ScenarioException(List.of(new Problem(
                new Origin(file.toString(), line, 0),
                "",
                what,
                expected,
                "Maybe make it again with offramp calibrate, or take it away?")));
    }

    /** The first number whose value in the scenario is not the one it was made from; none where it is up to date. */
    public Optional<String> stale(List<Parameter> parameters) {
        Map<String, Double> now = new LinkedHashMap<>();
        parameters.forEach(p -> now.put(p.path(), p.value()));
        for (int i = 0; i < made.length; i++) {
            double value = now.getOrDefault(paths.get(i), Double.NaN);
            if (!(Math.abs(value - made[i]) <= SAME * Math.max(Math.abs(value), Math.abs(made[i])))) {
                return Optional.of(paths.get(i));
            }
        }
        return Optional.empty();
    }

    /** The set of values a share u of the sets stand before. */
    public double[] at(double u) {
        return rows.get(Math.min(rows.size() - 1, (int) (u * rows.size())));
    }

    /** A number that changes with any value. */
    public String fingerprint() {
        int hash = paths.hashCode();
        for (double[] row : rows) {
            hash = 31 * hash + Arrays.hashCode(row);
        }
        return Integer.toHexString(hash);
    }
}
