package org.offramp.report.figure;

import java.util.List;
import org.offramp.report.result.ReportInput;

/** One figure of the report: what it needs from the tables and how it is drawn, as one plate or several. */
public interface Figure {

    /** The plates; a figure the tables do not allow gives one plate left out. */
    List<Plate> plates(ReportInput input);

    /** Every figure, in the order of the report, the answer first. A new figure is one file and one word here. */
    List<Figure> ALL = List.of(
            new Differences(),
            new ArmsCompared(),
            new PrisonPopulation(),
            new TreatmentCoverage(),
            new WhoGains(),
            new RulesCompared(),
            new Waits(),
            new Occupancy(),
            new CostByPayer(),
            new CostWaterfall(),
            new EffectivenessPlane(),
            new Acceptability(),
            new Cascade(),
            new Road(),
            new Rearrest(),
            new FitToPlace(),
            new NumbersThatMatter(),
            new Tornado());

    /** The plates of every figure, in order. */
    static List<Plate> all(ReportInput input) {
        return ALL.stream().flatMap(figure -> figure.plates(input).stream()).toList();
    }
}
