package org.offramp.report.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Fit;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ParameterRow;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Scale;

/**
 * What is observed in the place against the base, as a ratio on a logarithmic axis: the range of the observation as a band,
 * the simulated mean with its interval as a dot. What the numbers were fitted to is marked: to meet it proves nothing.
 */
final class FitToPlace implements Figure {

    private static final String ID = "fit-to-place";
    private static final String TITLE = "How the base meets what is observed";
    private static final double ROW = 36;
    private static final double NAMES = 260;
    private static final double TEXT = 230;
    private static final double MOST = 10;
    private static final List<Double> TICKS =
            List.of(0.1, 0.2, 0.5, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 5.0, 10.0);
    private static final double APART = 34;
    private static final Look FITTED = Look.of(3, Palette.INK);
    private static final Look PREDICTED = Look.of(0, Palette.BLUE);

    /** An observation and what is simulated, all over the observed value; ends that do not exist are NaN. */
    private record Line(Fit fit, double ratio, double low, double high, double least, double most) {

        static Line of(Fit fit, List<ParameterRow> parameters) {
            double o = fit.observed();
            Optional<ParameterRow> written = parameters.stream()
                    .filter(p -> p.path().equals("observed." + fit.id()))
                    .findFirst();
            double value = written.map(p -> number(p.value())).orElse(Double.NaN);
            double least = written.map(p -> number(p.low()) / value).orElse(Double.NaN);
            double most = written.map(p -> number(p.high()) / value).orElse(Double.NaN);
            return new Line(fit, fit.simulated() / o, fit.low() / o, fit.high() / o, least, most);
        }

        boolean drawn() {
            return Double.isFinite(ratio) && ratio > 0;
        }

        double reach() {
            double reach = 0.25;
            for (double end : new double[] {ratio, low, high, least, most}) {
                if (Double.isFinite(end) && end > 0) {
                    reach = Math.max(reach, Math.abs(StrictMath.log(end)));
                }
            }
            return reach;
        }

        String title() {
            return fit.title().isBlank() ? fit.id() : fit.title();
        }

        String text() {
            Kind kind = Kind.ofUnit(fit.unit());
            return kind.value(fit.simulated()) + " for " + kind.value(fit.observed());
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        List<Line> lines = input.manifest().fit().stream()
                .filter(fit -> fit.observed() > 0)
                .map(fit -> Line.of(fit, input.parameters()))
                .filter(Line::drawn)
                .toList();
        if (lines.isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "the manifest compares nothing with what is observed."));
        }
        Manifest m = input.manifest();
        Frame frame = Frame.of(
                m,
                TITLE,
                "Simulated over observed, logarithmic. Grey band: range of the observation. Disc: simulated with 95%"
                        + " interval; diamond: the same, but numbers were fitted to it. Shaded: within 15 per cent.");
        int height = frame.height(lines.size() * ROW + 176);
        List<String> parts = new ArrayList<>();
        lines.forEach(l -> parts.add(l.title() + ": simulated " + l.text() + " observed, "
                + Numeral.of(l.ratio()) + " times, " + l.fit().verdict()
                + (l.fit().fitted() ? ", fitted" : "")));
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                "Dots of simulated over observed. " + String.join("; ", parts) + ".",
                "At the line the base gives what is observed. A diamond near the line shows that fitting worked; a disc near"
                        + " the line is a prediction that came true. An interval that ends at the edge goes on beyond it.",
                Frame.WIDTH,
                height,
                g -> paint(g, frame.paint(g, height), lines)));
    }

    private static void paint(Graphics2D g, Rectangle2D room, List<Line> lines) {
        double reach = Math.min(
                StrictMath.log(MOST),
                1.08 * lines.stream().mapToDouble(Line::reach).max().orElse(1));
        Rectangle2D area = new Rectangle2D.Double(
                room.getX() + NAMES, room.getY() + 26, room.getWidth() - NAMES - TEXT, lines.size() * ROW);
        g.setPaint(Palette.veil(Palette.SKY, 45));
        double near = at(0.85, area, reach);
        g.fill(new Rectangle2D.Double(near, area.getMinY(), at(1.15, area, reach) - near, area.getHeight()));
        double last = Double.NEGATIVE_INFINITY;
        for (double tick : TICKS) {
            double x = at(tick, area, reach);
            boolean inside = Math.abs(StrictMath.log(tick)) <= reach;
            boolean room1 = tick == 1 || x - last > APART && Math.abs(x - at(1, area, reach)) > APART;
            if (inside && room1) {
                g.setPaint(tick == 1 ? Palette.INK : Palette.GRID);
                g.setStroke(new BasicStroke(tick == 1 ? 1.4f : 1f));
                g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
                Lettering.centre(
                        g, Typeface.regular(12), Palette.INK, Scale.axis().format(tick), x, area.getMaxY() + 18);
                last = x;
            }
        }
        Lettering.centre(
                g, Typeface.regular(12), Palette.MUTED, "simulated / observed", area.getCenterX(), area.getMaxY() + 38);
        Lettering.left(
                g, Typeface.bold(12), Palette.MUTED, "simulated for observed", area.getMaxX() + 14, room.getY() + 14);
        for (int i = 0; i < lines.size(); i++) {
            line(g, lines.get(i), area, area.getMinY() + (i + 0.5) * ROW, reach);
        }
    }

    private static void line(Graphics2D g, Line line, Rectangle2D area, double y, double reach) {
        String name = line.title() + (line.fit().fitted() ? " (fitted)" : "");
        List<String> words = Lettering.wrap(Typeface.regular(12), name, NAMES - 14);
        double baseline = y + 4 - (words.size() - 1) * 7;
        for (String one : words) {
            Lettering.right(g, Typeface.regular(12), Palette.INK, one, area.getMinX() - 12, baseline);
            baseline += 14;
        }
        if (Double.isFinite(line.least()) && Double.isFinite(line.most())) {
            double from = at(line.least(), area, reach);
            g.setPaint(Palette.veil(Palette.GREY, 110));
            g.fill(new Rectangle2D.Double(from, y - 11, Math.max(2, at(line.most(), area, reach) - from), 22));
        }
        Look look = line.fit().fitted() ? FITTED : PREDICTED;
        g.setPaint(look.color());
        g.setStroke(new BasicStroke(1.8f));
        if (Double.isFinite(line.low()) && Double.isFinite(line.high())) {
            double low = at(line.low(), area, reach);
            double high = at(line.high(), area, reach);
            g.draw(new Line2D.Double(low, y, high, y));
        }
        look.mark(g, at(line.ratio(), area, reach), y, 5, true);
        Lettering.left(g, Typeface.regular(12), Palette.INK, line.text(), area.getMaxX() + 14, y + 4);
    }

    /** Where a ratio stands; beyond the axis, at its end. */
    private static double at(double ratio, Rectangle2D area, double reach) {
        double log = ratio > 0 ? StrictMath.log(ratio) : -reach;
        return area.getCenterX() + area.getWidth() / 2 * Math.max(-reach, Math.min(reach, log)) / reach;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
