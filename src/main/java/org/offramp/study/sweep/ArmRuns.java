package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.offramp.measure.Measure;
import org.offramp.scenario.Scenario;
import org.offramp.study.unit.Beside;
import org.offramp.study.unit.Engine;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.OneRun;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.SideBySide;
import org.offramp.world.AgendaKind;
import org.offramp.world.Alternative;
import org.offramp.world.Simulation;

/**
 * The arms of a design point, ready to run. Arms that add measures to the place of the base run beside it in one
 * simulation, so that their people are held against their twins and the base is run once. Two arms in which a measure of
 * one name has other numbers cannot share a simulation: the second has one of its own, with a base that is thrown away.
 * An arm with another place runs alone: it has the same addressed draws and is paired with the base by replication, but
 * nobody in it has a twin in the base.
 */
final class ArmRuns {

    /** An engine, and which arms of the study are taken from it; others of its arms are thrown away. */
    private record Run(Engine engine, List<String> taken) {}

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
        Scenario base = arms.values().iterator().next();
        List<Map<String, Scenario>> groups = new ArrayList<>(List.of(new LinkedHashMap<>()));
        List<Beside> beside = new ArrayList<>();
        for (String name : names.subList(1, names.size())) {
            Scenario arm = arms.get(name);
            if (samePlace(arm, base)) {
                share(groups, name, arm);
            } else {
                beside.add(new Beside(name, arm, new Simulation(arm, point.options())));
            }
        }
        for (Map<String, Scenario> group : groups) {
            List<String> taken = new ArrayList<>(group.keySet());
            Engine engine = engine(base, group, point);
            if (runs.isEmpty()) {
                taken.add(names.get(0));
                beside.forEach(arm -> taken.add(arm.name()));
                engine = new SideBySide(engine, AgendaKind.CALENDAR, beside);
            }
            runs.add(new Run(engine, taken));
        }
    }

    /** Puts an arm to the first others in which no measure of its has other numbers. */
    private static void share(List<Map<String, Scenario>> groups, String name, Scenario arm) {
        for (Map<String, Scenario> group : groups) {
            if (group.values().stream().allMatch(other -> agree(other.added(), arm.added()))) {
                group.put(name, arm);
                return;
            }
        }
        groups.add(new LinkedHashMap<>(Map.of(name, arm)));
    }

    private static boolean agree(List<Measure> some, List<Measure> others) {
        return some.stream()
                .allMatch(one ->
                        others.stream().allMatch(other -> !other.name().equals(one.name()) || other.equals(one)));
    }

    private static Engine engine(Scenario base, Map<String, Scenario> group, PlannedPoint point) {
        Map<String, Measure> added = new LinkedHashMap<>();
        List<Alternative> alternatives = new ArrayList<>();
        group.forEach((name, arm) -> {
            arm.added().forEach(measure -> added.putIfAbsent(measure.name(), measure));
            alternatives.add(new Alternative(
                    name, arm.added().stream().map(Measure::name).toList()));
        });
        Scenario together = base.adding(List.copyOf(added.values()));
        return Engine.of(new Simulation(together, point.options(), alternatives), AgendaKind.CALENDAR);
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
        Map<String, Part.Arm> made = new LinkedHashMap<>();
        for (Run run : runs) {
            long share = effort / runs.size() / run.engine().units();
            Part part = OneRun.of(run.engine(), replication, () -> told.accept(share));
            part.arms().stream()
                    .filter(arm -> run.taken().contains(arm.name()))
                    .forEach(arm -> made.put(arm.name(), kept(arm)));
        }
        return new Part(replication, names.stream().map(made::get).toList());
    }

    private static Part.Arm kept(Part.Arm arm) {
        return new Part.Arm(
                arm.name(),
                arm.values().stream().filter(value -> isKept(value.key())).toList(),
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
