package org.offramp.golden;

import java.nio.file.Path;
import java.util.List;

/**
 * The first line in which two texts differ.
 *
 * @param line its number, from 1
 * @param before as committed
 * @param now as the program gives it
 */
record Divergence(int line, String before, String now) {

    private static final String NOTHING = "no more lines";

    static Divergence of(List<String> before, List<String> now) {
        int line = 0;
        while (line < Math.min(before.size(), now.size()) && before.get(line).equals(now.get(line))) {
            line++;
        }
        return new Divergence(line + 1, at(before, line), at(now, line));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : NOTHING;
    }

    /** What has changed and what to do about it. */
    String message(Path file) {
        return """
                %s is not what the program gives: line %d
                  committed: %s
                  now:       %s
                If no number was meant to change, this is a fault. If it was, renew the reference results with
                  ./mvnw -q test -Dtest=ReferenceTest -Drenew=true
                commit them with the change, and add a line to CHANGELOG.md flagged **results change** that says which numbers\
                 change, and why.""".formatted(file, line, before, now);
    }
}
