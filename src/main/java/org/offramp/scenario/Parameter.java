package org.offramp.scenario;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One number of a scenario and where it comes from: a row of {@code parameters.csv}.
 *
 * @param path in the scenario, {@code treatment.programmes.methadone.places}
 * @param value in the unit as written; of a distribution its mean
 * @param unit as written; of a bare number the unit it is read in
 * @param low lower end of the range, in the same unit
 * @param high upper end of the range, in the same unit
 * @param grade how well it is founded
 * @param source ids in the bibliography, joined by "; "; {@code --set} from the command line; empty for a bare number
 * @param note the reasoning, or what to mind
 * @param file where it is written
 * @param line where it is written, 0 on the command line
 * @param whole path of the table it is a number of, where one low and one high serve the whole table; else its own path
 */
public record Parameter(
        String path,
        double value,
        String unit,
        OptionalDouble low,
        OptionalDouble high,
        Grade grade,
        String source,
        String note,
        String file,
        int line,
        String whole) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Some by path, numbers in it by size: {@code item[2]} before {@code item[10]}. */
    static List<Parameter> byPath(List<Parameter> some) {
        return some.stream()
                .map(parameter -> Map.entry(padded(parameter.path), parameter))
                .sorted(Map.Entry.<String, Parameter>comparingByKey()
                        .thenComparing(entry -> entry.getValue().path()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The same with something before its path. */
    Parameter below(String prefix) {
        return new Parameter(prefix + path, value, unit, low, high, grade, source, note, file, line, prefix + whole);
    }

    private static String padded(String path) {
        return DIGITS.matcher(path).replaceAll(Parameter::padded);
    }

    private static String padded(MatchResult digits) {
        return "0".repeat(Math.max(0, 10 - digits.group().length())) + digits.group();
    }
}
