package org.offramp.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text on a plate: measured the same for pixels and for SVG, wrapped, and set left, right or centred. */
final class Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Lettering() {}

    static double width(Font font, String text) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    static void left(Graphics2D g, Font font, Color color, String text, double x, double y) {
        g.setFont(font);
        g.setPaint(color);
        g.drawString(text, (float) x, (float) y);
    }

    static void right(Graphics2D g, Font font, Color color, String text, double x, double y) {
        left(g, font, color, text, x - width(font, text), y);
    }

    static void centre(Graphics2D g, Font font, Color color, String text, double x, double y) {
        left(g, font, color, text, x - width(font, text) / 2, y);
    }

    /** The text in lines no wider than asked, as far as its words allow; a word too wide breaks behind a hyphen. */
    static List<String> wrap(Font font, String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            String gap = line.length() > 0 ? " " : "";
            String[] parts = width(font, word) > width ? word.split("(?<=-)") : new String[] {word};
            for (String part : parts) {
                if (line.length() > 0 && width(font, line + gap + part) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    gap = "";
                }
                line.append(gap).append(part);
                gap = "";
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text as far as there is room. */
    static String beginning(Font font, String text, double width) {
        String kept = text;
        for (int to = text.length() - 1; to > 0 && width(font, kept) > width; to--) {
            kept = text.substring(0, to) + "…";
        }
        return kept;
    }

    /** A text as far as there is room, its end kept: of a path, the end tells most. */
    static String ending(Font font, String text, double width) {
        String kept = text;
        for (int from = 1; from < text.length() && width(font, kept) > width; from++) {
            kept = "…" + text.substring(from);
        }
        return kept;
    }

    /** Wrapped text from a first baseline down; gives the baseline after the last line. */
    static double paragraph(Graphics2D g, Font font, Color color, String text, double x, double y, double width) {
        double baseline = y;
        for (String line : wrap(font, text, width)) {
            left(g, font, color, line, x, baseline);
            baseline += font.getSize2D() * 1.35;
        }
        return baseline;
    }

    /** Baselines moved apart to at least a gap, as little as possible, within bounds; the order given is kept sorted. */
    static double[] apart(double[] sorted, double gap, double low, double high) {
        double[] y = sorted.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(y[i], i == 0 ? low : y[i - 1] + gap);
        }
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], i == y.length - 1 ? high : y[i + 1] - gap);
        }
        return y;
    }
}
