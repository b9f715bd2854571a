package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.outcome.TwinSum;
import org.offramp.scenario.Scenario;
import org.offramp.study.unit.Engine;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.OneRun;
import org.offramp.study.unit.Part;
import org.offramp.world.AgendaKind;
import org.offramp.world.Simulation;

/**
 * The arms of a design point, ready to run. An arm that adds measures to the place of the base runs beside the base, so
 * that its people are held against their twins. An arm with another place is a simulation of its own: it has the same
 * addressed draws and is paired with the base by replication, but nobody in it has a twin in the base.
 */
final class ArmRuns {

    private static final Set<String> OF_TWINS = Outcomes.ALL.stream()
            .filter(TwinSum.class::isInstance)
            .map(Outcome::id)
            .collect(Collectors.toUnmodifiableSet());

    /** A simulation, and which arm of the study each of its arms is; -1 is none. */
    private record Run(Engine engine, int[] arms, boolean twins) {}

    private final List<String> names;
    private final List<Run> runs = new ArrayList<>();
    private final long effort;

    /**
     * Makes the arms of a point ready.
     *
     * @param arms by name, the base first
     * @param point how large its runs are
     * @throws IllegalArgumentException if one cannot be run
     */
    ArmRuns(Map<String, Scenario> arms, PlannedPoint point) {
        this.names = List.copyOf(arms.keySet());
        this.effort = point.effort();
        List<Scenario> scenarios = List.copyOf(arms.values());
        boolean based = false;
        for (int arm = 1; arm < scenarios.size(); arm++) {
            Scenario scenario = scenarios.get(arm);
            boolean twins = samePlace(scenario, scenarios.get(0));
            Engine engine = Engine.of(new Simulation(scenario, point.options()), AgendaKind.CALENDAR);
            int[] of = new int[engine.arms().size()];
            Arrays.fill(of, -1);
            of[of.length - 1] = arm;
            if (twins && !based) {
                of[0] = 0;
                based = true;
            }
            runs.add(new Run(engine, of, twins));
        }
        if (!based) {
            Engine engine = Engine.of(new Simulation(scenarios.get(0), point.options()), AgendaKind.CALENDAR);
            runs.add(0, new Run(engine, new int[] {0}, true));
        }
    }

    /** Whether a scenario is that of the base with measures added. */
    private static boolean samePlace(Scenario scenario, Scenario base) {
        String place = base.resolved();
        return !scenario.added().isEmpty() && scenario.resolved().startsWith(place.substring(0, place.length() - 1));
    }

    /**
     * Runs a replication of every arm.
     *
     * @param told of the person-years of an arm that are done, as part of those of a unit
     * @return every value of the horizon, and those of everybody year by year
     * @throws org.offramp.study.unit.RunFailure if an account does not balance or an outcome is no number
     */
    Part run(int replication, LongConsumer told) {
        Map<Integer, Part.Arm> made = new LinkedHashMap<>();
        for (Run run : runs) {
            long share = effort / runs.size() / run.engine().units();
            Part part = OneRun.of(run.engine(), replication, () -> told.accept(share));
            for (int i = 0; i < run.arms().length; i++) {
                if (run.arms()[i] >= 0) {
                    made.put(run.arms()[i], kept(run, part.arms().get(i), run.arms()[i]));
                }
            }
        }
        List<Part.Arm> arms = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            arms.add(made.get(arm));
        }
        return new Part(replication, arms);
    }

    private Part.Arm kept(Run run, Part.Arm arm, int number) {
        return new Part.Arm(
                names.get(number),
                arm.values().stream()
                        .filter(value -> isKept(value.key()))
                        .filter(value ->
                                run.twins() || !OF_TWINS.contains(value.key().outcome()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                arm.events(),
                arm.personTicks());
    }

    private static boolean isKept(Key key) {
        return key.year() == Key.HORIZON || key.stratum().equals(Key.ALL);
    }
}
