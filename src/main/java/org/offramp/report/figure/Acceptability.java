package org.offramp.report.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.Pair;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/**
 * The cost-effectiveness acceptability curve: the share of draws of the numbers, or else of replications, in which the net
 * benefit λ ΔQ − ΔC is above zero, over the value λ of a quality-adjusted life-year. With one arm beside the base a curve
 * for each perspective; with several the societal one of each arm.
 */
final class Acceptability implements Figure {

    private static final String ID = "acceptability";
    private static final String TITLE = "How likely the alternative is worth its cost";
    private static final int HEIGHT = 500;
    private static final int STEPS = 60;
    private static final double FARTHEST = 3;

    @Override
    public List<Plate> plates(ReportInput input) {
        Manifest m = input.manifest();
        if (input.other().isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "there is only a base arm."));
        }
        if (!(m.qaly() > 0)) {
            return List.of(new Plate.LeftOut(ID, TITLE, "the manifest names no value of a QALY."));
        }
        boolean drawn = !input.sureness().pairs().isEmpty();
        List<Pair> pairs = drawn ? input.sureness().pairs() : input.pairs();
        List<Curve> curves = curves(input, pairs, m.qaly());
        if (curves.isEmpty()) {
            return List.of(new Plate.LeftOut(
                    ID, TITLE, "cost-effectiveness.csv has fewer than two replications: a share of one says nothing."));
        }
        return List.of(plate(m, curves, drawn ? drawn(input) : replicated(m)));
    }

    private static String drawn(ReportInput input) {
        return "Share of " + input.sureness().draws()
                + " draws of the numbers from their ranges: holds the uncertainty of the numbers and some chance.";
    }

    private static String replicated(Manifest m) {
        return "Share of " + m.replications()
                + " replications: holds chance in a run of this size and nothing else; the numbers are as written.";
    }

    private static Plate plate(Manifest m, List<Curve> curves, String what) {
        Frame frame = Frame.of(m, TITLE, what + " Net benefit above zero, mean year, discounted.");
        double last = FARTHEST * m.qaly();
        double step = Scaffold.step(last, 6);
        Scale scale = Scale.of(last);
        List<String> parts = new ArrayList<>();
        for (Curve curve : curves) {
            parts.add(curve.label() + " at " + Numeral.of(m.qaly()) + " " + m.currency());
        }
        return new Plate.Drawn(
                ID,
                TITLE,
                "Acceptability curves over the value of a QALY. " + String.join("; ", parts) + ".",
                "The upright line is the value of a QALY the place is reckoned with, where the label’s number is read off."
                        + " At zero only money counts; to the right health counts ever more. A curve that stays near 50 per"
                        + " cent says that nobody knows.",
                Frame.WIDTH,
                HEIGHT,
                g -> {
                    NumberAxis x = Scaffold.axis(
                            OutcomeName.upper(scale.prefix() + m.currency()) + " a QALY is held to be worth",
                            0,
                            last / scale.size(),
                            step / scale.size(),
                            Scale.axis(step / scale.size()));
                    NumberAxis y = Scaffold.axis("per cent", 0, 116, 20, Scale.axis());
                    List<Curve> scaled = curves.stream()
                            .map(c -> new Curve(
                                    c.label(),
                                    c.look(),
                                    false,
                                    c.points().stream()
                                            .map(p -> new Curve.Point(
                                                    p.x() / scale.size(), p.mean(), Double.NaN, Double.NaN))
                                            .toList()))
                            .toList();
                    Bands.Mark worth = new Bands.Mark(
                            m.qaly() / scale.size(), Numeral.of(m.qaly()) + " " + m.currency() + " a QALY");
                    new Bands(
                                    scaled,
                                    x,
                                    y,
                                    List.of(worth),
                                    List.of(new Bands.Mark(50, "even")),
                                    true,
                                    Bands.labelRoom(scaled),
                                    0)
                            .paint(g, frame.paint(g, HEIGHT));
                });
    }

    private static List<Curve> curves(ReportInput input, List<Pair> pairs, double qaly) {
        List<Curve> curves = new ArrayList<>();
        List<String> arms = input.lines();
        if (arms.size() == 2) {
            List<String> perspectives = List.of("societal", "public", "health", "justice");
            List<Color> colors = List.of(Palette.VERMILLION, Palette.INK, Palette.GREEN, Palette.BLUE);
            for (int i = 0; i < perspectives.size(); i++) {
                curve(
                        curves,
                        OutcomeName.upper(perspectives.get(i)),
                        Look.of(i, colors.get(i)),
                        qaly,
                        of(pairs, arms.get(1), perspectives.get(i)));
            }
        } else {
            for (int i = 1; i < arms.size(); i++) {
                curve(
                        curves,
                        Naming.arm(input.manifest(), arms.get(i)),
                        Look.arm(i),
                        qaly,
                        of(pairs, arms.get(i), "societal"));
            }
        }
        return curves;
    }

    private static List<Pair> of(List<Pair> pairs, String arm, String perspective) {
        return pairs.stream()
                .filter(p -> p.arm().equals(arm) && p.view().equals("average"))
                .filter(p -> p.perspective().equals(perspective))
                .filter(p -> Double.isFinite(p.cost()) && Double.isFinite(p.qalys()))
                .toList();
    }

    private static void curve(List<Curve> curves, String name, Look look, double qaly, List<Pair> pairs) {
        if (pairs.size() > 1) {
            List<Curve.Point> points = new ArrayList<>();
            for (int i = 0; i <= STEPS; i++) {
                double value = FARTHEST * qaly * i / STEPS;
                points.add(new Curve.Point(value, 100 * share(pairs, value), Double.NaN, Double.NaN));
            }
            curves.add(new Curve(name + " " + Numeral.percent(share(pairs, qaly)), look, false, points));
        }
    }

    /** The share of pairs whose net benefit is above zero at a value of a QALY. */
    static double share(List<Pair> pairs, double value) {
        return (double) pairs.stream()
                        .filter(p -> value * p.qalys() - p.cost() > 0)
                        .count()
                / pairs.size();
    }
}
