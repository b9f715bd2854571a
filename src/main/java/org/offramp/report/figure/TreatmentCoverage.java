package org.offramp.report.figure;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Scale;

/** Which share of people with a disorder is treated in each year, as a share and as "1 in N", beside the target. */
final class TreatmentCoverage implements Figure {

    private static final String ID = "treatment-coverage";
    private static final String TITLE = "Treatment coverage";

    @Override
    public List<Plate> plates(ReportInput input) {
        List<Curve> curves = Years.curves(input, ID, "all");
        if (curves.isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "summary.csv has no yearly treatment-coverage."));
        }
        double target = input.manifest().coverageTarget();
        boolean aimed = target > 0;
        double highest = curves.stream().mapToDouble(Curve::highest).max().orElse(0);
        double top = Math.max(aimed ? target : 0, Math.max(highest, 0.01)) * 1.22;
        List<Bands.Mark> levels = aimed
                ? List.of(new Bands.Mark(target, "target " + Numeral.percent(target) + " · " + Numeral.oneIn(target)))
                : List.of();
        Frame frame = Frame.of(
                input.manifest(),
                TITLE,
                "People with a drug use disorder in the year who received evidence-based treatment in that year;"
                        + " band: 95% interval. Compulsory centres do not count.");
        List<Curve> changes = Years.differences(input, ID, "all").stream()
                .map(c -> c.dividedBy(0.01))
                .toList();
        OverTime drawn = new OverTime(
                input.manifest(),
                curves,
                changes,
                Scaffold.axis("", 0, top, Scaffold.step(top, 6), new ShareAndOneIn()),
                levels,
                "percentage points");
        int height = frame.height(drawn.height());
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                "Line chart of treatment coverage by year." + Years.tell(curves, Numeral::percent)
                        + OverTime.tell(changes, change -> Numeral.of(change) + " points")
                        + (aimed ? " The target is " + Numeral.percent(target) + "." : ""),
                aimed
                        ? "The dotted line is the target the scenario names. “1 in 4” means one person treated out of"
                                + " four who have a disorder."
                        : "“1 in 4” means one person treated out of four who have a disorder. The scenario names no"
                                + " target.",
                Frame.WIDTH,
                height,
                g -> drawn.paint(g, frame.paint(g, height))));
    }

    /** A tick as a share and as so many people: 25% · 1 in 4. */
    private static final class ShareAndOneIn extends NumberFormat {

        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double share, StringBuffer to, FieldPosition at) {
            String percent = Math.abs(share) < 1e-9 ? "0%" : Scale.axis().format(share * 100) + "%";
            return to.append(percent).append(share > 1e-9 && share <= 1 ? " · " + Numeral.oneIn(share) : "");
        }

        @Override
        public StringBuffer format(long share, StringBuffer to, FieldPosition at) {
            return format((double) share, to, at);
        }

        /** Nothing is read back from an axis: by the contract of a number format, null where no number is found. */
        @Override
        public @Nullable Number parse(String text, ParsePosition at) {
            at.setErrorIndex(at.getIndex());
            return null;
        }
    }
}
