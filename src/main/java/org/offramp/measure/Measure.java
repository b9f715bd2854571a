package org.offramp.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.offramp.time.Span;

/**
 * A measure: a gate on the road, levers on the rules, or both.
 *
 * @param name in tables, in kebab-case
 * @param title in reports
 * @param summary what it is and where it is used, in a sentence or two
 * @param start first day in force; the start of the reported years if missing
 * @param ramp time in which the share of officials who offer it, or its levers, rise from nothing to full
 * @param gate the way out it opens
 * @param levers the rules it changes
 */
public record Measure(
        String name,
        String title,
        String summary,
        Optional<LocalDate> start,
        Optional<Span> ramp,
        Optional<Gate> gate,
        List<Lever> levers) {

    /**
     * Accepts measures that do something.
     *
     * @throws IllegalArgumentException if there is neither a gate nor a lever
     */
    public Measure {
        if (gate.isEmpty() && levers.isEmpty()) {
            throw new IllegalArgumentException("measure " + name + " has neither a gate nor levers");
        }
    }

    /** Whether people are taken in without being asked. */
    public boolean compulsory() {
        return gate.isPresent() && gate.get().consent().isEmpty();
    }
}
