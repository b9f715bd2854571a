package org.offramp.scenario.studies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Problem;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;

/**
 * The scenarios of a study: each arm at any design point. The files are read once; any thread may ask. A setting of the
 * study or of a design point that is of a measure an arm has not is left out in that arm.
 */
public final class StudyScenarios {

    /** An arm and the settings that are its own. */
    private record Own(Draft draft, List<String> settings) {}

    private final List<String> settings;
    private final Map<String, Own> arms = new LinkedHashMap<>();

    /**
     * Reads the files of a place and of the measures of some arms.
     *
     * @throws ScenarioException with everything that is wrong with them
     */
    StudyScenarios(Path place, List<String> settings, List<StudyArm> arms) {
        this.settings = settings;
        Draft base = Draft.of(place, List.of());
        this.arms.put(Study.BASE, new Own(base, List.of()));
        List<Problem> problems = new ArrayList<>();
        for (StudyArm arm : arms) {
            try {
                this.arms.put(arm.name(), new Own(base.adding(arm.measures()), arm.settings()));
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems.stream().distinct().toList());
        }
    }

    /**
     * Reads the files a study names.
     *
     * @throws ScenarioException with everything that is wrong with them
     */
    public static StudyScenarios of(Study study) {
        return new StudyScenarios(study.scenario(), study.settings(), study.arms());
    }

    /**
     * The arms at a design point by name, the base first.
     *
     * @param point settings of the design point
     * @throws ScenarioException with everything that is wrong with them
     */
    public Map<String, Scenario> at(List<String> point) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        arms.keySet().forEach(name -> scenarios.put(name, arm(name, point)));
        return scenarios;
    }

    /**
     * One arm at a design point: the settings of the study, then those of the point, then its own.
     *
     * @throws ScenarioException with everything that is wrong with them
     */
    public Scenario arm(String name, List<String> point) {
        Own arm = Optional.ofNullable(arms.get(name)).orElseThrow();
        List<String> all = new ArrayList<>(settings);
        all.addAll(point);
        List<String> applied = new ArrayList<>(arm.draft().applicable(all));
        applied.addAll(arm.settings());
        return arm.draft().with(applied);
    }

    /** Whether a path is of the place or of a measure that some arm has. */
    boolean somewhere(String path) {
        return arms.values().stream()
                .anyMatch(arm -> !arm.draft().applicable(List.of(path + "=")).isEmpty());
    }

    /** What stands before the paths of the measures of all arms. */
    List<String> measures() {
        return arms.values().stream()
                .flatMap(arm -> arm.draft().measures().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
