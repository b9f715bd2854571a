package org.offramp.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offramp.measure.Measure;
import org.offramp.scenario.Scenario;
import org.offramp.treatment.Priority;

/**
 * An arm asked for beside the base: which of the measures added to a scenario are in it, and by which rule scarce places
 * of treatment are given.
 *
 * @param name in tables
 * @param measures names of those it adds, in the order in which they are asked
 * @param priority the rule from the first reported year on, where it is not that of the place
 */
public record Alternative(String name, List<String> measures, Optional<Priority> priority) {

    /** The arm with all measures added. */
    public static final String NAME = "alternative";

    /** Keeps its own copy of the names. */
    public Alternative {
        measures = List.copyOf(measures);
    }

    /** Under the place's own priority rule. */
    public Alternative(String name, List<String> measures) {
        this(name, measures, Optional.empty());
    }

    /**
     * The arms of a run: one with all measures added where there are any, and one for each of some priority rules.
     *
     * @param rules compared; their arms stand in the order of the rules, whatever the order here
     */
    public static List<Alternative> of(Scenario scenario, Set<Priority> rules) {
        List<String> all = scenario.added().stream().map(Measure::name).toList();
        List<Alternative> alternatives = new ArrayList<>();
        if (!all.isEmpty()) {
            alternatives.add(new Alternative(NAME, all));
        }
        for (Priority rule : new TreeSet<>(rules)) {
            alternatives.add(new Alternative(rule.word(), all, Optional.of(rule)));
        }
        return List.copyOf(alternatives);
    }

    /**
     * Its measures.
     *
     * @param added to the scenario
     * @throws IllegalArgumentException if one is not among them
     */
    List<Measure> from(List<Measure> added) {
        return measures.stream()
                .map(name -> added.stream()
                        .filter(measure -> measure.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "arm " + this.name + " has the measure " + name + ", which is not added")))
                .toList();
    }
}
