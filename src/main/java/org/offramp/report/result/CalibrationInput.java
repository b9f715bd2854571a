package org.offramp.report.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a calibration left: the facts of its manifest and its tables.
 *
 * @param facts of the manifest
 * @param targets fit.csv
 * @param numbers identifiability.csv, with the draws of each
 * @param directions directions.csv
 */
public record CalibrationInput(
        Map<String, Object> facts, List<Target> targets, List<Number> numbers, List<Direction> directions) {

    /**
     * A target.
     *
     * @param title of it
     * @param unit of its values
     * @param observed value
     * @param sd one standard deviation of the difference to be expected
     * @param heldOut whether it was predicted and not fitted
     * @param file value with the numbers of the file
     * @param best value at the best fit
     * @param mean of the posterior
     * @param low50 lower end of its 50 % interval
     * @param high50 upper end
     * @param low95 lower end of its 95 % interval
     * @param high95 upper end
     * @param gap of the emulator against runs, as a share
     * @param verdict in words
     */
    public record Target(
            String title,
            String unit,
            double observed,
            double sd,
            boolean heldOut,
            double file,
            double best,
            double mean,
            double low50,
            double high50,
            double low95,
            double high95,
            double gap,
            String verdict) {}

    /**
     * A free number, in multiples of its value in the file.
     *
     * @param title of it
     * @param paths it moves
     * @param log whether its prior is uniform in the logarithm
     * @param least lower bound
     * @param most upper bound
     * @param best at the best fit
     * @param contraction 1 − posterior variance / prior variance
     * @param with the number it is most correlated with
     * @param correlation with that
     * @param verdict in words
     * @param draws of the posterior
     */
    public record Number(
            String title,
            String paths,
            boolean log,
            double least,
            double most,
            double best,
            double contraction,
            String with,
            double correlation,
            String verdict,
            List<Double> draws) {}

    /**
     * A direction of the posterior.
     *
     * @param ratio of its variance to that of the prior
     * @param verdict in words
     * @param combination of free numbers
     */
    public record Direction(double ratio, String verdict, String combination) {}

    /** Keeps its own copies. */
    public CalibrationInput {
        targets = List.copyOf(targets);
        numbers = List.copyOf(numbers);
        directions = List.copyOf(directions);
    }

    /**
     * Reads a folder.
     *
     * @param facts of its manifest
     * @throws IllegalArgumentException if a table is malformed
     */
    public static CalibrationInput read(Path folder, Map<String, Object> facts) throws IOException {
        String file = accepted(facts) ? "posterior.csv" : "posterior-rejected.csv";
        Table posterior = Table.read(folder.resolve(file));
        return new CalibrationInput(
                facts,
                Table.read(folder.resolve("fit.csv")).each(CalibrationInput::target),
                Table.read(folder.resolve("identifiability.csv")).each(line -> number(line, posterior)),
                Table.read(folder.resolve("directions.csv"))
                        .each(l ->
                                new Direction(l.number("variance_ratio"), l.text("verdict"), l.text("combination"))));
    }

    private static boolean accepted(Map<String, Object> facts) {
        return !Boolean.FALSE.equals(facts.get("accepted"));
    }

    /** Whether the posterior meets the targets about as well as the best fit. */
    public boolean accepted() {
        return accepted(facts);
    }

    /** What makes one doubt the calibration, a line each. */
    public List<String> doubts() {
        return facts.get("doubts") instanceof List<?> lines
                ? lines.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Target target(Table.Line l) {
        return new Target(
                l.text("title"),
                l.text("unit"),
                l.number("observed"),
                l.number("sd"),
                l.yes("held_out"),
                l.number("file"),
                l.number("best"),
                l.number("mean"),
                l.number("low50"),
                l.number("high50"),
                l.number("low95"),
                l.number("high95"),
                l.number("emulator_gap"),
                l.text("verdict"));
    }

    private static Number number(Table.Line l, Table posterior) {
        String first = l.text("paths").split("; ")[0];
        List<Double> values = posterior.each(draw -> draw.number(first));
        List<Double> draws = new ArrayList<>();
        values.subList(1, values.size()).forEach(value -> draws.add(value / values.get(0)));
        return new Number(
                l.text("number"),
                l.text("paths"),
                l.text("scale").equals("log"),
                l.number("least"),
                l.number("most"),
                l.number("best"),
                l.number("contraction"),
                l.text("with"),
                l.number("correlation"),
                l.text("verdict"),
                List.copyOf(draws));
    }
}
