package org.offramp.report.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** The white ground every plate is drawn on, with the same rendering for pixels and for SVG. */
final class Canvas {

    private Canvas() {}

    /** Makes AWT ready for text; to be called before the first graphics is made. */
    static void ready() {
        Typeface.regular(12);
    }

    static void paint(Plate.Drawn plate, Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setFont(Typeface.regular(12));
        g.setPaint(Palette.PAPER);
        g.fillRect(0, 0, plate.width(), plate.height());
        plate.drawing().paint(g);
    }
}
