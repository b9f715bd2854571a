package org.offramp.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Headline;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/** What a year costs each payer, in every arm, in the currency and prices of the place. */
final class CostByPayer implements Figure {

    private static final String ID = "cost-by-payer";
    private static final String TITLE = "Cost by payer";

    @Override
    public List<Plate> plates(ReportInput input) {
        List<Headline> payers = Headline.of(input).stream()
                .filter(h -> h.stratum().startsWith("payer="))
                .toList();
        if (payers.isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "summary.csv has no cost over the horizon by payer."));
        }
        Manifest manifest = input.manifest();
        double highest = payers.stream()
                .flatMap(p -> input.lines().stream().flatMap(arm -> p.in(input, arm).stream()))
                .filter(Row::known)
                .mapToDouble(Row::mean)
                .max()
                .orElse(0);
        Scale scale = Scale.of(highest);
        List<Bars.Series> series = new ArrayList<>();
        List<String> arms = input.lines();
        for (int i = 0; i < arms.size(); i++) {
            String arm = arms.get(i);
            series.add(new Bars.Series(
                    Naming.arm(manifest, arm),
                    Palette.area(i),
                    payers.stream().map(p -> bar(p.in(input, arm), scale)).toList()));
        }
        String unit = scale.prefix() + manifest.currency() + " a year";
        Bars bars = new Bars(
                payers.stream()
                        .map(p -> OutcomeName.upper(Naming.payer(Naming.value(p.stratum()))))
                        .toList(),
                series,
                OutcomeName.upper(unit) + ", prices of " + manifest.priceYear());
        Frame frame = Frame.of(
                manifest,
                TITLE,
                OutcomeName.upper(unit) + ", prices of " + manifest.priceYear()
                        + ", average cost, not discounted; mean of " + manifest.horizon() + " with 95% interval.");
        int height = frame.height(bars.height() + 100);
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                alt(input, payers),
                "One payer’s saving may be another’s cost: read the payers together. Costs to society and victims are"
                        + " no one’s budget.",
                Frame.WIDTH,
                height,
                g -> bars.paint(g, frame.paint(g, height))));
    }

    private static Bars.Bar bar(Optional<Row> found, Scale scale) {
        if (found.isEmpty() || !found.get().known()) {
            return new Bars.Bar(0, Double.NaN, Double.NaN, Numeral.NONE + " (not recorded in this run)");
        }
        Row row = found.get();
        double size = scale.size();
        String interval = row.bounded() ? "  (" + Numeral.range(row.low() / size, row.high() / size) + ")" : "";
        return new Bars.Bar(
                row.mean() / size, row.low() / size, row.high() / size, Numeral.of(row.mean() / size) + interval);
    }

    private static String alt(ReportInput input, List<Headline> payers) {
        StringBuilder alt = new StringBuilder("Bar chart of cost a year by payer.");
        for (String arm : input.lines()) {
            List<String> parts = new ArrayList<>();
            for (Headline payer : payers) {
                payer.in(input, arm)
                        .filter(Row::known)
                        .ifPresent(r -> parts.add(
                                Naming.payer(Naming.value(payer.stratum())) + " " + Kind.MONEY.value(r.mean())));
            }
            alt.append(" ")
                    .append(OutcomeName.upper(Naming.arm(input.manifest(), arm)))
                    .append(": ")
                    .append(String.join(", ", parts))
                    .append(' ')
                    .append(input.manifest().currency())
                    .append('.');
        }
        return alt.toString();
    }
}
