package org.offramp.report.story;

import java.util.List;
import java.util.Optional;
import org.offramp.measure.Step;
import org.offramp.treatment.Given;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Diary.Kind;

/**
 * Whether a person is displaced: starts treatment of their own accord less often than in the base, and never starts a
 * measure. It shows at the first start of the base that the other arm has not; best at one where the person still waits.
 *
 * @param base the road in the base
 * @param other the road in the arm held against it
 */
record Displacement(List<Entry> base, List<Entry> other) {

    boolean displaced() {
        return starts(other).size() < starts(base).size()
                && other.stream().noneMatch(entry -> entry.is(Kind.MEASURE, Step.STARTED));
    }

    /** What the arm has in place of the treatment of the base, where the person is displaced, from a tick on. */
    Optional<Turn> turn(int from) {
        List<Integer> here = starts(other).stream().map(Entry::tick).toList();
        List<Entry> missed = starts(base).stream()
                .filter(entry -> entry.tick() >= from && !here.contains(entry.tick()))
                .toList();
        if (!displaced() || missed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                missed.stream()
                        .filter(entry -> waits(entry.tick()))
                        .findFirst()
                        .map(entry -> turn(
                                entry,
                                "is displaced, and waits longer than in the base: there a place is free for the person now; here"
                                        + " other people hold the places, come first, or have places kept for them"
                                        + Words.rule("treatment.programmes")))
                        .orElseGet(
                                () -> turn(
                                        missed.get(0),
                                        "is displaced: in the base, treatment of the person's own accord begins now; here it does not")));
    }

    private static Turn turn(Entry at, String text) {
        return new Turn(at.tick(), at.moment().age(), text);
    }

    private static List<Entry> starts(List<Entry> road) {
        return road.stream()
                .filter(entry -> entry.is(Kind.TREATMENT, Given.STARTED) && !entry.referred())
                .toList();
    }

    private boolean waits(int tick) {
        int node = 0;
        for (Entry entry : other) {
            if (entry.kind() == Kind.EPISODE && entry.tick() <= tick) {
                node = entry.code();
            }
        }
        return node % 2 == 1;
    }
}
