package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offramp.report.words.Numeral;

/**
 * A number that a study varies.
 *
 * @param path of it in the scenario
 * @param label what readers call it
 * @param unit its unit; empty where it has none
 * @param log whether its axis is logarithmic
 * @param levels the values it takes, each once: in order of size where they are numbers, else as the design has them
 */
public record Factor(String path, String label, String unit, boolean log, List<String> levels) {

    private static final int SHORT = 6;
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*(.*?)\\s*");

    /** Puts the levels in order. */
    public Factor {
        List<String> each = new ArrayList<>(new LinkedHashSet<>(levels));
        if (numbers(each)) {
            each.sort(Comparator.comparingDouble(Factor::parsed));
        }
        levels = List.copyOf(each);
    }

    /** Whether every level is a number, all in one unit. */
    public boolean numeric() {
        return numbers(levels);
    }

    /** Whether a logarithmic axis is asked for and can be drawn. */
    public boolean logarithmic() {
        return log && numeric() && levels.stream().allMatch(level -> number(level) > 0);
    }

    /** A level as a number. */
    public double number(String level) {
        return parsed(level);
    }

    /** The place of a level, from 0. */
    public int place(String level) {
        return levels.indexOf(level);
    }

    /** What it is called, with its unit. */
    public String title() {
        return bare() ? name() : name() + ", " + unit;
    }

    /** What it is called. */
    public String name() {
        return label.isBlank() ? path : label;
    }

    /** Its name in a sentence. */
    String quoted() {
        return "“" + name() + "”";
    }

    /** A level on paper: as written where that is short, else rounded, unless another level would then look the same. */
    public String printed(String level) {
        if (!numeric()) {
            return level;
        }
        if (figure(level).length() <= SHORT) {
            return figure(level) + suffix(level);
        }
        String rounded = Numeral.of(number(level));
        boolean alone = levels.stream()
                        .filter(other -> Numeral.of(number(other)).equals(rounded))
                        .count()
                == 1;
        return (alone ? rounded : figure(level)) + suffix(level);
    }

    /** A level in a sentence, with its unit. */
    public String told(String level) {
        return bare() || !numeric() || printed(level).endsWith("%") ? printed(level) : printed(level) + " " + unit;
    }

    /** Whether its numbers need no unit to be understood. */
    private boolean bare() {
        return unit.isBlank() || unit.equals("share") || unit.equals("ratio");
    }

    private static boolean numbers(List<String> levels) {
        return !levels.isEmpty()
                && levels.stream().allMatch(level -> NUMBER.matcher(level).matches())
                && levels.stream().map(Factor::unitOf).distinct().count() == 1;
    }

    private static double parsed(String level) {
        return Double.parseDouble(figure(level));
    }

    private static String figure(String level) {
        Matcher matcher = NUMBER.matcher(level);
        return matcher.matches() ? matcher.group(1) : "0";
    }

    private static String unitOf(String level) {
        Matcher matcher = NUMBER.matcher(level);
        return matcher.matches() ? matcher.group(2) : "";
    }

    /** A per-cent sign belongs to the number; other units stand at the axis. */
    private static String suffix(String level) {
        return unitOf(level).equals("%") ? "%" : "";
    }
}
