package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.figure.Plate;
import org.offramp.report.figure.RankedPanel;
import org.offramp.report.result.Difference;
import org.offramp.report.sweep.StudyFacts.StudyArm;

/** The arms of a study that varies no number, ranked by what each changes against the base: a panel for each outcome. */
final class ArmsRanked implements SweepFigure {

    private static final String ID = "arms";
    private static final double TALLEST = 1100;
    private static final String TITLE = "Arms ranked against the base";

    @Override
    public List<Plate> plates(SweepInput input) {
        if (!input.study().factors().isEmpty() || input.points().isEmpty()) {
            return List.of();
        }
        List<RankedPanel> panels = input.study().outcomes().stream()
                .flatMap(outcome -> panel(input, outcome).stream())
                .toList();
        if (panels.isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "difference.csv has none of the outcomes kept."));
        }
        int each = Math.max(1, (int) (TALLEST / panels.get(0).height()));
        List<Plate> plates = new ArrayList<>();
        for (int from = 0; from < panels.size(); from += each) {
            List<RankedPanel> part = panels.subList(from, Math.min(panels.size(), from + each));
            plates.add(plate(input, panels.size() > each ? ID + "-" + (plates.size() + 1) : ID, part));
        }
        return plates;
    }

    private static Plate plate(SweepInput input, String id, List<RankedPanel> panels) {
        String alt = panels.stream()
                .map(p -> p.heading() + ": "
                        + p.items().stream()
                                .map(i -> i.label() + " " + i.text())
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". ", "Arms ranked by their difference from the base. ", "."));
        return new Sheet(
                        id,
                        TITLE,
                        "Arm minus base (arm “" + input.study().base()
                                + "”), paired by replication, with 95% interval. Filled: the interval excludes zero.",
                        Optional.empty(),
                        1,
                        panels.get(0).height(),
                        panels.stream().map(p -> (Sheet.Painted) p::paint).toList())
                .plate(
                        input,
                        alt,
                        "In each panel the arm with the largest fall stands first. The order is that of the means: close"
                                + " neighbours may change places in another run.");
    }

    private static Optional<RankedPanel> panel(SweepInput input, Kept outcome) {
        DesignPoint point = input.points().get(0);
        List<Difference> all = input.study().others().stream()
                .flatMap(arm -> input.difference(point, arm.name(), outcome).stream())
                .toList();
        Told told = new Told(outcome, Told.largest(all), true);
        List<RankedPanel.Item> items = new ArrayList<>();
        for (StudyArm arm : input.study().others()) {
            input.difference(point, arm.name(), outcome).ifPresent(d -> {
                String range = told.range(d.low(), d.high());
                items.add(new RankedPanel.Item(
                        arm.title(),
                        d.mean() * told.times(),
                        (d.bounded() ? d.low() : d.mean()) * told.times(),
                        (d.bounded() ? d.high() : d.mean()) * told.times(),
                        Told.clear(d),
                        told.of(d.mean()) + (range.isEmpty() ? "" : " (" + range + ")")));
            });
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new RankedPanel(outcome.name().title(), told.unit(), items));
    }
}
