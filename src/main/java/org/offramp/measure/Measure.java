package org.offramp.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.offramp.chance.Ratio;
import org.offramp.time.Span;

/**
 * A measure: a gate on the road, levers on the rules, more offers of every gate, or several of these.
 *
 * @param name in tables, in kebab-case
 * @param title in reports
 * @param summary what it is and where it is used, in a sentence or two
 * @param used where it is used
 * @param evidence what is known of its effect, uptake, completion and cost, with sources in brackets
 * @param start first day in force; the start of the reported years if missing
 * @param end first day no longer in force: nobody new is taken in, levers go back; in force to the end if missing
 * @param ramp time in which the share of officials who offer it, or its levers, rise from nothing to full
 * @param replaces names of measures in force that end where this one starts: nobody new is taken in, levers go back
 * @param offers ratio by which officials offer every other gate more often while it is in force
 * @param gate the way out it opens
 * @param levers the rules it changes
 */
public record Measure(
        String name,
        String title,
        String summary,
        Optional<String> used,
        Optional<String> evidence,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<Span> ramp,
        List<String> replaces,
        Optional<Ratio> offers,
        Optional<Gate> gate,
        List<Lever> levers) {

    /**
     * Accepts measures that do something for some time.
     *
     * @throws IllegalArgumentException if there is neither a gate nor a lever nor offers, or the end is not after the start
     */
    public Measure {
        if (gate.isEmpty() && levers.isEmpty() && offers.isEmpty()) {
            throw new IllegalArgumentException("measure " + name + " has neither a gate nor levers nor offers");
        }
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            throw new IllegalArgumentException("measure " + name + " starts on " + start.get() + " and ends on "
                    + end.get() + ": expected an end after the start; Maybe the dates are the wrong way round?");
        }
    }

    /** Whether another measure in force ends where this one starts: it is named, or has the same name. */
    public boolean ends(Measure other) {
        return replaces.contains(other.name) || name.equals(other.name);
    }

    /** Whether people are taken in without being asked. */
    public boolean compulsory() {
        return gate.isPresent() && gate.get().consent().isEmpty();
    }
}
