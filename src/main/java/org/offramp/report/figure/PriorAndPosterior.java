package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.offramp.report.result.CalibrationInput;
import org.offramp.report.result.CalibrationInput.Number;
import org.offramp.report.words.Numeral;

/** What the targets say of each free number: its posterior over its prior, which is flat between the bounds. */
public final class PriorAndPosterior {

    private static final int ACROSS = 3;
    private static final double CELL = 170;
    private static final int BINS = 24;

    private PriorAndPosterior() {}

    /** The plate. */
    public static Plate.Drawn plate(CalibrationInput input) {
        List<Number> numbers = input.numbers();
        int height = (int) ((numbers.size() + ACROSS - 1) / ACROSS * CELL + 130);
        Frame frame = new Frame(
                "Free numbers: prior and posterior",
                "In multiples of the value in the file, over the whole range of the prior. Dashed: the prior. Blue: posterior"
                        + " draws. Grey line: the file. Orange line: best fit.",
                input.facts().get("title") + " · " + input.facts().get("draws") + " draws, seed "
                        + input.facts().get("seed") + " · Offramp "
                        + input.facts().get("version"));
        String alt = numbers.stream()
                .map(n -> n.title() + ": " + n.verdict() + ", contraction " + Numeral.of(n.contraction()))
                .collect(Collectors.joining("; ", "Histograms of the posterior by free number. ", "."));
        return new Plate.Drawn(
                "posterior",
                frame.title(),
                alt,
                "Where the blue follows the dashed line the targets say nothing of a number. A contraction of 1 is full"
                        + " knowledge, 0 none; below 0 the posterior is wider than the prior.",
                Frame.WIDTH,
                height,
                g -> paint(g, frame.paint(g, height), numbers));
    }

    private static void paint(Graphics2D g, Rectangle2D room, List<Number> numbers) {
        double width = room.getWidth() / ACROSS;
        for (int i = 0; i < numbers.size(); i++) {
            double x = room.getMinX() + i % ACROSS * width;
            double y = room.getMinY() + i / ACROSS * CELL;
            cell(g, numbers.get(i), new Rectangle2D.Double(x + 8, y + 44, width - 24, CELL - 74));
        }
    }

    private static void cell(Graphics2D g, Number n, Rectangle2D box) {
        Lettering.left(g, Typeface.bold(12), Palette.INK, n.title(), box.getMinX(), box.getMinY() - 24);
        String said = n.verdict() + " (contraction " + Numeral.of(n.contraction()) + ")";
        Lettering.left(g, Typeface.regular(11), Palette.MUTED, said, box.getMinX(), box.getMinY() - 8);
        int[] bins = new int[BINS];
        for (double draw : n.draws()) {
            bins[(int) Math.max(0, Math.min(BINS - 1, Math.floor(place(n, draw) * BINS)))]++;
        }
        double most = 0;
        for (int bin : bins) {
            most = Math.max(most, bin);
        }
        double flat = (double) n.draws().size() / BINS;
        double scale = box.getHeight() / Math.max(most, 1.5 * flat);
        g.setPaint(Palette.veil(Palette.BLUE, 150));
        for (int i = 0; i < BINS; i++) {
            double w = box.getWidth() / BINS;
            g.fill(new Rectangle2D.Double(box.getMinX() + i * w, box.getMaxY() - scale * bins[i], w, scale * bins[i]));
        }
        g.setPaint(Palette.INK);
        g.setStroke(Scaffold.DOTS);
        double prior = box.getMaxY() - scale * flat;
        g.draw(new Line2D.Double(box.getMinX(), prior, box.getMaxX(), prior));
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
        line(g, n, 1, box, Palette.MUTED);
        line(g, n, n.best(), box, Palette.ORANGE);
        Lettering.left(g, Typeface.regular(11), Palette.INK, Numeral.of(n.least()), box.getMinX(), box.getMaxY() + 15);
        Lettering.right(g, Typeface.regular(11), Palette.INK, Numeral.of(n.most()), box.getMaxX(), box.getMaxY() + 15);
        double one = box.getMinX() + place(n, 1) * box.getWidth();
        Lettering.centre(g, Typeface.regular(11), Palette.INK, "1", one, box.getMaxY() + 15);
    }

    private static void line(Graphics2D g, Number n, double value, Rectangle2D box, Color color) {
        double x = box.getMinX() + place(n, value) * box.getWidth();
        g.setPaint(color);
        g.setStroke(new BasicStroke(2f));
        g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
    }

    /** Where a multiple lies between the bounds, from 0 to 1, on the scale of the prior. */
    private static double place(Number n, double value) {
        return n.log()
                ? StrictMath.log(value / n.least()) / StrictMath.log(n.most() / n.least())
                : (value - n.least()) / (n.most() - n.least());
    }
}
