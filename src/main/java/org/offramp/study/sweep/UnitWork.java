package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Scenario;
import org.offramp.study.table.Json;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.RunFailure;

/** Does units of work on the thread that asks; the arms of the points in work are made once and kept. */
final class UnitWork {

    private final Plan plan;
    private final Function<PlannedPoint, Map<String, Scenario>> scenarios;
    private final Progress progress;
    private final int kept;
    private final Map<Integer, Ready> ready = new LinkedHashMap<>();

    /**
     * Does the units of a plan.
     *
     * @param scenarios the arms of a point by name, the base first
     * @param threads how many ask at once
     * @param progress is told of the districts that are done
     */
    UnitWork(Plan plan, Function<PlannedPoint, Map<String, Scenario>> scenarios, int threads, Progress progress) {
        this.plan = plan;
        this.scenarios = scenarios;
        this.progress = progress;
        this.kept = threads + 2;
    }

    /** The arms of a point, made when the first of its units asks. */
    private final class Ready {
        private final PlannedPoint point;
        private @Nullable ArmRuns arms;

        Ready(PlannedPoint point) {
            this.point = point;
        }

        synchronized ArmRuns arms() {
            ArmRuns made = arms;
            if (made == null) {
                try {
                    made = new ArmRuns(scenarios.apply(point), point);
                } catch (IllegalArgumentException e) {
                    throw new RunFailure("the scenario cannot be run: " + e.getMessage(), e);
                }
                arms = made;
            }
            return made;
        }
    }

    /** What a unit leaves. */
    Part of(Unit unit) {
        Ready one;
        synchronized (ready) {
            one = ready.computeIfAbsent(unit.point(), number -> new Ready(plan.point(unit)));
            if (ready.size() > kept) {
                ready.remove(ready.keySet().iterator().next());
            }
        }
        long effort = plan.point(unit).effort();
        AtomicLong told = new AtomicLong();
        try {
            return one.arms().run(unit.replication(), part -> {
                told.addAndGet(part);
                progress.part(part);
            });
        } finally {
            progress.part(effort - told.get());
        }
    }

    /** All that is needed to try a unit again. */
    Map<String, @Nullable Object> facts(Unit unit) {
        PlannedPoint point = plan.point(unit);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("people", point.people());
        facts.put("years", point.years());
        facts.put("warmup", point.warmup());
        for (String same : List.of("version", "commit")) {
            facts.put(same, plan.facts().get(same));
        }
        List<Object> arms = new ArrayList<>();
        scenarios.apply(point).forEach((name, scenario) -> {
            Map<String, @Nullable Object> arm = new LinkedHashMap<>();
            arm.put("name", name);
            arm.put("scenario", new Json.Raw(scenario.resolved()));
            arms.add(arm);
        });
        facts.put("arms", arms);
        return facts;
    }
}
