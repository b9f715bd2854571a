package org.offramp.world;

import java.util.List;
import java.util.Optional;
import org.offramp.chance.Distribution;
import org.offramp.measure.Enacted;
import org.offramp.treatment.Priority;

/**
 * An arm of a run: the rules and measures in force, and when they change.
 *
 * @param name in tables
 * @param rules at the start of the warm-up
 * @param found amount of drugs found at a contact for possession, in days of average use
 * @param changes of the rules, in order of time
 * @param measures with a gate, with their first ticks
 * @param priority the rule by which scarce places are given from the first reported year on, where it is not that of the
 *     place
 */
record Arm(
        String name,
        Rules rules,
        Distribution found,
        List<Change> changes,
        List<Enacted> measures,
        Optional<Priority> priority) {

    /** The rules in force at a tick. */
    Rules rulesAt(int tick) {
        Rules then = rules;
        for (Change change : changes) {
            if (change.tick() <= tick) {
                then = change.rules();
            }
        }
        return then;
    }
}
