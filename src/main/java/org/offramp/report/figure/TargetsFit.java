package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.offramp.report.result.CalibrationInput;
import org.offramp.report.result.CalibrationInput.Target;
import org.offramp.report.words.Numeral;

/** What the model makes of each target, over what is observed: before, at the best fit, and over the posterior. */
public final class TargetsFit {

    private static final double ROW = 40;
    private static final double TITLES = 250;
    private static final double NUMBERS = 190;
    private static final double FARTHEST = 2;

    private TargetsFit() {}

    /** The plate. */
    public static Plate.Drawn plate(CalibrationInput input) {
        List<Target> targets = input.targets();
        int height = (int) (targets.size() * ROW + 200);
        Frame frame = new Frame(
                "Fit to the targets",
                "Simulated over observed. Grey band: the tolerance. Grey ring: the numbers of the file. Orange diamond: best"
                        + " fit. Blue: posterior mean with 50 and 95 % intervals; purple: held out, not fitted.",
                Numeral.of(((java.lang.Number) input.facts().get("evaluations")).doubleValue()) + " runs of "
                        + input.facts().get("people") + " people, seed "
                        + input.facts().get("seed") + " · "
                        + input.facts().get("title") + " · Offramp "
                        + input.facts().get("version"));
        String alt = targets.stream()
                .map(t -> t.title() + ": file " + ratio(t.file(), t) + ", best " + ratio(t.best(), t) + ", posterior "
                        + ratio(t.mean(), t) + " of the observed, " + t.verdict())
                .collect(Collectors.joining("; ", "Dots by target. ", "."));
        return new Plate.Drawn(
                "fit",
                frame.title(),
                alt,
                "At the line the model gives what is observed. A mark at the edge lies beyond it. The posterior's intervals"
                        + " are those of the model's mean: chance in a single run is not in them.",
                Frame.WIDTH,
                height,
                g -> paint(g, frame.paint(g, height), targets));
    }

    private static String ratio(double value, Target t) {
        return Numeral.of(value / t.observed());
    }

    private static void paint(Graphics2D g, Rectangle2D room, List<Target> targets) {
        double x = room.getMinX() + TITLES;
        double width = room.getWidth() - TITLES - NUMBERS;
        double top = room.getMinY() + 26;
        double bottom = top + targets.size() * ROW;
        g.setFont(Typeface.regular(12));
        for (double tick = 0; tick <= FARTHEST + 1e-9; tick += 0.25) {
            double at = x + width * tick / FARTHEST;
            g.setPaint(tick == 1 ? Palette.INK : Palette.GRID);
            g.setStroke(new BasicStroke(tick == 1 ? 1.4f : 1f));
            g.draw(new Line2D.Double(at, top, at, bottom));
            Lettering.centre(g, Typeface.regular(12), Palette.INK, Numeral.of(tick), at, bottom + 18);
        }
        Lettering.centre(g, Typeface.regular(12), Palette.MUTED, "simulated / observed", x + width / 2, bottom + 38);
        Lettering.left(
                g, Typeface.bold(12), Palette.MUTED, "observed, posterior mean", x + width + 16, room.getMinY() + 14);
        for (int i = 0; i < targets.size(); i++) {
            row(g, targets.get(i), x, width, top + (i + 0.5) * ROW);
        }
    }

    private static void row(Graphics2D g, Target t, double x, double width, double y) {
        Color ink = t.heldOut() ? Palette.PURPLE : Palette.BLUE;
        String title = t.title() + (t.heldOut() ? " (held out)" : "");
        List<String> lines = Lettering.wrap(Typeface.regular(12), title, TITLES - 12);
        double line = y + 4 - (lines.size() - 1) * 7.5;
        for (String one : lines) {
            Lettering.right(g, Typeface.regular(12), Palette.INK, one, x - 12, line);
            line += 15;
        }
        double low = at(t.observed() - t.sd(), t, x, width);
        double high = at(t.observed() + t.sd(), t, x, width);
        g.setPaint(Palette.veil(Palette.GREY, 70));
        g.fill(new Rectangle2D.Double(low, y - 13, high - low, 26));
        String value = Numeral.of(t.observed()) + ", " + (Double.isNaN(t.mean()) ? Numeral.NONE : Numeral.of(t.mean()))
                + "  " + t.verdict();
        Lettering.left(g, Typeface.regular(12), Palette.INK, value, x + width + 16, y + 4);
        if (Double.isNaN(t.mean())) {
            return;
        }
        g.setPaint(ink);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(at(t.low95(), t, x, width), y, at(t.high95(), t, x, width), y));
        g.setStroke(new BasicStroke(5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(at(t.low50(), t, x, width), y, at(t.high50(), t, x, width), y));
        double mean = at(t.mean(), t, x, width);
        g.fill(new Ellipse2D.Double(mean - 5, y - 5, 10, 10));
        double file = at(t.file(), t, x, width);
        g.setStroke(new BasicStroke(1.8f));
        g.setPaint(Palette.MUTED);
        g.draw(new Ellipse2D.Double(file - 4.5, y - 13, 9, 9));
        double best = at(t.best(), t, x, width);
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(best, y + 3);
        diamond.lineTo(best + 5.5, y + 8.5);
        diamond.lineTo(best, y + 14);
        diamond.lineTo(best - 5.5, y + 8.5);
        diamond.closePath();
        g.setPaint(Palette.ORANGE);
        g.fill(diamond);
    }

    private static double at(double value, Target t, double x, double width) {
        return x + width * Math.max(0, Math.min(FARTHEST, value / t.observed())) / FARTHEST;
    }
}
