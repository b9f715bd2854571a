package org.offramp.report.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Headline;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Printed;
import org.offramp.report.words.Scale;
import org.offramp.report.words.Verdict;

/** Several arms ranked by what each changes against the base: a panel for each of the main headline outcomes. */
final class ArmsCompared implements Figure {

    private static final String ID = "ranking";
    private static final String TITLE = "Arms ranked against the base";
    private static final double AROUND = 116;

    /** Whether a run compares several arms that differ in more than a priority rule. */
    static boolean applies(ReportInput input) {
        List<Arm> others = input.manifest().alternatives();
        return others.size() > 1
                && others.stream().allMatch(arm -> arm.priority().isEmpty());
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        if (!applies(input)) {
            return List.of();
        }
        List<RankedPanel> panels = Headline.of(input).stream()
                .filter(Headline::main)
                .flatMap(headline -> panel(input, headline).stream())
                .toList();
        if (panels.isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "difference.csv has no headline outcome of two arms."));
        }
        double tall = panels.stream().mapToDouble(RankedPanel::height).sum();
        int height = (int) (tall + AROUND);
        Frame frame = Frame.of(
                input.manifest(),
                TITLE,
                "Arm minus base (arm “" + input.manifest().base() + "”), mean of "
                        + input.manifest().horizon()
                        + ", paired by replication, with 95% interval. Filled: the interval excludes zero.");
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                alt(panels),
                "In each panel the arm with the largest fall stands first. Arms whose intervals overlap may still differ, or"
                        + " not: the order is that of the means, and close neighbours may change places in another run.",
                Frame.WIDTH,
                height,
                g -> {
                    Rectangle2D room = frame.paint(g, height);
                    double y = room.getY();
                    for (RankedPanel panel : panels) {
                        panel.paint(g, new Rectangle2D.Double(room.getX(), y, room.getWidth(), panel.height()));
                        y += panel.height();
                    }
                }));
    }

    private static Optional<RankedPanel> panel(ReportInput input, Headline headline) {
        Kind kind = headline.name().kind();
        boolean share = kind == Kind.SHARE;
        List<Difference> found = input.manifest().alternatives().stream()
                .flatMap(arm -> headline.difference(input, arm.name()).stream())
                .filter(Difference::known)
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = share
                ? Scale.ONE
                : Scale.of(found.stream()
                        .mapToDouble(d -> Math.abs(d.mean()))
                        .max()
                        .orElse(0));
        double times = share ? 100 : 1 / scale.size();
        List<RankedPanel.Item> items = new ArrayList<>();
        for (Difference d : found) {
            Verdict verdict = Verdict.of(d);
            Printed printed = Printed.change(kind, d);
            items.add(new RankedPanel.Item(
                    d.arm(),
                    d.mean() * times,
                    (d.bounded() ? d.low() : d.mean()) * times,
                    (d.bounded() ? d.high() : d.mean()) * times,
                    verdict == Verdict.LESS || verdict == Verdict.MORE,
                    printed.withRange()));
        }
        String unit = kind == Kind.MONEY
                ? input.manifest().currency() + " a year"
                : headline.name().perYear() ? "a year" : kind == Kind.COUNT ? "people" : "";
        return Optional.of(new RankedPanel(
                headline.name().title(), share ? "percentage points" : (scale.prefix() + unit).strip(), items));
    }

    private static String alt(List<RankedPanel> panels) {
        return panels.stream()
                .map(panel -> panel.heading() + ": "
                        + panel.items().stream()
                                .map(item -> item.label() + " " + item.text())
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". ", "Arms ranked by their difference from the base. ", "."));
    }
}
