package org.offramp.report.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Sureness;
import org.offramp.report.words.Doubted;
import org.offramp.report.words.Numeral;

/**
 * The numbers each headline outcome follows, as far as they can be told from chance: a bar is the share of the variance the
 * numbers cause. Numbers that are assumed or unverified are drawn in another colour than those that were measured, and are
 * marked in words as well.
 */
final class NumbersThatMatter implements Figure {

    private static final String ID = "numbers-that-matter";
    private static final String TITLE = "The numbers that matter most";
    private static final int ROW = 26;
    private static final int HEAD = 40;
    private static final int AROUND = 160;
    private static final double NAMES = 430;
    private static final double TEXT = 150;
    private static final Font SMALL = Typeface.regular(12);

    /** The numbers of one outcome. */
    private record Panel(String title, List<Sureness.Weight> numbers) {

        int height() {
            return HEAD + Math.max(1, numbers.size()) * ROW;
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        if (input.sureness().draws() == 0) {
            return List.of();
        }
        List<Panel> panels = new ArrayList<>();
        for (Doubted one : Doubted.of(input)) {
            panels.add(new Panel(
                    one.title(),
                    one.weights(input).stream().filter(Sureness.Weight::clear).toList()));
        }
        if (panels.stream().allMatch(panel -> panel.numbers().isEmpty())) {
            return List.of(new Plate.LeftOut(ID, TITLE, "no number can be told from chance with these draws."));
        }
        Frame frame = Frame.of(
                input.manifest(),
                TITLE,
                "Share of the variance the numbers cause that one number (or a table with one range) explains, with 95%"
                        + " interval; " + input.sureness().draws()
                        + " draws. Only numbers that can be told from chance.");
        int height = frame.height(
                AROUND - 18 + panels.stream().mapToInt(Panel::height).sum());
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                alt(panels),
                "A plus means that the outcome rises with the number, a minus that it falls. Blue: assumed or unverified,"
                        + " marked with its grade; grey: read in a source, arithmetic on such, or calibrated.",
                Frame.WIDTH,
                height,
                g -> paint(g, frame.paint(g, height), panels)));
    }

    private static void paint(Graphics2D g, Rectangle2D room, List<Panel> panels) {
        double longest = panels.stream()
                .flatMap(panel -> panel.numbers().stream())
                .mapToDouble(Sureness.Weight::high)
                .max()
                .orElse(1);
        double left = room.getX() + NAMES;
        double width = room.getWidth() - NAMES - TEXT;
        double y = room.getY();
        for (Panel panel : panels) {
            Lettering.left(g, Typeface.bold(13), Palette.INK, panel.title(), room.getX(), y + 24);
            y += HEAD;
            if (panel.numbers().isEmpty()) {
                Lettering.left(g, SMALL, Palette.MUTED, "none can be told from chance", room.getX(), y + 13);
                y += ROW;
            }
            for (Sureness.Weight number : panel.numbers()) {
                bar(g, number, room.getX(), left, y, width / longest);
                y += ROW;
            }
        }
    }

    private static void bar(
            Graphics2D g, Sureness.Weight number, double names, double left, double y, double perShare) {
        boolean weak = number.grade().equals("assumed") || number.grade().equals("unverified");
        Lettering.left(g, SMALL, Palette.INK, Lettering.ending(SMALL, number.path(), left - names - 24), names, y + 14);
        Lettering.right(g, Typeface.bold(12), Palette.INK, number.rises() ? "+" : "−", left - 6, y + 14);
        g.setPaint(weak ? Palette.BLUE : Palette.GREY);
        g.fill(new Rectangle2D.Double(left, y + 2, number.share() * perShare, 15));
        g.setPaint(Palette.INK);
        g.setStroke(Scaffold.HAIR);
        double low = left + number.low() * perShare;
        double high = left + number.high() * perShare;
        g.draw(new Line2D.Double(low, y + 9.5, high, y + 9.5));
        g.draw(new Line2D.Double(low, y + 6.5, low, y + 12.5));
        g.draw(new Line2D.Double(high, y + 6.5, high, y + 12.5));
        Lettering.left(g, SMALL, Palette.INK, text(number), high + 8, y + 14);
    }

    private static String text(Sureness.Weight number) {
        return Math.round(100 * number.share()) + "%, " + number.grade();
    }

    private static String alt(List<Panel> panels) {
        return panels.stream()
                .map(panel -> panel.title() + ": "
                        + (panel.numbers().isEmpty()
                                ? "none"
                                : panel.numbers().stream()
                                        .map(n -> n.path() + " " + Numeral.percent(n.share()))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; ", "Bars of the numbers each outcome follows. ", "."));
    }
}
