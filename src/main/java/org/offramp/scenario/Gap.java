package org.offramp.scenario;

import java.util.List;
import java.util.Optional;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;

/**
 * A gap in the data of a place: a number nobody has, and the answer it would narrow most.
 *
 * @param missing what is not known
 * @param narrows id of the outcome whose answer the number would narrow most
 * @param note what is there instead, and how wide it is
 * @param path the number that stands in for it, or the part of the scenario that holds several
 */
public record Gap(String missing, String narrows, String note, Optional<String> path) {

    /** Whether outcome and path are there. */
    void check(Findings findings) {
        List<String> outcomes = Outcomes.ALL.stream().map(Outcome::id).toList();
        if (!outcomes.contains(narrows)) {
            findings.unknown("narrows", "outcome", narrows, outcomes);
        }
        path.filter(there -> !findings.numbered(there)).ifPresent(there -> {
            String near = Nearest.maybe(there, findings.numbers());
            String maybe = near.isEmpty() ? "Maybe leave path out, where no number stands in for it?" : near;
            String expected = "the path of a number of this place, or of a part that holds numbers";
            findings.problem("path", "there is no number at " + Text.quoted(there), expected, maybe);
        });
    }
}
