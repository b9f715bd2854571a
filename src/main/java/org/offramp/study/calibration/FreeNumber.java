package org.offramp.study.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.offramp.scenario.Calibration;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;

/**
 * A number that a calibration moves, or several that keep their proportions. Its place between its bounds is x, from 0 to
 * 1, and its prior is uniform in x: uniform in the logarithm of the number, or in the number itself where it is a
 * probability or may be zero. With several numbers x places their common multiple, within the bounds of all.
 *
 * @param title in tables
 * @param numbers moved, as they stand in the file
 * @param least lower bound of the multiple of the value in the file
 * @param most its upper bound
 * @param log whether uniform in the logarithm
 */
public record FreeNumber(String title, List<Parameter> numbers, double least, double most, boolean log) {

    private static final List<String> SHARES = List.of("share", "probability", "percent", "%");

    /** The free numbers of a scenario that has a calibration. */
    public static List<FreeNumber> of(Scenario scenario, Calibration calibration) {
        List<FreeNumber> free = new ArrayList<>();
        for (Calibration.Free entry : calibration.free()) {
            List<Parameter> numbers =
                    entry.paths().stream().map(path -> number(scenario, path)).toList();
            double least = 0;
            double most = Double.POSITIVE_INFINITY;
            boolean share = false;
            for (Parameter number : numbers) {
                boolean ranged = number.low().isPresent() && number.value() > 0;
                double low = ranged ? number.low().getAsDouble() / number.value() : 0;
                double high = ranged ? number.high().orElseThrow() / number.value() : Double.POSITIVE_INFINITY;
                least = Math.max(least, Math.max(low, entry.least()));
                most = Math.min(most, Math.min(high, entry.most()));
                share |= SHARES.contains(number.unit());
            }
            if (!(least < most && least <= 1 && most >= 1)) {
                throw new IllegalArgumentException("calibration.free: the ranges of " + entry.title()
                        + " leave no room around its value. Maybe free these numbers one by one?");
            }
            free.add(new FreeNumber(entry.title(), numbers, least, most, !share && least > 0));
        }
        return List.copyOf(free);
    }

    /** A number as written; a level that nobody wrote counts as one. */
    private static Parameter number(Scenario scenario, String path) {
        return scenario.parameters().stream()
                .filter(parameter -> parameter.path().equals(path))
                .findFirst()
                .orElseGet(() -> new Parameter(
                        path,
                        1,
                        "ratio",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Grade.ASSUMED,
                        "ASM",
                        "",
                        "",
                        0,
                        path));
    }

    /** The multiple of the value in the file at a place between the bounds. */
    double multiple(double x) {
        return log ? least * StrictMath.exp(x * StrictMath.log(most / least)) : least + x * (most - least);
    }

    /** The place of the value in the file. */
    double start() {
        return log ? StrictMath.log(1 / least) / StrictMath.log(most / least) : (1 - least) / (most - least);
    }

    /** The length of the range: in natural logarithms, or in multiples of the value. */
    double span() {
        return log ? StrictMath.log(most / least) : most - least;
    }

    /** A value in the unit of the file, at a place between the bounds. */
    double value(Parameter number, double x) {
        return number.value() * multiple(x);
    }

    /** Settings that put numbers at a place between their bounds, as on the command line. */
    static List<String> settings(List<FreeNumber> free, double[] x) {
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            for (Parameter number : free.get(i).numbers()) {
                settings.add(number.path() + "=" + free.get(i).value(number, x[i]) + " " + number.unit());
            }
        }
        return settings;
    }

    /** Paths of all numbers, in order. */
    public static List<String> paths(List<FreeNumber> free) {
        List<String> paths = new ArrayList<>();
        free.forEach(number -> number.numbers().forEach(one -> paths.add(one.path())));
        return Collections.unmodifiableList(paths);
    }
}
