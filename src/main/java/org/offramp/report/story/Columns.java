package org.offramp.report.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Two roads side by side in 100 columns: what is the same is told once, what differs in two columns. */
final class Columns {

    /** Columns of a page. */
    static final int WIDTH = 100;

    private static final int HALF = 48;
    private static final int HEAD = 16;
    private static final String BETWEEN = " | ";

    private final IntFunction<String> day;
    private final String left;
    private final String right;
    private final List<String> lines = new ArrayList<>();
    private @Nullable Boolean together;

    Columns(String left, String right, IntFunction<String> day) {
        this.left = left;
        this.right = right;
        this.day = day;
    }

    /** One road alone. */
    static List<String> one(Collection<Turn> turns, IntFunction<String> day) {
        List<String> lines = new ArrayList<>();
        turns.forEach(turn -> lines.addAll(cell(turn, day, WIDTH)));
        return lines;
    }

    /** Both, tick by tick. */
    List<String> both(List<Turn> base, List<Turn> other) {
        TreeSet<Integer> ticks = new TreeSet<>();
        base.forEach(turn -> ticks.add(turn.tick()));
        other.forEach(turn -> ticks.add(turn.tick()));
        for (int tick : ticks) {
            List<Turn> here = at(base, tick);
            List<Turn> there = at(other, tick);
            int same = 0;
            while (same < Math.min(here.size(), there.size()) && here.get(same).equals(there.get(same))) {
                same++;
            }
            if (same > 0) {
                heading(true);
                lines.addAll(one(here.subList(0, same), day));
            }
            if (same < here.size() || same < there.size()) {
                heading(false);
                pair(here.subList(same, here.size()), there.subList(same, there.size()));
            }
        }
        return lines;
    }

    private static List<Turn> at(List<Turn> turns, int tick) {
        return turns.stream().filter(turn -> turn.tick() == tick).toList();
    }

    private void heading(boolean equal) {
        if (together == null || together != equal) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(equal ? "both:" : padded(left + ":") + BETWEEN + right + ":");
            together = equal;
        }
    }

    private void pair(List<Turn> here, List<Turn> there) {
        List<String> one = new ArrayList<>();
        List<String> two = new ArrayList<>();
        here.forEach(turn -> one.addAll(cell(turn, day, HALF)));
        there.forEach(turn -> two.addAll(cell(turn, day, HALF)));
        for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
            String first = i < one.size() ? one.get(i) : "";
            String second = i < two.size() ? two.get(i) : "";
            lines.add((padded(first) + BETWEEN + second).stripTrailing());
        }
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(0, HALF - text.length()));
    }

    /** A turn in lines: the day and the age, then the sentence, broken between words. */
    private static List<String> cell(Turn turn, IntFunction<String> day, int width) {
        String head = day.apply(turn.tick()) + "  " + turn.age();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(head + " ".repeat(Math.max(1, HEAD - head.length())));
        int empty = line.length();
        for (String word : turn.text().split(" ")) {
            String rest = word;
            while (!rest.isEmpty()) {
                boolean first = line.length() == empty;
                int room = width - line.length() - (first ? 0 : 1);
                if (rest.length() <= room || first && room > 0) {
                    int dot = rest.lastIndexOf('.', room - 1);
                    int taken = rest.length() <= room ? rest.length() : dot > 0 ? dot + 1 : room;
                    line.append(first ? "" : " ").append(rest, 0, taken);
                    rest = rest.substring(taken);
                }
                if (!rest.isEmpty()) {
                    lines.add(line.toString());
                    line = new StringBuilder("    ");
                    empty = line.length();
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
