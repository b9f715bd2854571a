package org.offramp.report.figure;

import java.awt.Graphics2D;

/** Anything that draws itself, on screen pixels or as SVG alike. */
@FunctionalInterface
public interface Drawing {

    /** Draws on a white ground of the plate's size. */
    void paint(Graphics2D graphics);
}
