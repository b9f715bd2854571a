package org.offramp.study.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.offramp.study.unit.RunFailure;

/**
 * Every evaluation of a calibration, kept as soon as it is there: a line each, numbers in hexadecimal. A calibration that
 * was killed reads them and goes on; a line that was cut short, or is of another point, is as good as none.
 */
public final class Evaluations {

    /**
     * One evaluation.
     *
     * @param stage of the calibration
     * @param number in the stage, from 0
     * @param x the point
     * @param seed of its draws
     * @param values of the targets
     */
    record Evaluation(String stage, int number, double[] x, long seed, double[] values) {}

    private static final String END = "end";

    private final Path file;
    private final Map<String, Evaluation> kept = new TreeMap<>();
    private int found;

    /** Reads what is kept in a file, if it is there. */
    public Evaluations(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                for (String line :
                        Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                    read(line);
                }
                found = kept.size();
                Files.writeString(file, "\n", StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new RunFailure("cannot read " + file + ": " + e, e);
        }
    }

    private void read(String line) {
        String[] f = line.split("\t", -1);
        if (f.length == 6 && f[5].equals(END)) {
            try {
                Evaluation one = new Evaluation(
                        f[0], Integer.parseInt(f[1]), numbers(f[2]), Long.parseLong(f[3]), numbers(f[4]));
                kept.put(key(one.stage(), one.number()), one);
            } catch (NumberFormatException e) {
                // as good as none
            }
        }
    }

    /** How many were there from before. */
    public int found() {
        return found;
    }

    /** The values at a point: kept ones, or those of the simulator, which are kept then. */
    double[] at(String stage, int number, double[] x, long seed, Simulator simulator) {
        Evaluation before;
        synchronized (this) {
            before = kept.get(key(stage, number));
        }
        if (before != null && before.seed() == seed && Arrays.equals(before.x(), x)) {
            return before.values().clone();
        }
        Evaluation made = new Evaluation(stage, number, x.clone(), seed, simulator.at(x, seed));
        keep(made);
        return made.values().clone();
    }

    private synchronized void keep(Evaluation made) {
        String line = String.join(
                "\t",
                made.stage(),
                Integer.toString(made.number()),
                text(made.x()),
                Long.toString(made.seed()),
                text(made.values()),
                END + "\n");
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new RunFailure("cannot keep an evaluation in " + file + ": " + e + ". Maybe the disk is full.", e);
        }
        kept.put(key(made.stage(), made.number()), made);
    }

    /** All, by stage and number. */
    synchronized List<Evaluation> all() {
        return List.copyOf(kept.values());
    }

    private static String key(String stage, int number) {
        return stage + String.format(Locale.ROOT, "-%06d", number);
    }

    private static String text(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Double::toHexString).collect(Collectors.joining(" "));
    }

    private static double[] numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String one : text.split(" ")) {
            numbers.add(Double.parseDouble(one));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
