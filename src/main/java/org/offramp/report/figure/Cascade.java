package org.offramp.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.offramp.report.result.Arm;
import org.offramp.report.result.GateRow;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/** How many people reach each step of a measure, and where they are lost. */
final class Cascade implements Figure {

    private static final String TITLE = "Cascade of each measure";
    private static final List<String> STEPS = List.of(
            "contact",
            "eligible",
            "offered",
            "accepted",
            "place-available",
            "started",
            "retained",
            "completed",
            "failed");

    @Override
    public List<Plate> plates(ReportInput input) {
        List<String> measures =
                input.gates().stream().map(GateRow::measure).distinct().toList();
        List<Plate> plates = new ArrayList<>();
        measures.forEach(m -> plates.add(plate(input, m)));
        return plates.isEmpty()
                ? List.of(new Plate.LeftOut("gate", TITLE, "gates.csv has no rows: no measure was at work."))
                : List.copyOf(plates);
    }

    private static Plate plate(ReportInput input, String measure) {
        Manifest manifest = input.manifest();
        String title = "Cascade: " + Naming.measure(manifest, measure);
        List<String> arms = input.lines();
        List<Bars.Series> series = new ArrayList<>();
        double contact = 0;
        StringBuilder alt = new StringBuilder("Bar chart of people a year at each step of the measure.");
        for (int i = 0; i < arms.size(); i++) {
            Map<String, Double> counts = counts(input, arms.get(i), measure);
            contact = Math.max(
                    contact, counts.values().stream().mapToDouble(v -> v).max().orElse(0));
            if (!counts.isEmpty()) {
                String label = Naming.arm(manifest, arms.get(i));
                List<Bars.Bar> bars = STEPS.stream().map(s -> bar(counts, s)).toList();
                series.add(new Bars.Series(label, Palette.area(i), bars));
                alt.append(" In the ").append(label).append(" arm:");
                for (int s = 0; s < STEPS.size(); s++) {
                    alt.append(s == 0 ? " " : "; ")
                            .append(Naming.node(STEPS.get(s)).toLowerCase(Locale.ROOT))
                            .append(' ')
                            .append(bars.get(s).text());
                }
                alt.append('.');
            }
        }
        Scale scale = Scale.of(contact);
        Bars bars = new Bars(
                STEPS.stream().map(Naming::node).toList(),
                series.stream().map(s -> scaled(s, scale)).toList(),
                OutcomeName.upper(scale.prefix() + "people a year"));
        String one = series.size() == 1 ? "In the " + series.get(0).label() + " arm. " : "";
        Frame frame = Frame.of(
                manifest,
                title,
                one + consent(manifest, measure) + " People a year, mean of the years it was at work.");
        int height = frame.height(bars.height() + 100);
        return new Plate.Drawn(
                "gate-" + measure,
                title,
                alt.toString(),
                "Each step counts people of the step before it, but for “failed”, which counts people who started."
                        + " Those neither completed nor failed are still inside.",
                Frame.WIDTH,
                height,
                g -> bars.paint(g, frame.paint(g, height)));
    }

    private static String consent(Manifest manifest, String measure) {
        for (Arm arm : manifest.arms()) {
            for (Arm.Measure m : arm.measures()) {
                if (m.name().equals(measure)) {
                    return consent(m);
                }
            }
        }
        return manifest.inForce().stream()
                .filter(m -> m.name().equals(measure))
                .map(m -> "In force today. " + consent(m))
                .findFirst()
                .orElse("In force today.");
    }

    private static String consent(Arm.Measure m) {
        String stage = m.stage().isBlank() ? "" : "Stage: " + m.stage().replace('-', ' ') + ". ";
        return stage + (m.compulsory() ? "COMPULSORY: no consent step." : "With consent.");
    }

    /** People a year at each step: the mean of the years with any, or the horizon row where there are no years. */
    private static Map<String, Double> counts(ReportInput input, String arm, String measure) {
        List<GateRow> rows = input.gates().stream()
                .filter(r -> r.arm().equals(arm) && r.measure().equals(measure))
                .toList();
        long years = rows.stream()
                .filter(r -> r.year() != null && r.count() > 0)
                .map(GateRow::year)
                .distinct()
                .count();
        boolean yearly = rows.stream().anyMatch(r -> r.year() != null);
        Map<String, Double> counts = new TreeMap<>();
        for (GateRow row : rows) {
            if (Double.isFinite(row.count()) && yearly == (row.year() != null)) {
                counts.merge(row.step(), row.count() / (yearly ? Math.max(1, years) : 1), Double::sum);
            }
        }
        return counts;
    }

    private static Bars.Bar bar(Map<String, Double> counts, String step) {
        Double count = counts.get(step);
        if (count == null) {
            return new Bars.Bar(0, Double.NaN, Double.NaN, "not a step of this measure");
        }
        int place = STEPS.indexOf(step);
        String before = step.equals("failed") ? "started" : previous(counts, place);
        Double of = before.isEmpty() ? null : counts.get(before);
        if (of != null && count > of) {
            return new Bars.Bar(count, Double.NaN, Double.NaN, Numeral.of(count) + "  ·  some from before these years");
        }
        String share = of == null || of == 0
                ? ""
                : "  ·  " + Numeral.percent(count / of) + " of "
                        + Naming.node(before).toLowerCase(Locale.ROOT);
        return new Bars.Bar(count, Double.NaN, Double.NaN, Numeral.of(count) + share);
    }

    private static String previous(Map<String, Double> counts, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (counts.containsKey(STEPS.get(i))) {
                return STEPS.get(i);
            }
        }
        return "";
    }

    private static Bars.Series scaled(Bars.Series series, Scale scale) {
        return new Bars.Series(
                series.label(),
                series.color(),
                series.bars().stream()
                        .map(b -> new Bars.Bar(b.value() / scale.size(), b.low(), b.high(), b.text()))
                        .toList());
    }
}
