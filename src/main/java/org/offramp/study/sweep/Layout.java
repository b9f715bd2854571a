package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.List;
import org.offramp.scenario.studies.Factor;
import org.offramp.scenario.studies.Study;

/** Where the points of a design lie: values of the factors, point by point. */
final class Layout {

    private final Study study;

    Layout(Study study) {
        this.study = study;
    }

    List<List<String>> points() {
        List<List<String>> points = List.of(List.of());
        for (Factor factor : study.factors()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> point : points) {
                for (String value : factor.values()) {
                    List<String> with = new ArrayList<>(point);
                    with.add(value);
                    longer.add(with);
                }
            }
            points = longer;
        }
        return points;
    }
}
