package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.offramp.scenario.studies.Factor;
import org.offramp.scenario.studies.Study;

/** The design points of a study, the same for the same study on any machine. */
public final class DesignPoints {

    private DesignPoints() {}

    /** Its points in their order, numbered from 1; one point without values where the study varies nothing. */
    public static List<DesignPoint> of(Study study) {
        List<DesignPoint> points = new ArrayList<>();
        for (List<String> values : Layout.points(study)) {
            points.add(new DesignPoint(points.size() + 1, values, settings(study.factors(), values)));
        }
        return List.copyOf(points);
    }

    private static List<String> settings(List<Factor> factors, List<String> values) {
        return IntStream.range(0, factors.size())
                .boxed()
                .flatMap(i -> factors.get(i).settings(values.get(i)).stream())
                .toList();
    }
}
