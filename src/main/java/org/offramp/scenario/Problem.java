package org.offramp.scenario;

import java.util.Comparator;

/**
 * One thing wrong with a scenario, said so that its author can put it right.
 *
 * @param at the file and line
 * @param path of the value in the scenario, {@code justice.police.arrest}; empty for the file as a whole
 * @param what the value and what is wrong with it: {@code 1.2 is not a probability}
 * @param expected what would be right: {@code a number from 0 to 1}; may be empty
 * @param maybe advice in a sentence, starting with "Maybe"; may be empty
 */
public record Problem(Origin at, String path, String what, String expected, String maybe)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing((Problem p) -> p.at.file())
            .thenComparing(p -> p.at.line())
            .thenComparing(Problem::path)
            .thenComparing(Problem::what)
            .thenComparing(Problem::expected)
            .thenComparing(Problem::maybe);

    /** By file, line and path; the same problem twice in a line is one. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Whether a setting, {@code PATH=VALUE}, is what is wrong. */
    public boolean isOf(String setting) {
        return at.equals(Origin.ofSet(Text.shown(setting)));
    }

    /** Whether it is the path of a setting that is wrong, whatever the value. */
    public boolean isOfPath() {
        return what.equals(Overrides.NO_PATH) || what.startsWith(Overrides.NO_ITEM) || what.equals(Reading.A_WHOLE);
    }

    /** The same, where the path begins below another. */
    Problem below(String above) {
        return new Problem(at, path.isEmpty() ? above : NodePath.child(above, path), what, expected, maybe);
    }

    /** The file. */
    public String file() {
        return at.file();
    }

    /** The line, from 1; 0 for the file as a whole. */
    public int line() {
        return at.line();
    }

    /** {@code file:line: path: what (expected …). Maybe …} */
    @Override
    public String toString() {
        return at + ": " + (path.isEmpty() ? "" : path + ": ") + what
                + (expected.isEmpty() ? "" : " (expected " + expected + ")") + "."
                + (maybe.isEmpty() ? "" : " " + maybe);
    }
}
