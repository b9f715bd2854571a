package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.Pair;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.CostPerQaly;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Printed;

/**
 * What an arm costs and what health it gains, from each perspective and in each view of cost.
 *
 * @param arm its name
 * @param qalys QALYs gained, in words
 * @param lines one per perspective and view
 */
record EffectivenessTable(String arm, String qalys, List<Line> lines) {

    private static final List<String> PERSPECTIVES = List.of("justice", "health", "public", "societal");
    /** Less money than this, in units of the currency, is what sums in floating point leave over. */
    private static final double ROUND_OFF = 1e-3;

    private static final List<String> VIEWS = List.of("average", "marginal", "step-fixed");

    /** A number with what stands below it. */
    record Cell(String value, String below) {}

    /** A line of the table; the perspective is empty but in its first line. */
    record Line(String perspective, String view, Cell cost, Cell ratio, Cell benefit, String positive, Cell withLife) {}

    /** A table for every arm but the base that has the rows for it. */
    static List<EffectivenessTable> of(ReportInput input) {
        List<EffectivenessTable> tables = new ArrayList<>();
        for (Arm arm : input.manifest().alternatives()) {
            Optional<Difference> gained = input.difference(arm.name(), "qalys-discounted", "all");
            List<Line> lines = new ArrayList<>();
            gained.ifPresent(qalys -> {
                for (String perspective : PERSPECTIVES) {
                    for (String view : VIEWS) {
                        line(input, arm.name(), perspective, view, qalys).ifPresent(lines::add);
                    }
                }
            });
            if (!lines.isEmpty()) {
                Cell cell = change(gained);
                String below = cell.below().isEmpty() ? "" : " (" + cell.below() + ")";
                tables.add(new EffectivenessTable(arm.name(), cell.value() + below, lines));
            }
        }
        return tables;
    }

    /** In what the amounts are counted. */
    static String terms(Manifest m) {
        String rate = Double.isFinite(m.discount())
                ? "later years discounted at " + Numeral.percent(m.discount()) + " a year"
                : "later years discounted";
        String worth = "";
        if (Double.isFinite(m.qaly())) {
            String international = Double.isFinite(m.ppp()) && m.ppp() > 0
                    ? " (" + Numeral.of(m.qaly() / m.ppp()) + " international dollars at " + Numeral.of(m.ppp()) + " "
                            + m.currency() + " each)"
                    : "";
            worth = " A QALY is valued at " + Numeral.of(m.qaly()) + " " + m.currency() + international + ".";
        }
        return "Means per year of " + m.horizon() + ", " + rate + ", in " + m.currency() + " at prices of "
                + m.priceYear() + "." + worth;
    }

    private static Optional<Line> line(
            ReportInput input, String arm, String perspective, String view, Difference qalys) {
        String whose = "perspective=" + perspective;
        String stratum = view.equals("average") ? whose : whose + ";view=" + view;
        String id = "cost" + (view.equals("average") ? "" : "-" + view) + "-discounted";
        Optional<Difference> cost = input.difference(arm, id, whose);
        Optional<Difference> ratio = input.difference(arm, "icer", stratum);
        Optional<Difference> benefit = input.difference(arm, "net-benefit", stratum);
        if (cost.isEmpty() || benefit.isEmpty()) {
            return Optional.empty();
        }
        CostPerQaly words = ratio.map(r -> CostPerQaly.of(cost.get(), qalys, r))
                .orElse(new CostPerQaly(Numeral.NONE, "no difference in QALYs"));
        return Optional.of(new Line(
                view.equals("average") ? OutcomeName.upper(perspective) : "",
                view,
                change(cost),
                new Cell(words.value(), words.note()),
                change(benefit),
                positive(input, arm, perspective, view),
                change(input.difference(arm, "net-benefit-with-life", stratum))));
    }

    private static Cell change(Optional<Difference> found) {
        if (found.isEmpty() || !found.get().known()) {
            return new Cell(Numeral.NONE, "");
        }
        Difference d = found.get();
        if (Math.max(Math.abs(d.mean()), Math.max(Math.abs(d.low()), Math.abs(d.high()))) < ROUND_OFF) {
            return new Cell("0", "0 to 0");
        }
        Printed printed = Printed.change(Kind.MONEY, d);
        return new Cell(printed.value(), printed.range());
    }

    private static String positive(ReportInput input, String arm, String perspective, String view) {
        List<Pair> pairs = input.pairs().stream()
                .filter(p -> p.arm().equals(arm))
                .filter(p -> p.perspective().equals(perspective) && p.view().equals(view))
                .toList();
        long above = pairs.stream().filter(p -> p.netBenefit() > 0).count();
        return pairs.isEmpty() ? Numeral.NONE : above + " of " + pairs.size();
    }
}
