package org.offramp.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offramp.measure.Measure;
import org.offramp.scenario.Place;
import org.offramp.scenario.Problem;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.scenario.studies.Factor;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.scenario.studies.RunSize;
import org.offramp.scenario.studies.Study;
import org.offramp.scenario.studies.StudyArm;
import org.offramp.scenario.studies.StudyScenarios;
import org.offramp.study.table.Cited;
import org.offramp.study.unit.Fingerprint;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.RunFailure;

/** A study made ready: the scenarios of every arm at every design point are read and checked, and its units have names. */
final class Prepared {

    private final Study study;
    private final String version;
    private final StudyScenarios scenarios;
    private final List<DesignPoint> design;
    private final Plan plan;

    /**
     * Makes a study ready.
     *
     * @param version of the program
     * @param progress is told of each design point
     * @throws ScenarioException with everything that is wrong at any design point
     */
    Prepared(Study study, String version, Progress progress) {
        this.study = study;
        this.version = version;
        this.scenarios = StudyScenarios.of(study);
        this.design = DesignPoints.of(study);
        List<Object> points = new ArrayList<>();
        Map<String, Scenario> first = new LinkedHashMap<>();
        Set<Problem> problems = new LinkedHashSet<>();
        progress.begin("reading design points:", design.size(), design.size(), false);
        for (DesignPoint point : design) {
            try {
                Map<String, Scenario> arms = scenarios.at(point.settings());
                points.add(point(point, arms));
                first = first.isEmpty() ? arms : first;
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
            }
            progress.part(1);
            progress.done();
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(List.copyOf(problems));
        }
        this.plan = Plan.of(facts(first, points));
    }

    /** What is to be done. */
    Plan plan() {
        return plan;
    }

    /** The arms of a point by name, the base first. */
    Map<String, Scenario> arms(PlannedPoint point) {
        return scenarios.at(design.get(point.number() - 1).settings());
    }

    private Map<String, @Nullable Object> point(DesignPoint point, Map<String, Scenario> arms) {
        Scenario base = arms.values().iterator().next();
        RunPlan place = base.place().run();
        RunSize run = study.run();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("people", run.people().orElse(place.people()));
        facts.put("years", run.years().orElse(place.years()));
        facts.put("warmup", run.warmup().orElse(place.warmup()));
        facts.put("seed", Long.toString(run.seed().orElse(place.seed())));
        String scenarios = arms.entrySet().stream()
                .map(arm -> arm.getKey() + "\n" + arm.getValue().hash() + "\n")
                .collect(Collectors.joining());
        String key = Fingerprint.of(version + "\n" + Fingerprint.COMMIT + "\n" + facts + "\n" + scenarios);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("point", point.number());
        all.put("values", point.values());
        all.putAll(facts);
        all.put("scenario-hash", base.hash());
        all.put("unit-key", key);
        return all;
    }

    private Map<String, @Nullable Object> facts(Map<String, Scenario> arms, List<Object> points) {
        Place place = arms.values().iterator().next().place();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", "study");
        facts.put(Plan.NAME, study.name());
        facts.put("title", study.title());
        facts.put("question", study.question());
        facts.put("notes", study.notes());
        facts.put("place", place.name());
        facts.put("place-title", place.title());
        facts.put(Plan.CURRENCY, place.currency());
        facts.put("price-year", place.priceYear());
        facts.put("start", place.start().toString());
        facts.put("base", Study.BASE);
        facts.put(Plan.ARMS, arms(arms));
        facts.put("settings", study.settings());
        facts.put(Plan.FACTORS, factors());
        facts.put(
                Plan.OUTCOMES, study.outcomes().stream().map(Prepared::outcome).toList());
        facts.put("design", study.design().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        facts.put(Plan.REPLICATIONS, replications());
        facts.put(Plan.POINTS, points);
        facts.put("version", version);
        facts.put("commit", Fingerprint.COMMIT);
        facts.put(Plan.ASKED, asked());
        String text = text(study.file());
        facts.put("study", text);
        facts.put(Plan.HASH, Fingerprint.of(text));
        facts.put("sources", Cited.by(arms.values(), study.scenario()));
        return facts;
    }

    private List<Object> arms(Map<String, Scenario> arms) {
        List<Object> all = new ArrayList<>();
        all.add(arm(Study.BASE, "", List.of(), List.of()));
        for (StudyArm arm : study.arms()) {
            Scenario scenario = Objects.requireNonNull(arms.get(arm.name()));
            all.add(arm(arm.name(), arm.title(), scenario.added(), arm.settings()));
        }
        return all;
    }

    private static Map<String, @Nullable Object> arm(
            String name, String title, List<Measure> measures, List<String> settings) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put(Plan.NAME, name);
        facts.put("title", title);
        List<Object> added = new ArrayList<>();
        for (Measure measure : measures) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put(Plan.NAME, measure.name());
            one.put("title", measure.title());
            one.put("compulsory", measure.compulsory());
            one.put("summary", measure.summary());
            added.add(one);
        }
        facts.put("measures", added);
        facts.put("settings", settings);
        return facts;
    }

    /** Each with the values it takes, in the order in which they come up. */
    private List<Object> factors() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < study.factors().size(); i++) {
            Factor factor = study.factors().get(i);
            int column = i;
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            facts.put(Plan.PATH, factor.path());
            facts.put("also", factor.also());
            facts.put("label", factor.label());
            facts.put("unit", factor.unit());
            factor.range()
                    .ifPresent(range -> facts.put("scale", range.scale().name().toLowerCase(Locale.ROOT)));
            facts.put(
                    "values",
                    design.stream()
                            .map(point -> point.values().get(column))
                            .distinct()
                            .toList());
            all.add(facts);
        }
        return all;
    }

    private static Object outcome(OutcomeName outcome) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put(Plan.ID, outcome.id());
        facts.put(Plan.STRATUM, outcome.stratum());
        return facts;
    }

    private Object replications() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put(Plan.AT_LEAST, study.replications().atLeast());
        facts.put(Plan.AT_MOST, study.replications().atMost());
        facts.put(Plan.UNTIL, study.replications().until());
        return facts;
    }

    /** The file and the sizes of the runs, where they are not those of the place. */
    private Map<String, @Nullable Object> asked() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("file", study.file().toString());
        study.run().people().ifPresent(people -> facts.put("people", people));
        study.run().years().ifPresent(years -> facts.put("years", years));
        study.run().warmup().ifPresent(warmup -> facts.put("warmup", warmup));
        study.run().seed().ifPresent(seed -> facts.put("seed", Long.toString(seed)));
        return facts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RunFailure("cannot read " + file + ": " + e, e);
        }
    }
}
