package org.offramp.scenario.studies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offramp.scenario.Problem;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;

/**
 * Tries the values of a study on its place before anything is run: each value of each factor, and the corners of what is
 * varied, in every arm. What the place has against one is said of the line of the study it comes from.
 */
final class Trial {

    private static final int CORNERS = 6;
    private static final int MOST = 200;

    private final Wrong wrong;

    /** The arms values are tried in: all, and after the first time those that are none by themselves no more. */
    private final List<String> tried = new ArrayList<>();

    private final boolean complete;
    private final StudyScenarios scenarios;

    /** Where each setting is written in the study. */
    private final Map<String, String> written = new LinkedHashMap<>();

    /** Where each path of a factor is written. */
    private final Map<String, String> paths = new LinkedHashMap<>();

    /**
     * Reads the files.
     *
     * @param complete whether no arm is left out, so that a measure none of them has is nowhere
     * @throws ScenarioException if one of them is wrong by itself
     */
    Trial(Path place, List<String> settings, List<StudyArm> arms, boolean complete, Wrong wrong) {
        this.wrong = wrong;
        this.tried.add(Study.BASE);
        arms.forEach(arm -> tried.add(arm.name()));
        this.complete = complete;
        this.scenarios = new StudyScenarios(place, settings, arms);
        settings.forEach(setting -> is(setting, "set." + key(setting)));
        arms.forEach(arm ->
                arm.settings().forEach(setting -> is(setting, "arms." + arm.name() + ".set." + key(setting))));
        settings.forEach(setting -> somewhere(key(setting), "set." + key(setting)));
    }

    /** The arms as they are before anything is varied; without those that are wrong. */
    Map<String, Scenario> set() {
        Map<String, Scenario> made = at(List.of());
        tried.retainAll(made.keySet());
        return made;
    }

    /**
     * Tries the values of factors.
     *
     * @param numbered by where each stands in the study; those that are wrong by themselves are not among them
     */
    void vary(Map<Integer, Factor> numbered, StudyDesign design) {
        List<List<String>> levels = new ArrayList<>();
        List<Factor> factors = new ArrayList<>();
        numbered.forEach((i, factor) -> {
            String at = "vary[" + i + "]";
            boolean known = somewhere(factor.path(), at + ".path");
            for (int j = 0; j < factor.also().size(); j++) {
                known &= somewhere(factor.also().get(j), at + ".also[" + j + "]");
            }
            if (known) {
                factors.add(factor);
                levels.add(levels(factor, at));
            }
        });
        if (factors.isEmpty()) {
            return;
        }
        for (List<Integer> point : points(levels, design)) {
            List<String> settings = new ArrayList<>();
            for (int i = 0; i < factors.size(); i++) {
                settings.addAll(factors.get(i).settings(levels.get(i).get(point.get(i))));
            }
            at(settings);
        }
    }

    private List<String> levels(Factor factor, String at) {
        List<String> levels = new ArrayList<>();
        paths.put(factor.path(), at + ".path");
        for (int j = 0; j < factor.also().size(); j++) {
            paths.put(factor.also().get(j), at + ".also[" + j + "]");
        }
        for (int j = 0; j < factor.values().size(); j++) {
            String value = factor.values().get(j);
            String path = at + ".values[" + j + "]";
            factor.settings(value).forEach(setting -> is(setting, path));
            levels.add(value);
        }
        factor.range().ifPresent(range -> {
            String low = FactorValue.of(range.low());
            String high = FactorValue.of(range.high());
            factor.settings(low).forEach(setting -> is(setting, at + ".low"));
            factor.settings(high).forEach(setting -> is(setting, at + ".high"));
            levels.add(low);
            levels.add(high);
        });
        return levels;
    }

    private void is(String setting, String path) {
        written.putIfAbsent(setting, path);
    }

    /** By the number of the value of each factor: the corners, and each value with the first of the others. */
    private static List<List<Integer>> points(List<List<String>> levels, StudyDesign design) {
        Set<List<Integer>> points = new LinkedHashSet<>();
        List<Integer> last = levels.stream().map(values -> values.size() - 1).toList();
        if (design == StudyDesign.LIST) {
            for (int row = 0; row <= Collections.max(last); row++) {
                int at = row;
                points.add(last.stream().map(end -> Math.min(at, end)).toList());
            }
        } else if (!levels.isEmpty()) {
            points.add(Collections.nCopies(levels.size(), 0));
            points.add(last);
            for (int corner = 0; levels.size() <= CORNERS && corner < 1 << levels.size(); corner++) {
                List<Integer> point = new ArrayList<>();
                for (int i = 0; i < levels.size(); i++) {
                    point.add((corner >> i & 1) == 0 ? 0 : last.get(i));
                }
                points.add(point);
            }
            for (int i = 0; i < levels.size(); i++) {
                for (int j = 0; j <= last.get(i); j++) {
                    List<Integer> point = new ArrayList<>(Collections.nCopies(levels.size(), 0));
                    point.set(i, j);
                    points.add(point);
                }
            }
        }
        return points.stream().limit(MOST).toList();
    }

    private Map<String, Scenario> at(List<String> point) {
        Map<String, Scenario> made = new LinkedHashMap<>();
        for (String name : tried) {
            try {
                made.put(name, scenarios.arm(name, point));
            } catch (ScenarioException e) {
                e.problems().forEach(problem -> tell(problem, point));
            }
        }
        return made;
    }

    private void tell(Problem problem, List<String> point) {
        for (Map.Entry<String, String> entry : written.entrySet()) {
            if (problem.isOf(entry.getKey())) {
                String path = key(entry.getKey());
                String at = problem.isOfPath() ? paths.getOrDefault(path, entry.getValue()) : entry.getValue();
                boolean said = at.endsWith("." + path);
                String what = (said ? "" : path + ": ") + problem.what();
                if (!problem.isOfPath() || !wrong.at(at)) {
                    wrong.problem(at, what, problem.expected(), problem.maybe());
                }
                return;
            }
        }
        if (point.isEmpty()) {
            wrong.all(List.of(problem));
        } else {
            String what = "with " + String.join(", ", point) + ": "
                    + problem.toString().replaceFirst("\\.$", "");
            wrong.problem("vary", what, "", "");
        }
    }

    /** A setting must be of something in one arm at least; a measure that others have not is left out there. */
    private boolean somewhere(String path, String at) {
        boolean somewhere = scenarios.somewhere(path);
        if (!somewhere && complete) {
            wrong.unknown(at, "no arm has the measure of '" + path + "'", path, scenarios.measures());
        }
        return somewhere;
    }

    private static String key(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }
}
