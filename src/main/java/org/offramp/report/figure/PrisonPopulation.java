package org.offramp.report.figure;

import java.util.List;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/** How many people are held on an average day of each year, remand and sentenced, in every arm. */
final class PrisonPopulation implements Figure {

    private static final String ID = "prison-population";
    private static final String TITLE = "Prison population";

    @Override
    public List<Plate> plates(ReportInput input) {
        List<Curve> real = Years.curves(input, ID, "all");
        if (real.isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "summary.csv has no yearly prison-population."));
        }
        double highest = real.stream().mapToDouble(Curve::highest).max().orElse(0);
        if (highest == 0) {
            return List.of(new Plate.LeftOut(ID, TITLE, "Nobody is held in any year."));
        }
        double lowest = real.stream().mapToDouble(Curve::lowest).min().orElse(0);
        Scale scale = Scale.of(highest);
        List<Curve> curves = real.stream().map(c -> c.dividedBy(scale.size())).toList();
        double span = Math.max(highest - lowest, highest * 0.02);
        double bottom = Math.max(0, lowest - 0.25 * span) / scale.size();
        double top = (highest + 0.45 * span) / scale.size();
        boolean fromZero = bottom == 0;
        Frame frame = Frame.of(
                input.manifest(),
                TITLE,
                OutcomeName.upper(scale.prefix() + "people held on an average day of the year; band: 95% interval.")
                        + (fromZero ? "" : " The axis does not start at zero."));
        double step = Scaffold.step(top - bottom, 6);
        List<Curve> changes = Years.differences(input, ID, "all");
        Scale unit = OverTime.scale(changes);
        OverTime drawn = new OverTime(
                input.manifest(),
                curves,
                changes.stream().map(c -> c.dividedBy(unit.size())).toList(),
                Scaffold.axis("", bottom, top, step, Scale.axis(step)),
                List.of(),
                unit.prefix() + "people");
        int height = frame.height(drawn.height());
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                "Line chart of people in prison by year." + Years.tell(real, Numeral::of)
                        + OverTime.tell(changes, Numeral::of),
                "Each point is the mean of its year, bands are 95% intervals. Where the bands of the arms overlap, the"
                        + " difference may still be clear: the lower panel pairs each replication with itself.",
                Frame.WIDTH,
                height,
                g -> drawn.paint(g, frame.paint(g, height))));
    }
}
