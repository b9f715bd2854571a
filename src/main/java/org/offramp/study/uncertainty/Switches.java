package org.offramp.study.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offramp.measure.Measure;
import org.offramp.scenario.Feedbacks;
import org.offramp.scenario.Place;
import org.offramp.scenario.Scenario;

/**
 * The feedbacks of a scenario as switches of its structure: which can be switched off, and why others cannot.
 *
 * @param off those to be switched off, in the order of {@link Feedbacks}
 * @param idle the others, each with the reason
 */
public record Switches(List<String> off, List<Idle> idle) {

    /** A feedback that is not switched. */
    public record Idle(String feedback, String reason) {}

    /** The switches of a scenario. */
    public static Switches of(Scenario scenario) {
        Place place = scenario.place();
        Feedbacks now = Feedbacks.of(place);
        List<String> off = new ArrayList<>();
        List<Idle> idle = new ArrayList<>();
        for (String feedback : Feedbacks.NAMES) {
            if (now.off().contains(feedback)) {
                idle.add(new Idle(feedback, "it is off already"));
            } else if (feedback.equals(Feedbacks.DISPLACEMENT) && !refers(scenario)) {
                idle.add(new Idle(feedback, "no measure refers anybody to treatment here"));
            } else if (now.without(feedback).leaves(place, now)) {
                idle.add(new Idle(feedback, "the numbers of the place give it nothing to do"));
            } else {
                off.add(feedback);
            }
        }
        return new Switches(List.copyOf(off), List.copyOf(idle));
    }

    private static boolean refers(Scenario scenario) {
        return Stream.concat(scenario.inForce().stream(), scenario.added().stream())
                .map(Measure::gate)
                .anyMatch(gate -> gate.isPresent() && !gate.get().treatment().isEmpty());
    }
}
