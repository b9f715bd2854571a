package org.offramp.report.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.offramp.report.figure.Lettering;
import org.offramp.report.figure.Palette;
import org.offramp.report.figure.Scaffold;
import org.offramp.report.figure.Typeface;

/**
 * A panel of cells, one for each pair of levels of two factors, the number printed in each.
 *
 * @param heading of the panel
 * @param across the factor along
 * @param up the factor upwards
 * @param cells one for each level across and, within it, each level up
 * @param shade their colours
 */
record Cells(String heading, Factor across, Factor up, List<List<Cell>> cells, Shade shade) {

    private static final double HEAD = 42;
    private static final double FOOT = 40;
    private static final double SIDE = 64;
    private static final double GAP = 7;

    /**
     * A cell.
     *
     * @param value that gives it its colour
     * @param text printed in it
     * @param small printed below, in small
     * @param hatched whether it is hatched: nothing can be told of it
     * @param framed whether it has a heavy frame
     * @param known whether there is a value at all
     */
    record Cell(double value, String text, String small, boolean hatched, boolean framed, boolean known) {

        /** A cell without a value, and why. */
        static Cell none(String why) {
            return new Cell(0, why, "", false, false, false);
        }
    }

    /** How high a panel has to be. */
    static double height(Factor up) {
        return HEAD + FOOT + Math.max(120, up.levels().size() * 48.0);
    }

    void paint(Graphics2D g, Rectangle2D room) {
        double width = (room.getWidth() - SIDE) / across.levels().size();
        Captions captions =
                new Captions(heading, "upwards: " + up.title(), across.title(), room.getWidth(), room.getWidth());
        double height = (room.getHeight() - HEAD - captions.above() - FOOT - captions.below())
                / up.levels().size();
        double left = room.getX() + SIDE;
        double top = room.getY() + HEAD + captions.above();
        double bottom = top + height * up.levels().size();
        captions.head(g, room.getX(), room.getY());
        for (int i = 0; i < across.levels().size(); i++) {
            for (int j = 0; j < up.levels().size(); j++) {
                double y = bottom - (j + 1) * height;
                cell(
                        g,
                        new Rectangle2D.Double(left + i * width, y, width, height),
                        cells.get(i).get(j));
            }
            String label = across.printed(across.levels().get(i));
            Lettering.centre(g, fitting(label, width), Palette.INK, label, left + (i + 0.5) * width, bottom + 16);
        }
        for (int j = 0; j < up.levels().size(); j++) {
            String label = up.printed(up.levels().get(j));
            double y = bottom - (j + 0.5) * height + 4;
            Lettering.right(g, fitting(label, SIDE - 8), Palette.INK, label, left - 6, y);
        }
        captions.foot(g, room.getMaxX(), bottom + 32);
    }

    private void cell(Graphics2D g, Rectangle2D box, Cell cell) {
        Color ground = cell.known() ? shade.of(cell.value()) : Palette.PAPER;
        Color ink = cell.known() ? shade.ink(cell.value()) : Palette.MUTED;
        g.setPaint(ground);
        g.fill(box);
        if (cell.hatched()) {
            hatch(g, box, ink);
        }
        g.setPaint(Palette.PAPER);
        g.setStroke(new BasicStroke(2f));
        g.draw(box);
        if (cell.framed()) {
            g.setPaint(Palette.INK);
            g.setStroke(new BasicStroke(2.6f));
            g.draw(new Rectangle2D.Double(box.getX() + 3, box.getY() + 3, box.getWidth() - 6, box.getHeight() - 6));
        }
        Font font = fitting(cell.text(), box.getWidth() - 6);
        Font under = new FontSize(cell.small(), box.getWidth() - 8, 9.5).font();
        double middle = box.getCenterY() + (cell.small().isEmpty() ? 4 : -2);
        if (cell.hatched()) {
            double wide = Math.max(Lettering.width(font, cell.text()), Lettering.width(under, cell.small())) + 6;
            double tall = cell.small().isEmpty() ? 17 : 30;
            g.setPaint(ground);
            g.fill(new Rectangle2D.Double(box.getCenterX() - wide / 2, middle - 13, wide, tall));
        }
        Lettering.centre(g, font, ink, cell.text(), box.getCenterX(), middle);
        if (!cell.small().isEmpty()) {
            Lettering.centre(g, under, ink, cell.small(), box.getCenterX(), middle + 13);
        }
    }

    private static void hatch(Graphics2D g, Rectangle2D box, Color ink) {
        Shape before = g.getClip();
        g.clip(box);
        g.setPaint(Palette.veil(ink, 90));
        g.setStroke(Scaffold.HAIR);
        for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += GAP) {
            g.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
        }
        g.setClip(before);
    }

    private static Font fitting(String text, double width) {
        return new FontSize(text, width, 12).font();
    }

    /** Regular type as large as a text fits. */
    private record FontSize(String text, double width, double largest) {

        private static final double SMALLEST = 7.5;

        Font font() {
            double wide = Lettering.width(Typeface.regular(largest), text);
            double size = wide > width ? Math.max(SMALLEST, largest * width / wide) : largest;
            return Typeface.regular(size);
        }
    }
}
