package org.offramp.report.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands for which arm, in as many lines as it takes; for drawings too full to name each thing where it is.
 *
 * @param entries in the order of the drawing
 */
record Legend(List<Entry> entries) {

    private static final double LINE = 19;
    private static final double SIGN = 18;
    private static final double GAP = 24;

    /** How a sign is drawn around a point. */
    @FunctionalInterface
    interface Sign {

        /** Draws it. */
        void draw(Graphics2D g, double x, double y);
    }

    /** A sign and its words. */
    record Entry(String words, Sign sign) {}

    /** Of lines or dots. */
    static Legend of(List<String> words, List<Look> looks) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Look look = looks.get(i);
            entries.add(new Entry(words.get(i), (g, x, y) -> look.mark(g, x, y, 4.5, true)));
        }
        return new Legend(entries);
    }

    /** The room it needs in a width. */
    double height(double width) {
        return lines(width).size() * LINE;
    }

    void paint(Graphics2D g, double left, double top, double width) {
        double y = top + 12;
        for (List<Entry> line : lines(width)) {
            double x = left;
            for (Entry entry : line) {
                entry.sign().draw(g, x + 6, y - 4);
                Lettering.left(g, Typeface.bold(12), Palette.INK, entry.words(), x + SIGN, y);
                x += wide(entry);
            }
            y += LINE;
        }
    }

    private List<List<Entry>> lines(double width) {
        List<List<Entry>> lines = new ArrayList<>();
        List<Entry> line = new ArrayList<>();
        double x = 0;
        for (Entry entry : entries) {
            if (!line.isEmpty() && x + wide(entry) - GAP > width) {
                lines.add(line);
                line = new ArrayList<>();
                x = 0;
            }
            line.add(entry);
            x += wide(entry);
        }
        lines.add(line);
        return lines;
    }

    private static double wide(Entry entry) {
        return SIGN + Lettering.width(Typeface.bold(12), entry.words()) + GAP;
    }
}
