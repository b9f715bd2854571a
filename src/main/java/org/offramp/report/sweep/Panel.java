package org.offramp.report.sweep;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.offramp.report.figure.Lettering;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Scaffold;
import org.offramp.report.figure.Typeface;
import org.offramp.report.words.Scale;

/**
 * The ground of one panel of several: a heading, a grid, and a factor along and an outcome upwards.
 *
 * @param area where the data stand
 * @param along the axis of the factor
 * @param low the outcome at the foot
 * @param high the outcome at the top
 */
record Panel(Rectangle2D area, Along along, double low, double high) {

    private static final double NUMBERS = 52;
    private static final double HEAD = 38;
    private static final double FOOT = 40;
    private static final double INSET = 14;

    /**
     * Draws the ground.
     *
     * @param heading of the panel
     * @param unit below the heading
     * @param least of what is drawn
     * @param most of what is drawn
     * @param right room right of the data
     */
    static Panel ground(
            Graphics2D g,
            Rectangle2D room,
            String heading,
            String unit,
            Along along,
            double least,
            double most,
            double right) {
        boolean flat = !(most > least);
        double span = flat ? Math.max(Math.abs(most), 1) : most - least;
        double air = flat ? span / 2 : 0.06 * span;
        Captions captions =
                new Captions(heading, unit, along.factor().title(), room.getWidth(), room.getWidth() - right);
        Rectangle2D area = new Rectangle2D.Double(
                room.getX() + NUMBERS,
                room.getY() + HEAD + captions.above(),
                room.getWidth() - NUMBERS - right,
                room.getHeight() - HEAD - captions.above() - FOOT - captions.below());
        Panel panel = new Panel(area, along, least - air, most + air);
        captions.head(g, room.getX(), room.getY());
        panel.upwards(g, Scaffold.step(span, flat ? 1 : 5));
        panel.foot(g);
        captions.foot(g, area.getMaxX(), area.getMaxY() + 33);
        return panel;
    }

    /** Where a level stands. */
    double x(String level) {
        return x(along.at(level));
    }

    /** Where an outcome stands. */
    double y(double value) {
        return area.getMaxY() - (value - low) / (high - low) * area.getHeight();
    }

    /** The line of no difference. */
    void zero(Graphics2D g) {
        g.setPaint(Palette.INK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(area.getMinX(), y(0), area.getMaxX(), y(0)));
    }

    private double x(double share) {
        return area.getMinX() + INSET + share * (area.getWidth() - 2 * INSET);
    }

    private void upwards(Graphics2D g, double step) {
        g.setStroke(Scaffold.HAIR);
        for (double k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) {
            double at = y(k * step);
            g.setPaint(Palette.GRID);
            g.draw(new Line2D.Double(area.getMinX(), at, area.getMaxX(), at));
            String number = Scale.axis(step).format(k == 0 ? 0 : k * step);
            Lettering.right(g, Typeface.regular(11), Palette.INK, number, area.getMinX() - 6, at + 4);
        }
    }

    private void foot(Graphics2D g) {
        g.setPaint(Palette.MUTED);
        g.setStroke(Scaffold.HAIR);
        g.draw(new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY()));
        double free = Double.NEGATIVE_INFINITY;
        for (Along.Tick tick : along.ticks()) {
            double at = x(tick.at());
            g.setPaint(Palette.MUTED);
            g.draw(new Line2D.Double(at, area.getMaxY(), at, area.getMaxY() + 4));
            double half = Lettering.width(Typeface.regular(11), tick.label()) / 2;
            if (at - half > free) {
                Lettering.centre(g, Typeface.regular(11), Palette.INK, tick.label(), at, area.getMaxY() + 17);
                free = at + half + 6;
            }
        }
    }
}
