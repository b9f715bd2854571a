package org.offramp.report.sweep;

import java.util.List;
import org.offramp.report.figure.Plate;

/** One figure of a sweep: which designs it is for, and how it is drawn. */
public interface SweepFigure {

    /** The plates; none where the figure is not for such a design, one left out where the tables lack what it needs. */
    List<Plate> plates(SweepInput input);

    /** Every figure, in the order of the page. A new figure is one file and one word here. */
    List<SweepFigure> ALL = List.of(
            new ArmsRanked(),
            new DifferencesByFactor(),
            new OutcomesByFactor(),
            new HeatMap(),
            new SaturationMap(),
            new ScatterMap(),
            new MainEffects());

    /** The plates of every figure, in order. */
    static List<Plate> all(SweepInput input) {
        return ALL.stream().flatMap(figure -> figure.plates(input).stream()).toList();
    }
}
