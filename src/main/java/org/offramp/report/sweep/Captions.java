package org.offramp.report.sweep;

import java.awt.Graphics2D;
import java.util.List;
import org.offramp.report.figure.Lettering;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Typeface;

/**
 * What is written above a panel and at its foot, wrapped to the width of the panel.
 *
 * @param heading above, in bold
 * @param under below the heading
 * @param foot what runs along the foot of the panel
 * @param width of the panel
 * @param along how wide the foot may be
 */
record Captions(String heading, String under, String foot, double width, double along) {

    private static final double LINE = 15;
    private static final double MARGIN = 8;

    /** How much more room than one line of each what stands above takes. */
    double above() {
        return LINE * (headings().size() + unders().size() - 2);
    }

    /** How much more room than one line the foot takes. */
    double below() {
        return LINE * (feet().size() - 1);
    }

    /** Writes what stands above a panel whose upper left corner is given. */
    void head(Graphics2D g, double x, double y) {
        double at = y + 13;
        for (String words : headings()) {
            Lettering.left(g, Typeface.bold(13), Palette.INK, words, x + 4, at);
            at += LINE;
        }
        for (String words : unders()) {
            Lettering.left(g, Typeface.regular(11), Palette.MUTED, words, x + 4, at);
            at += LINE;
        }
    }

    /** Writes the foot, each line up to the right. */
    void foot(Graphics2D g, double right, double y) {
        double at = y;
        for (String words : feet()) {
            Lettering.right(g, Typeface.regular(11), Palette.MUTED, words, right, at);
            at += LINE;
        }
    }

    private List<String> headings() {
        return Lettering.wrap(Typeface.bold(13), heading, width - MARGIN);
    }

    private List<String> unders() {
        return Lettering.wrap(Typeface.regular(11), under, width - MARGIN);
    }

    private List<String> feet() {
        return Lettering.wrap(Typeface.regular(11), foot, along - MARGIN);
    }
}
