package org.offramp.scenario.studies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Scenario;

/**
 * The scenarios of a study: each arm at any design point. The files are read once. A setting of a measure that an arm
 * has not does nothing there.
 */
public final class StudyScenarios {

    private final Study study;
    private final Map<String, Draft> drafts;

    private StudyScenarios(Study study, Map<String, Draft> drafts) {
        this.study = study;
        this.drafts = drafts;
    }

    /** Reads the files a study names. */
    public static StudyScenarios of(Study study) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        drafts.put(Study.BASE, Draft.of(study.scenario(), List.<Path>of()));
        study.arms().forEach(arm -> drafts.put(arm.name(), Draft.of(study.scenario(), arm.measures())));
        return new StudyScenarios(study, drafts);
    }

    /**
     * The arms at a design point by name, the base first.
     *
     * @param point settings of the design point
     * @throws org.offramp.scenario.ScenarioException with everything that is wrong with them
     */
    public Map<String, Scenario> at(List<String> point) {
        Map<String, Scenario> arms = new LinkedHashMap<>();
        arms.put(Study.BASE, scenario(Study.BASE, point, List.of()));
        study.arms().forEach(arm -> arms.put(arm.name(), scenario(arm.name(), point, arm.settings())));
        return arms;
    }

    private Scenario scenario(String arm, List<String> point, List<String> own) {
        Draft draft = java.util.Objects.requireNonNull(drafts.get(arm));
        List<String> settings = new ArrayList<>(study.settings());
        settings.addAll(point);
        settings = new ArrayList<>(draft.applicable(settings));
        settings.addAll(own);
        return draft.with(settings);
    }
}
