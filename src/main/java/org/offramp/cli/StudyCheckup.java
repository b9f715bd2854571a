package org.offramp.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.offramp.scenario.studies.Replications;
import org.offramp.scenario.studies.Study;
import org.offramp.scenario.studies.StudyScenarios;
import org.offramp.study.sweep.DesignPoint;
import org.offramp.study.sweep.DesignPoints;

/** Makes the first design points of a study ready, and the last, as a sweep would, and says how large the study is. */
final class StudyCheckup {

    private static final int FIRST = 8;

    private StudyCheckup() {}

    /**
     * Its size in words.
     *
     * @throws org.offramp.scenario.ScenarioException if a point is no scenario
     * @throws IllegalArgumentException if one cannot be run
     */
    static String of(Study study) {
        List<DesignPoint> points = DesignPoints.of(study);
        StudyScenarios scenarios = StudyScenarios.of(study);
        IntStream.range(0, points.size())
                .filter(i -> i < FIRST || i == points.size() - 1)
                .mapToObj(points::get)
                .forEach(point -> scenarios.at(point.settings()).values().forEach(scenario -> ready(point, scenario)));
        Replications replications = study.replications();
        String each = replications.atLeast() == replications.atMost()
                ? String.valueOf(replications.atLeast())
                : replications.atLeast() + " to " + replications.atMost();
        return counted(study.arms().size(), "arm") + " beside the base, "
                + counted(study.factors().size(), "factor") + ", "
                + counted(points.size(), "point") + " of " + each + " replications";
    }

    private static void ready(DesignPoint point, org.offramp.scenario.Scenario scenario) {
        try {
            CheckCommand.ready(scenario);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("point " + point.number() + ": " + e.getMessage(), e);
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
