package org.offramp.report.sweep;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.offramp.report.figure.Lettering;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Scaffold;
import org.offramp.report.figure.Typeface;

/**
 * What the colours of a figure mean: a bar from one end to the other, with numbers below it.
 *
 * @param shade the colours
 * @param numbers printed at the left end, the middle and the right end; the middle may be empty
 * @param words beside the bar
 */
record Key(Shade shade, List<String> numbers, String words) {

    /** How much room it takes from the top. */
    static final double HEIGHT = 46;

    private static final double WIDE = 220;
    private static final double HIGH = 12;
    private static final int STEPS = 44;

    void paint(Graphics2D g, double x, double y) {
        double step = WIDE / STEPS;
        for (int i = 0; i < STEPS; i++) {
            double number = shade.low() + (shade.high() - shade.low()) * (i + 0.5) / STEPS;
            g.setPaint(shade.of(number));
            g.fill(new Rectangle2D.Double(x + i * step, y, step + 0.5, HIGH));
        }
        g.setPaint(Palette.MUTED);
        g.setStroke(Scaffold.HAIR);
        g.draw(new Rectangle2D.Double(x, y, WIDE, HIGH));
        Lettering.left(g, Typeface.regular(11), Palette.INK, numbers.get(0), x, y + HIGH + 14);
        Lettering.centre(g, Typeface.regular(11), Palette.INK, numbers.get(1), x + WIDE / 2, y + HIGH + 14);
        Lettering.right(g, Typeface.regular(11), Palette.INK, numbers.get(2), x + WIDE, y + HIGH + 14);
        Lettering.paragraph(g, Typeface.regular(11), Palette.INK, words, x + WIDE + 20, y + 10, 640);
    }
}
