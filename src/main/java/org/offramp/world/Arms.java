package org.offramp.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.measure.Enacted;
import org.offramp.measure.Lever;
import org.offramp.measure.Measure;
import org.offramp.scenario.Levers;
import org.offramp.scenario.Place;
import org.offramp.scenario.Scenario;
import org.offramp.time.Clock;
import org.offramp.time.Years;
import org.offramp.treatment.Priority;

/** The arms of a scenario: which measures are in each and from when to when, and the rules as these change them. */
record Arms(Scenario scenario, Years years, Ground ground) {

    private static final String BASE = "base";

    /**
     * The base and the arms beside it.
     *
     * @throws IllegalArgumentException if two have one name, a measure is not there, or a lever raises a hazard of people
     *     by more than half
     */
    List<Arm> of(List<Alternative> alternatives) {
        List<Enacted> inForce = scenario.inForce().stream()
                .map(m -> new Enacted(m, since(m), end(m)))
                .toList();
        List<Arm> arms = new ArrayList<>();
        Set<String> names = new TreeSet<>(Set.of(BASE));
        arms.add(arm(BASE, after(inForce, List.of()), Optional.empty()));
        for (Alternative one : alternatives) {
            if (!names.add(one.name())) {
                throw new IllegalArgumentException("two arms have the name " + one.name());
            }
            List<Enacted> added =
                    one.from(scenario.added()).stream().map(this::dated).toList();
            arms.add(arm(one.name(), after(inForce, added), one.priority()));
        }
        return List.copyOf(arms);
    }

    /**
     * The measures of an arm in the order in which they are asked: those in force, each up to the start of the first that
     * replaces it, then those added; one with the name of one in force comes in its place.
     */
    private static List<Enacted> after(List<Enacted> inForce, List<Enacted> added) {
        List<Enacted> rest = new ArrayList<>(added);
        List<Enacted> arm = new ArrayList<>();
        for (Enacted old : inForce) {
            int first = Stream.concat(inForce.stream(), added.stream())
                    .filter(other -> other != old && other.measure().ends(old.measure()))
                    .mapToInt(Enacted::start)
                    .min()
                    .orElse(Clock.NEVER);
            arm.add(old.until(first));
            added.stream()
                    .filter(other -> other.measure().name().equals(old.measure().name()))
                    .forEach(same -> {
                        arm.add(same);
                        rest.remove(same);
                    });
        }
        arm.addAll(rest);
        return List.copyOf(arm);
    }

    private Enacted dated(Measure measure) {
        int start = measure.start().map(this::tick).orElse(years.start());
        return new Enacted(measure, start, end(measure));
    }

    /** A measure in force in the place is so from the start of the warm-up, unless it starts in the reported years. */
    private int since(Measure measure) {
        return measure.start()
                .filter(start -> start.isAfter(scenario.place().start()))
                .map(this::tick)
                .orElse(0);
    }

    private int end(Measure measure) {
        return measure.end().map(this::tick).orElse(Clock.NEVER);
    }

    private int tick(LocalDate date) {
        long days = ChronoUnit.DAYS.between(scenario.place().start(), date);
        return (int) Math.max(0, Math.min(Clock.NEVER, years.start() + days * Clock.DAY));
    }

    /** The rules of an arm over time: levers are pulled at once, or step by step each month of a ramp. */
    private Arm arm(String name, List<Enacted> measures, Optional<Priority> priority) {
        TreeSet<Integer> ticks = new TreeSet<>();
        priority.ifPresent(rule -> ticks.add(years.start()));
        for (Enacted enacted : measures) {
            if (!enacted.measure().levers().isEmpty() && enacted.start() < years.end()) {
                ticks.add(enacted.start());
                if (enacted.end() < years.end()) {
                    ticks.add(enacted.end());
                }
                int ramp = enacted.ramp();
                for (long step = Clock.YEAR / 12; step < ramp + Clock.YEAR / 12; step += Clock.YEAR / 12) {
                    ticks.add((int) Math.min(years.end(), enacted.start() + Math.min(step, ramp)));
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int tick : ticks) {
            Place changed = scenario.place();
            for (Enacted enacted : measures) {
                double part = enacted.part(tick);
                for (Lever lever :
                        part == 0 ? List.<Lever>of() : enacted.measure().levers()) {
                    changed = Levers.pull(changed, lever, part);
                }
            }
            Rules rules = Rules.of(changed);
            ground.check(scenario.place(), rules, levered(measures, tick));
            boolean ruled = priority.isPresent() && tick >= years.start();
            changes.add(new Change(tick, ruled ? rules.under(priority.get()) : rules));
        }
        Place place = scenario.place();
        return new Arm(name, Rules.of(place), place.offending().quantity(), List.copyOf(changes), measures, priority);
    }

    private static String levered(List<Enacted> measures, int tick) {
        return measures.stream()
                .filter(m -> m.part(tick) > 0 && !m.measure().levers().isEmpty())
                .map(m -> m.measure().name())
                .collect(Collectors.joining(", "));
    }
}
