package org.offramp.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.offramp.scenario.Problem;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.studies.Factor;
import org.offramp.scenario.studies.Replications;
import org.offramp.scenario.studies.Study;
import org.offramp.scenario.studies.StudyFile;
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
     * @throws ScenarioException if a point is no scenario, or cannot be run
     */
    static String of(Study study) {
        List<DesignPoint> points = DesignPoints.of(study);
        StudyScenarios scenarios = StudyScenarios.of(study);
        IntStream.range(0, points.size())
                .filter(i -> i < FIRST || i == points.size() - 1)
                .mapToObj(points::get)
                .forEach(point -> scenarios
                        .at(point.settings())
                        .forEach((arm, scenario) -> ready(study, scenarios, point, arm, scenario)));
        Replications replications = study.replications();
        String each = replications.atLeast() == replications.atMost()
                ? String.valueOf(replications.atLeast())
                : replications.atLeast() + " to " + replications.atMost();
        return counted(study.arms().size(), "arm") + " beside the base, "
                + counted(study.factors().size(), "factor") + ", "
                + counted(points.size(), "point") + " of " + each + " replications";
    }

    private static void ready(Study study, StudyScenarios scenarios, DesignPoint point, String arm, Scenario scenario) {
        refused(scenario).ifPresent(why -> {
            String at = blamed(study, scenarios, point, arm);
            String with = point.settings().isEmpty() ? "" : " with " + String.join(", ", point.settings());
            String what = "point " + point.number() + " of arm '" + arm + "' cannot be run" + with + ": "
                    + why.replaceFirst("\\.$", "");
            throw new ScenarioException(List.of(new Problem(StudyFile.origin(study.file(), at), at, what, "", "")));
        });
    }

    /** Where the study says what cannot be run: the arm as it is, or the value of the one factor that is enough. */
    private static String blamed(Study study, StudyScenarios scenarios, DesignPoint point, String arm) {
        if (fails(scenarios, arm, List.of())) {
            return arm.equals(Study.BASE) ? "scenario" : "arms." + arm;
        }
        for (int i = 0; i < study.factors().size(); i++) {
            Factor factor = study.factors().get(i);
            String value = point.values().get(i);
            if (fails(scenarios, arm, factor.settings(value))) {
                int listed = factor.values().indexOf(value);
                return "vary[" + i + "]" + (listed < 0 ? "" : ".values[" + listed + "]");
            }
        }
        return "vary";
    }

    private static boolean fails(StudyScenarios scenarios, String arm, List<String> settings) {
        try {
            return refused(scenarios.arm(arm, settings)).isPresent();
        } catch (ScenarioException e) {
            return false;
        }
    }

    /** Why a scenario cannot be run. */
    private static Optional<String> refused(Scenario scenario) {
        try {
            CheckCommand.ready(scenario);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
